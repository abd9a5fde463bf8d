import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { fieldsOfTest } from '../../ledger/kinds/register';
import { normalizeText } from '../../ledger/cells/cell-text';
import { nameKey } from '../../ledger/match/similar-names';
import { recordName } from '../../ledger/record-name';
import { joined } from '../../ledger/match/project-index';
import { rowOf } from '../../ledger/ledger';
import { quoted } from '../common/cells';
import { STATE_AGAINST_DATE } from '../project/states/start-states';
import { present } from '../../spreadsheet/present';
import { ruleCheck } from './register-check';

/** Names that a sentence holds. */
const MOST_NAMES = 5;

/** 销号时间 before 提出时间. */
export const datesOutOfOrder = ruleCheck(
  'order',
  {
    code: 'dates-out-of-order',
    severity: 'error',
    title: '时间先后颠倒',
    sentence: ({ label, text, other, otherText }: { label: string; text: string; other: string; otherText: string }) =>
      `${label}“${text}”早于${other}“${otherText}”，请核对。`,
    help: { means: '后一步的时间比前一步还早，两个时间至少有一个填错了。', todo: '请核对并改正。' },
  },
  ({ first, then }, { evaluator }, report) => {
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
  },
);

/** 到位资金 above 批复资金. */
export const partAboveWhole = ruleCheck(
  'at-most',
  {
    code: 'part-above-whole',
    severity: 'error',
    title: '部分大于总数',
    sentence: ({ label, text, other, otherText }: { label: string; text: string; other: string; otherText: string }) =>
      `${label}${text}大于${other}${otherText}，请核对金额或单位。`,
    help: { means: '其中一部分的数大于总数，多半是金额或单位填错。', todo: '请核对两处的数和单位。' },
  },
  ({ part, whole }, { evaluator }, report) => {
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
  },
);

/** 应统未统 without 未纳统原因; told only where the ledger has the column. */
export const reasonMissing = ruleCheck(
  'needs',
  {
    code: 'reason-missing',
    severity: 'warning',
    title: '应说明而未说明',
    sentence: ({ label }: { label: string }) => `按本行情况应填写“${label}”，请补充。`,
    help: { means: '出现了按要求应当说明的情况，而说明栏是空的。', todo: '请补写原因或措施。' },
  },
  ({ when, field }, { evaluator }, report) => {
    const { ledger } = evaluator.register;
    const match = ledger.columns.find((column) => column.field.name === field);
    if (!match || !evaluator.known(when)) return;
    const told = evaluator.holds({ filled: field });
    for (const record of evaluator.records(when))
      if (!told(record)) report({ row: rowOf(ledger, record), column: match.column, field, params: { label: match.field.label } });
  },
);

/** 是否销号 says no beside a 销号时间 that has passed. */
export const registerContradiction = ruleCheck('contradiction', STATE_AGAINST_DATE, ({ when, field }, { evaluator }, report) => {
  const { ledger } = evaluator.register;
  const match = ledger.columns.find((column) => column.field.name === field);
  const date = ledger.columns.find((column) => column.field.type === 'period' && fieldsOfTest(when).includes(column.field.name));
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
export const movedBack = ruleCheck(
  'no-way-back',
  {
    code: 'moved-back',
    severity: 'warning',
    title: '项目退库未说明原因',
    sentence: ({ text, other }: { text: string; other: string }) => `项目由${other}退回${text}，没有填写调库原因，请补充或核对。`,
    help: { means: '项目从靠后的库退回了靠前的库，却没有写明原因。', todo: '请填写调库原因；没有退库的请更正所在库。' },
  },
  ({ from, to, reason }, { evaluator }, report) => {
    const { ledger } = evaluator.register;
    const [former, now] = [ledger.choice(from), ledger.choice(to)];
    if (!former || !now) return;
    const order = Object.keys(present(now.field.vocabulary, 'vocabulary'));
    const told = evaluator.holds({ filled: reason });
    now.values.forEach((pool, record) => {
      const before = former.values[record] ?? null;
      if (pool === null || before === null || order.indexOf(pool) >= order.indexOf(before) || told(record)) return;
      const { column } = now.match;
      report({ row: rowOf(ledger, record), column, field: to, params: { text: pool, other: before } });
    });
  },
);

/** 纳统计划总投资 that is not the 总投资 of the project ledger. */
export const amountDiffers = ruleCheck(
  'same-amount',
  {
    code: 'amount-differs',
    severity: 'warning',
    title: '金额与项目台账不一致',
    sentence: ({
      label,
      text,
      other,
      otherUnit,
      otherRow,
    }: {
      label: string;
      text: string;
      other: string;
      otherUnit: string;
      otherRow: number;
    }) => `${label}${text}与项目台账第${otherRow}行的总投资${other}${otherUnit}不一致，请核对。`,
    help: { means: '这里的金额与项目台账中同一项目的总投资不一致。', todo: '请核对以哪个为准，并改正另一处。' },
  },
  ({ field, projects: theirs }, { evaluator, projects }, report) => {
    const { ledger } = evaluator.register;
    const [here, there] = [ledger.money(field), projects.projects.money(theirs)];
    if (!here || !there) return;
    // 亿元 with two decimals beside 万元: half of the last decimal is no difference.
    const rounding =
      here.match.unit === there.match.unit
        ? 1
        : 0.005 * Math.max(YUAN_PER[moneyUnitOf(here.match)], YUAN_PER[moneyUnitOf(there.match)]) + 1;
    joined(ledger, projects).forEach((project, record) => {
      if (project === null) return;
      const [a, b] = [here.values[record] ?? null, there.values[project] ?? null];
      if (a === null || b === null || Math.abs(a - b) <= rounding) return;
      const { column } = here.match;
      const params = {
        label: here.field.label,
        text: quoted(ledger, record, column),
        other: quoted(projects.projects, project, there.match.column),
        otherUnit: moneyUnitOf(there.match),
        otherRow: rowOf(projects.projects, project) + 1,
      };
      report({ row: rowOf(ledger, record), column, field, params });
    });
  },
);

/** 二季度目标 below 一季度目标, where the quarters are counted from the year's beginning. */
export const notRising = ruleCheck(
  'rising',
  {
    code: 'not-rising',
    severity: 'warning',
    title: '累计目标前大后小',
    sentence: ({ label, text, other, otherText }: { label: string; text: string; other: string; otherText: string }) =>
      `${label}${text}小于${other}${otherText}，各季度按年初以来累计填写，请核对。`,
    help: { means: '各季度的数应从年初累计，后一季度不会小于前一季度。', todo: '请核对是否填成了当季数，改为累计数。' },
  },
  ({ fields }, { evaluator }, report) => {
    const { ledger } = evaluator.register;
    const columns = fields.map((field) => ledger.number(field)).filter((column) => column !== null);
    columns.slice(1).forEach((column, at) => {
      const before = present(columns[at], 'columns', at);
      column.values.forEach((value, record) => {
        const earlier = before.values[record] ?? null;
        if (value === null || earlier === null || value >= earlier) return;
        report({
          row: rowOf(ledger, record),
          column: column.match.column,
          field: column.field.name,
          params: { label: column.field.label, text: String(value), other: before.field.label, otherText: String(earlier) },
        });
      });
    });
  },
);

/** The same problem of the same project, entered again. */
export const recordRepeated = ruleCheck(
  'repeat',
  {
    code: 'record-repeated',
    severity: 'warning',
    title: '同一事项重复登记',
    sentence: ({ text, otherRow }: { text: string; otherRow: number }) => `“${text}”与第${otherRow}行重复，请核对是否同一事项。`,
    help: { means: '同一事项登记了两次，个数会重复计算。', todo: '请核对，重复的删去一行。' },
  },
  (_rule, { evaluator }, report) => {
    const { kind, ledger } = evaluator.register;
    const identity = present(kind.identity, 'identity');
    const columns = identity.map((field) => ledger.text(field)).filter((column) => column !== null);
    if (columns.length < identity.length) return;
    const last = present(columns.at(-1), 'columns');
    const seen = new Map<string, number>();
    ledger.rows.forEach((_, record) => {
      const words = columns.flatMap(({ values }) => values[record] ?? []);
      if (words.length < columns.length) return;
      const key = words.map((word, at) => (at === 0 ? nameKey(word) : normalizeText(word))).join('\n');
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
  },
);

/** Projects that have started and are not in the register at all: 应统未列 (第十一条). */
export const projectsAbsent = ruleCheck(
  'covers',
  {
    code: 'projects-absent',
    severity: 'info',
    title: '已开工项目未列入台账',
    sentence: ({ count, text }: { count: number; text: string }) =>
      `项目台账中已开工的${count}个项目没有列入本台账：${text}${count > MOST_NAMES ? '等' : ''}，请核对。`,
    help: { means: '项目台账中已开工的项目，这张台账里还没有登记。', todo: '请逐个核对，应登记的补上。' },
  },
  (_rule, { evaluator, projects }, report) => {
    const { ledger } = evaluator.register;
    const listed = new Set(joined(ledger, projects));
    const starts = projects.projects.period('actualStart')?.values ?? [];
    const absent = starts.flatMap((start, record) =>
      start && start.first <= evaluator.asOf && !listed.has(record) ? [recordName(projects.projects, record)] : [],
    );
    if (absent.length > 0)
      report({
        row: ledger.header.row,
        column: null,
        field: null,
        params: { count: absent.length, text: absent.slice(0, MOST_NAMES).join('、') },
      });
  },
);
