import type { FieldType } from '../../ledger/kinds/kind';
import { amountOfNoUnit } from '../../ledger/rows/fold/row-units';
import { isCellError } from '../../spreadsheet/snapshot';
import { rowOf, CellState } from '../../ledger/ledger';
import { defineCheck, type CheckContext, type Report } from '../check';
import { ALL_TYPES, columnsOf } from './columns-of';
import { eachInState, quoted } from './cells';
import { present } from '../../spreadsheet/present';

/** What each of these sentences needs: the column's label and the cell as quoted. */
type InCell = { readonly label: string; readonly text: string };

/** Reports every cell of columns of these types that is in the state. */
function eachCell({ ledger }: CheckContext, types: readonly FieldType[], state: CellState, report: Report<InCell>): void {
  for (const column of columnsOf(ledger, types)) {
    eachInState(column, state, (record) => {
      const { column: at } = column.match;
      report({
        row: rowOf(ledger, record),
        column: at,
        field: column.field.name,
        params: { label: column.field.label, text: quoted(ledger, record, at) },
      });
    });
  }
}

/** A date column's cell that is no date of a known form. */
export const dateUnreadable = defineCheck({
  code: 'date-unreadable',
  severity: 'error',
  title: '日期无法识别',
  sentence: ({ label, text }: InCell) => `“${label}”的“${text}”无法识别为日期，请改为如“2025年3月”或“2025-03-14”的写法。`,
  help: { means: '这一格写的不是能识别的日期，该项目无法判断是否按期。', todo: '请改成“2025年3月”“2025-03-14”或“二季度”这样的写法。' },
  run: (context, report) => eachCell(context, ['period', 'span'], CellState.unreadable, report),
});

/** An amount column's cell that is no amount, or one whose row states no unit that is known. */
export const amountUnreadable = defineCheck({
  code: 'amount-unreadable',
  severity: 'error',
  title: '金额无法识别',
  sentence: ({ label, text, unit }: InCell & { readonly unit?: string | undefined }) =>
    unit === undefined
      ? `“${label}”的“${text}”无法识别为金额，请只填数字。`
      : unit === ''
        ? `“${label}”的“${text}”没有计入：这一行没有注明单位，请填写“万元”“亿元”等。`
        : `“${label}”的“${text}”没有计入：这一行的单位“${unit}”无法识别，请改为“万元”“亿元”等。`,
  help: { means: '这一格写的不是能识别的金额，求和时不会计入。', todo: '请只填数字，单位写在列标题里。' },
  run(context, report) {
    const byRow = new Set(context.ledger.columns.filter(({ unitSource }) => unitSource === 'column').map(({ column }) => column));
    eachCell(context, ['money'], CellState.unreadable, (remark) => {
      const told = remark.column !== null && byRow.has(remark.column) ? amountOfNoUnit(remark.params.text) : null;
      report(told ? { ...remark, params: { ...remark.params, text: told.amount, unit: told.unit } } : remark);
    });
  },
});

/** #REF!, #DIV/0! and their like, in any column that is read, and anywhere in total and section rows. */
export const errorValue = defineCheck({
  code: 'error-value',
  severity: 'error',
  title: '单元格是错误值',
  sentence: ({ label, text }: InCell) => `“${label}”的单元格是错误值 ${text}，请检查公式或重新填写。`,
  help: { means: '单元格里是公式出错的结果，如#REF!，引用的单元格可能已被删除。', todo: '请检查公式，或直接填写数值。' },
  run(context, report) {
    eachCell(context, ALL_TYPES, CellState.error, report);
    const { snapshot, sections, totals, columns } = context.ledger;
    for (const { row, text } of [...sections, ...totals]) {
      present(snapshot.values[row - snapshot.origin.row], 'values', row - snapshot.origin.row).forEach((cell, index) => {
        if (!isCellError(cell)) return;
        const column = index + snapshot.origin.column;
        const field = columns.find((match) => match.column === column)?.field;
        report({ row, column, field: field?.name ?? null, params: { label: field?.label ?? text, text: cell.error } });
      });
    }
  },
});

/** A planned start known by its year only cannot be held against a quarterly target (docs/design.md). */
export const dateTooCoarse = defineCheck({
  code: 'date-too-coarse',
  severity: 'warning',
  title: '日期只到年份',
  sentence: ({ label, text }: { label: string; text: string }) => `“${label}”的“${text}”只到年份，无法按季度考核开工，请写明月份或季度。`,
  help: { means: '日期只写到年份，而开工率按季度考核，无法归到哪个季度。', todo: '请写明月份或季度。' },
  run({ ledger }, report) {
    const planned = ledger.period('plannedStart');
    planned?.values.forEach((period, record) => {
      if (period?.precision !== 'year' || ledger.natures[record] !== 'new') return;
      const { column } = planned.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'plannedStart',
        params: { label: planned.field.label, text: quoted(ledger, record, column) },
      });
    });
  },
});
