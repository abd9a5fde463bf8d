import { chineseDate, dayOfSerial } from '../../spreadsheet/calendar';
import { dateParts, showsTime } from '../../ledger/cells/number-format';
import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { repairTest } from './cells';
import { columnsOf } from './columns-of';

const SECONDS = 86_400;
/**
 * Times of the day that midnight becomes where a program takes China's time for UTC: eight hours early, and the 43
 * seconds by which old rules of Shanghai's time differ, alone or with them.
 */
const SLIPS: ReadonlyMap<number, string> = new Map([
  [16 * 3600, '16:00'],
  [16 * 3600 + 43, '16:00'],
  [16 * 3600 - 43, '15:59'],
  [SECONDS - 43, '23:59'],
]);

/** A column whose dates all stand at 16:00 of the day before: an export eight hours off. One finding, and the next day for all of them as its fix. */
export const zoneSlip = defineCheck({
  code: 'date-zone-slip',
  severity: 'error',
  title: '日期差八小时，少了一天',
  sentence: ({ label, count, time, text, other }: { label: string; count: number; time: string; text: string; other: string }) =>
    `“${label}”的${count}个日期都停在前一天${time}（如“${text}”应为“${other}”），是导出时时区差八小时造成的，可一键改为次日。`,
  help: {
    means: '这一列的日期都停在前一天下午四点，是导出程序把北京时间当成了国际标准时间，每个日期都少了一天。',
    todo: '请核对后点“修复”，整列改为次日零点；显示的格式不变。',
  },
  run({ ledger }, report) {
    const mayRepair = repairTest(ledger);
    for (const column of columnsOf(ledger, ['period', 'span'])) {
      if (column.match.field !== column.field) continue;
      const { slipped, whole } = slippedCells(ledger, column);
      const [first] = slipped;
      // Some typed by hand since are right; where most are, the others are times of the day.
      if (!first || slipped.length < whole) continue;
      const at = column.match.column;
      const edits = slipped.flatMap(({ record, value }) => {
        const row = rowOf(ledger, record);
        return !mayRepair(row, at, value) ? [] : [{ row, column: at, before: value, after: Math.floor(value) + 1 }];
      });
      const shown = (serial: number): string => chineseDate(dayOfSerial(serial, ledger.snapshot.date1904));
      const params = {
        label: column.field.label,
        count: slipped.length,
        time: first.time,
        text: shown(first.value),
        other: shown(Math.floor(first.value) + 1),
      };
      report({ row: rowOf(ledger, first.record), column: at, field: column.field.name, params, fix: edits.length > 0 ? { edits } : null });
    }
  },
});

interface SlippedCell {
  readonly record: number;
  readonly value: number;
  readonly time: string;
}

/** The cells of a column that stand at such a time, and how many real dates do not. */
function slippedCells(
  ledger: Ledger,
  { match, values }: Column<unknown>,
): { readonly slipped: readonly SlippedCell[]; readonly whole: number } {
  const { snapshot } = ledger;
  const slipped: SlippedCell[] = [];
  let whole = 0;
  const numberAt = (record: number): number | null => {
    const value = ledger.raw(record, match.column);
    return typeof value === 'number' && values[record] !== null ? value : null;
  };
  // Nearly no column has such a time at all; formats are looked at where one has.
  if (values.every((_, record) => slipOf(numberAt(record) ?? 0) === undefined)) return { slipped, whole };
  values.forEach((_, record) => {
    const value = numberAt(record);
    if (value === null) return;
    const format =
      snapshot.numberFormats[rowOf(ledger, record) - snapshot.origin.row]?.[match.column - snapshot.origin.column] ?? 'General';
    if (dateParts(format) === null || showsTime(format)) return;
    const time = slipOf(value);
    if (time === undefined) whole++;
    else slipped.push({ record, value, time });
  });
  return { slipped, whole };
}

/** The time of the day that such a slip shows; undefined for any other. */
function slipOf(value: number): string | undefined {
  return Number.isInteger(value) ? undefined : SLIPS.get(Math.round((value % 1) * SECONDS));
}
