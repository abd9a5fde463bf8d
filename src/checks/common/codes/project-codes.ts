import { DateCells } from '../../../ledger/cells/date-cell';
import { cellText, isBlank, isPlaceholder, normalizeText } from '../../../ledger/cells/cell-text';
import { isWithin, parseProjectCode, type ProjectCode } from '../../../ledger/cells/project-code';
import { rowOf, type ColumnMatch, type Ledger } from '../../../ledger/ledger';
import type { LedgerRow } from '../../../ledger/ledger-row';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { dayOf, type Day } from '../../../spreadsheet/calendar';
import { defineCheck } from '../../check';
import { repairTest, isCutNumber, quoted } from '../cells';

/** A column holds project codes, and no numbers of the office's own, where this share of its cells are, and so many at least. */
const [SHARE, FEWEST] = [0.6, 2];
/** One area is the list's own where this share of its codes has it, and so many at least. */
const [OWN_SHARE, OWN_FEWEST] = [0.8, 4];
const APPROVAL = /^(?:项目|立项|可研|初设|审批|批复|核准|备案|赋码|文件|或|及|[()/、]){1,8}(?:时间|日期|年月)$/;

/** Words in place of a code: 尚未赋码, 正在办理. */
const WORDS = /^[\u4e00-\u9fff]{2,12}$/;
/** Several codes in one cell, those of the stages of a project; what stands in brackets behind one says of which. */
const SEVERAL = /[\s、,，;；]+/;
const ASIDE = /[(（][^()（）]{1,20}[)）]/g;

interface CodeCell {
  readonly record: number;
  readonly cell: CellValue;
  /** Each code of the cell, null for one that is none of the standard. */
  readonly codes: readonly (ProjectCode | null)[];
}

/** The filled cells of the code column; null where a ledger has none. */
function codeCells(ledger: Ledger): { readonly match: ColumnMatch; readonly cells: readonly CodeCell[] } | null {
  const match = ledger.columns.find(({ field }) => field.name === 'code');
  if (!match) return null;
  const cells: CodeCell[] = [];
  for (let record = 0; record < ledger.rows.length; record++) {
    const cell = ledger.raw(record, match.column);
    const words = normalizeText(cellText(cell));
    if (isBlank(cell) || (typeof cell === 'object' && cell !== null) || isPlaceholder(words) || WORDS.test(words)) continue;
    cells.push({ record, cell, codes: codesIn(cellText(cell)) });
  }
  return { match, cells };
}

/** The codes of a text: the whole of it, else one for each of its pieces. */
function codesIn(text: string): readonly (ProjectCode | null)[] {
  const whole = parseProjectCode(text);
  return whole ? [whole] : text.replace(ASIDE, ' ').trim().split(SEVERAL).map(parseProjectCode);
}

/** The same where the column holds codes of the standard; the office's own numbers are its own matter. */
function standardCodes(ledger: Ledger): ReturnType<typeof codeCells> {
  const found = codeCells(ledger);
  const standard = found?.cells.filter(({ codes }) => !codes.includes(null)).length ?? 0;
  return found && standard >= FEWEST && standard >= SHARE * found.cells.length ? found : null;
}

/** A code that Excel took for a number: it keeps 15 digits, the others are lost. */
export const codeAsNumber = defineCheck({
  code: 'code-as-number',
  severity: 'error',
  title: '项目代码变成了数字',
  sentence: ({ text }: { text: string }) => `项目代码被当作数字“${text}”存储，后几位已经丢失，请按文本重新填写。`,
  help: { means: 'Excel把项目代码当成了数字，超过15位的部分变成了0，已经不是原来的代码。', todo: '请把该列设为文本格式，再重新填写代码。' },
  run({ ledger }, report) {
    const found = codeCells(ledger);
    if (!found) return;
    const { column } = found.match;
    for (const { record, cell } of found.cells) {
      if (isCutNumber(cell))
        report({ row: rowOf(ledger, record), column, field: 'code', params: { text: quoted(ledger, record, column) } });
    }
  },
});

/** Hyphens are told once a column where so many codes lack them: then the platform exports them so. */
const FEWEST_TOGETHER = 3;

/** What the sentence needs; `count` where all codes of the column that lack their hyphens are told together. */
type Malformed = { readonly text: string; readonly hyphens: 'missing' | 'other'; readonly count?: number | undefined };

/** A code that is none of the standard, among codes that are. Those that only lack their hyphens can be given them. */
export const codeMalformed = defineCheck({
  code: 'code-malformed',
  severity: 'warning',
  title: '项目代码不合规则',
  sentence: ({ text, hyphens, count }: Malformed) =>
    hyphens === 'other'
      ? `项目代码“${text}”不合编码规则，应为24位，如2501-140829-04-01-123456（年月-地区-部门-类型-随机码），请核对。`
      : count === undefined
        ? `项目代码“${text}”缺少短横线，可一键补上。`
        : `有${String(count)}个项目代码缺少短横线（如“${text}”），可一键补上。`,
  help: {
    means: '项目代码应为24位，由年月、地区、部门、类型、随机码和校验码五段组成（GB/T 40058-2021）。',
    todo: '请按在线审批监管平台上的代码核对改正。',
  },
  run({ ledger }, report) {
    const found = standardCodes(ledger);
    if (!found) return;
    const mayRepair = repairTest(ledger);
    const { column } = found.match;
    const bare: { readonly record: number; readonly row: LedgerRow; readonly before: string; readonly after: string }[] = [];
    for (const { record, cell, codes } of found.cells) {
      if (typeof cell !== 'string') continue;
      const [code] = codes;
      const row = rowOf(ledger, record);
      if (codes.includes(null)) report({ row, column, field: 'code', params: { text: quoted(ledger, record, column), hyphens: 'other' } });
      else if (code && codes.length === 1 && normalizeText(cell).length < code.text.length)
        bare.push({ record, row, before: cell, after: code.text });
    }
    for (const together of bare.length < FEWEST_TOGETHER ? bare.map((each) => [each]) : [bare]) {
      const [first] = together;
      if (!first) continue;
      const edits = together
        .filter(({ row, before }) => mayRepair(row, column, before))
        .map(({ row, before, after }) => ({ row, column, before, after }));
      report({
        row: first.row,
        column,
        field: 'code',
        cells: together.map(({ row }) => ({ row, column })),
        params: {
          text: quoted(ledger, first.record, column),
          hyphens: 'missing',
          count: together.length === 1 ? undefined : together.length,
        },
        fix: edits.length === 0 ? null : { edits },
      });
    }
  },
});

/** The area of a code is another than that of nearly all others, and no office above it. */
export const codeAreaDiffers = defineCheck({
  code: 'code-area-differs',
  severity: 'warning',
  title: '项目代码的地区不同',
  sentence: ({ text, area, own }: { text: string; area: string; own: string }) =>
    `项目代码“${text}”的地区码是${area}，其他项目都是${own}，请核对代码是否填错。`,
  help: {
    means: '项目代码第二段是地区码，这一个与本表其他项目不在同一地区。',
    todo: '请按在线审批监管平台上的代码核对；确属外地赋码的点“接受”。',
  },
  run({ ledger }, report) {
    const found = standardCodes(ledger);
    if (!found) return;
    const { column } = found.match;
    const coded = found.cells.flatMap(({ record, codes }) => codes.flatMap((code) => (code ? [{ record, area: code.area }] : [])));
    const counts = new Map<string, number>();
    for (const { area } of coded) counts.set(area, (counts.get(area) ?? 0) + 1);
    const [most] = Array.from(counts).sort((a, b) => b[1] - a[1]);
    if (!most) return;
    const [own, count] = most;
    // Codes that a higher office gave say nothing against the county.
    const beside = coded.filter(({ area }) => !isWithin(own, area) && !isWithin(area, own));
    if (count < OWN_FEWEST || count < OWN_SHARE * (count + beside.length)) return;
    for (const { record, area } of beside) {
      report({ row: rowOf(ledger, record), column, field: 'code', params: { text: quoted(ledger, record, column), area, own } });
    }
  },
});

/** One code on two projects. */
export const codeRepeated = defineCheck({
  code: 'code-repeated',
  severity: 'warning',
  title: '两个项目同一代码',
  sentence: ({ text, other }: { text: string; other: number }) =>
    `项目代码“${text}”与第${String(other)}行相同，一个代码只对应一个项目，请核对。`,
  help: { means: '项目代码是项目的唯一身份标识，两行用了同一个代码。', todo: '请核对：填错的更正；同一项目拆成几行的点“接受”。' },
  run({ ledger }, report) {
    const found = standardCodes(ledger);
    if (!found) return;
    const { column } = found.match;
    const first = new Map<string, number>();
    for (const { record, code } of found.cells.flatMap(({ record: each, codes }) => codes.map((code) => ({ record: each, code })))) {
      if (!code) continue;
      const other = first.get(code.text);
      if (other === undefined) first.set(code.text, record);
      else if (other !== record)
        report({
          row: rowOf(ledger, record),
          column,
          field: 'code',
          params: { text: quoted(ledger, record, column), other: rowOf(ledger, other) + 1 },
        });
    }
  },
});

/** A code given in a month after the approval that it was needed for. */
export const codeAfterApproval = defineCheck({
  code: 'code-after-approval',
  severity: 'warning',
  title: '项目代码晚于批复',
  sentence: ({ text, label, date }: { text: string; label: string; date: string }) =>
    `项目代码“${text}”的赋码年月晚于“${label}”${date}，请核对。`,
  help: { means: '项目应先取得代码再办理审批、核准或备案，这里的代码却比批复还晚。', todo: '请核对代码和批复时间；重新赋码的点“接受”。' },
  run({ ledger }, report) {
    const found = standardCodes(ledger);
    const approval = ledger.unmatched.find(({ header }) => APPROVAL.test(normalizeText(header)));
    if (!found || !approval) return;
    const dates = new DateCells(ledger.planYear.year, ledger.snapshot.date1904);
    const { column } = found.match;
    for (const { record, codes } of found.cells) {
      const [code = null] = codes;
      const approved = code && lastDay(dates, ledger.raw(record, approval.column));
      if (approved === null || firstDay(code) <= approved) continue;
      const params = { text: quoted(ledger, record, column), label: approval.header, date: quoted(ledger, record, approval.column) };
      report({ row: rowOf(ledger, record), column, field: 'code', params });
    }
  },
});

function firstDay(code: ProjectCode | null): Day {
  return code === null ? -Infinity : dayOf(code.year, code.month ?? 1, 1);
}

/** The last day of the month that a cell's date is in; null for a cell without a date. */
function lastDay(dates: DateCells, cell: CellValue): Day | null {
  const reading = typeof cell === 'number' ? dates.readNumber(cell, 'yyyy-mm-dd') : typeof cell === 'string' ? dates.readText(cell) : null;
  return reading?.kind === 'span' ? (reading.span.end ?? reading.span.start).last : null;
}
