import { YUAN_PER } from '../../ledger/cells/money-unit';
import { fieldsOf } from '../../ledger/register-evaluator';
import { normalizeText } from '../../ledger/cells/cell-text';
import { nameKey } from '../../ledger/match/similar-names';
import { joined } from '../../ledger/match/project-index';
import { type Ledger } from '../../ledger/ledger';
import { quoted } from '../common/cells';
import { rowOf } from '../check';
import { ruleCheck } from './register-check';

/** Names that a sentence holds. */
const MOST_NAMES = 5;

/** 销号时间 before 提出时间. */
export const datesOutOfOrder = ruleCheck('order', 'dates-out-of-order', 'error', ({ first, then }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const [earlier, later] = [ledger.period(first), ledger.period(then)];
  if (!earlier || !later) return;
  later.values.forEach((date, record) => {
    const before = earlier.values[record] ?? null;
    if (!date || !before || date.last >= before.first) return;
    const { column } = later.match;
    report({
      row: rowOf(ledger, record),
      column,
      field: then,
      params: {
        label: later.field.label,
        text: quoted(ledger, record, column),
        other: earlier.field.label,
        otherText: quoted(ledger, record, earlier.match.column),
      },
    });
  });
});

/** 到位资金 above 批复资金. */
export const partAboveWhole = ruleCheck('at-most', 'part-above-whole', 'error', ({ part, whole }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const [parts, wholes] = [ledger.money(part), ledger.money(whole)];
  if (!parts || !wholes) return;
  parts.values.forEach((amount, record) => {
    const most = wholes.values[record] ?? null;
    if (amount === null || most === null || amount <= most) return;
    const { column } = parts.match;
    report({
      row: rowOf(ledger, record),
      column,
      field: part,
      params: {
        label: parts.field.label,
        text: quoted(ledger, record, column),
        other: wholes.field.label,
        otherText: quoted(ledger, record, wholes.match.column),
      },
    });
  });
});

/** 应统未统 without 未纳统原因; told only where the ledger has the column. */
export const reasonMissing = ruleCheck('needs', 'reason-missing', 'warning', ({ when, field }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const match = ledger.columns.find((column) => column.field.name === field);
  if (!match || !evaluator.known(when)) return;
  const told = evaluator.holds({ filled: field });
  for (const record of evaluator.records(when))
    if (!told(record)) report({ row: rowOf(ledger, record), column: match.column, field, params: { label: match.field.label } });
});

/** 是否销号 says no beside a 销号时间 that has passed. */
export const registerContradiction = ruleCheck('contradiction', 'state-against-date', 'error', ({ when, field }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const match = ledger.columns.find((column) => column.field.name === field);
  const date = ledger.columns.find((column) => column.field.type === 'period' && fieldsOf(when).includes(column.field.name));
  if (!match || !date || !evaluator.known(when)) return;
  for (const record of evaluator.records(when)) {
    report({
      row: rowOf(ledger, record),
      column: match.column,
      field,
      params: {
        label: match.field.label,
        date: date.field.label,
        state: quoted(ledger, record, match.column),
        text: quoted(ledger, record, date.column),
      },
    });
  }
});

/** 建设库 back to 谋划库 without a reason (第二条 滚动推进). */
export const movedBack = ruleCheck('no-way-back', 'moved-back', 'warning', ({ from, to, reason }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const [former, now] = [ledger.choice(from), ledger.choice(to)];
  if (!former || !now) return;
  const order = Object.keys(now.field.vocabulary ?? {});
  const told = evaluator.holds({ filled: reason });
  now.values.forEach((pool, record) => {
    const before = former.values[record] ?? null;
    if (pool === null || before === null || order.indexOf(pool) >= order.indexOf(before) || told(record)) return;
    const { column } = now.match;
    report({ row: rowOf(ledger, record), column, field: to, params: { text: pool, other: before } });
  });
});

/** 纳统计划总投资 that is not the 总投资 of the project ledger. */
export const amountDiffers = ruleCheck(
  'same-amount',
  'amount-differs',
  'warning',
  ({ field, projects: theirs }, { evaluator, projects }, report) => {
    const { ledger } = evaluator.register;
    const [here, there] = [ledger.money(field), projects.projects.money(theirs)];
    if (!here || !there) return;
    // 亿元 with two decimals beside 万元: half of the last decimal is no difference.
    const rounding =
      here.match.unit === there.match.unit
        ? 1
        : 0.005 * Math.max(YUAN_PER[here.match.unit ?? '万元'], YUAN_PER[there.match.unit ?? '万元']) + 1;
    joined(ledger, projects).forEach((project, record) => {
      const [a, b] = [here.values[record] ?? null, project === null ? null : (there.values[project] ?? null)];
      if (project === null || a === null || b === null || Math.abs(a - b) <= rounding) return;
      const { column } = here.match;
      const params = {
        label: here.field.label,
        text: quoted(ledger, record, column),
        other: quoted(projects.projects, project, there.match.column),
        otherUnit: there.match.unit ?? '',
        otherRow: rowOf(projects.projects, project) + 1,
      };
      report({ row: rowOf(ledger, record), column, field, params });
    });
  },
);

/** 二季度目标 below 一季度目标, where the quarters are counted from the year's beginning. */
export const notRising = ruleCheck('rising', 'not-rising', 'warning', ({ fields }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const columns = fields.map((field) => ledger.number(field)).filter((column) => column !== null);
  columns.slice(1).forEach((column, at) => {
    const before = columns[at];
    column.values.forEach((value, record) => {
      const earlier = before?.values[record] ?? null;
      if (value === null || earlier === null || value >= earlier || !before) return;
      report({
        row: rowOf(ledger, record),
        column: column.match.column,
        field: column.field.name,
        params: { label: column.field.label, text: String(value), other: before.field.label, otherText: String(earlier) },
      });
    });
  });
});

/** The same problem of the same project, entered again. */
export const recordRepeated = ruleCheck('repeat', 'record-repeated', 'warning', (_rule, { evaluator }, report) => {
  const {
    kind: { identity = [] },
    ledger,
  } = evaluator.register;
  const columns = identity.map((field) => ledger.text(field)).filter((column) => column !== null);
  const last = columns.at(-1);
  if (columns.length < identity.length || !last) return;
  const seen = new Map<string, number>();
  eachRecord(ledger, (record) => {
    const words = columns.map(({ values }) => values[record] ?? null);
    if (words.some((word) => word === null)) return;
    const key = words.map((word, at) => (at === 0 ? nameKey(word ?? '') : normalizeText(word ?? ''))).join('\n');
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, record);
    else
      report({
        row: rowOf(ledger, record),
        column: last.match.column,
        field: last.field.name,
        params: { text: quoted(ledger, record, last.match.column), otherRow: rowOf(ledger, earlier) + 1 },
      });
  });
});

/** Projects that have started and are not in the register at all: 应统未列 (第十一条). */
export const projectsAbsent = ruleCheck('covers', 'projects-absent', 'info', (_rule, { evaluator, projects }, report) => {
  const { ledger } = evaluator.register;
  const present = new Set(joined(ledger, projects));
  const starts = projects.projects.period('actualStart')?.values ?? [];
  const names = projects.projects.text('name')?.values ?? [];
  const absent = starts.flatMap((start, record) =>
    start && start.first <= evaluator.asOf && !present.has(record) ? [names[record] ?? ''] : [],
  );
  if (absent.length > 0)
    report({
      row: ledger.header.row,
      column: null,
      field: null,
      params: { count: absent.length, text: absent.slice(0, MOST_NAMES).join('、') },
    });
});

function eachRecord({ rows }: Ledger, visit: (record: number) => void): void {
  for (let record = 0; record < rows.length; record++) visit(record);
}
