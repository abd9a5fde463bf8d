import { FAULTS, placeOf } from '../../assets/samples/county/faults';
import { ABOVE, type Value } from '../../assets/samples/county/table';
import type { Checked } from '../../src/app/results';
import { bulletinOf, planSummary } from '../../src/app/actions/summarise';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { dayOf } from '../../src/spreadsheet/calendar';
import { TARGETS } from '../../src/mechanism/targets';
import { openWorkbookFile } from '../../src/workbook/file';
import { samples } from '../../assets/samples/samples';
import { disagreements, recompute } from '../support/formula-engine';
import { sheetOf, textOf, tracedCounts } from '../support/plan-sheets';
import { checkedCounty, COUNTY_FILE, registerOf, rowsOf, SEPTEMBER_END, TABLES } from './county';

let checked: Checked;
beforeAll(async () => {
  checked = await checkedCounty();
});

const figure = (kind: string, key: string): number | null =>
  registerOf(checked, kind).figures.find((each) => each.figure.key === key)?.value ?? null;
const by = (value: Value | undefined, day = SEPTEMBER_END): boolean => typeof value === 'number' && value <= day;

/** Kinds of which the office keeps a ledger; other layouts of the same are none of their own. */
const KEPT = REGISTERS.filter(({ layoutOf }) => layoutOf === undefined);

describe('one county-year with every ledger of the document', () => {
  test('is found among the sheets: the project ledger and fourteen others, each of its kind, no column unknown', () => {
    expect(checked.ledger.snapshot.sheet.name).toBe('重点项目台账');
    expect(checked.ledger.rows.length).toBe(100);
    expect(checked.registers.map(({ evaluator }) => evaluator.register.kind.key)).toEqual(KEPT.map(({ key }) => key));
    expect(checked.registers.map(({ evaluator }) => evaluator.register.ledger.snapshot.sheet.name)).toEqual(
      TABLES.slice(1).map(({ sheet }) => sheet),
    );
    for (const { evaluator } of checked.registers) expect(evaluator.register.ledger.unmatched).toEqual([]);
    expect(checked.otherLedgers).toEqual([]);
  });

  test('shows just the slips that were put in, each in its cell', () => {
    const absent = { sheet: '入库纳统', code: 'projects-absent', row: ABOVE - 1, column: null };
    const expected = [absent, ...FAULTS.map((fault) => ({ sheet: fault.sheet, code: fault.code, ...placeOf(fault, TABLES) }))];
    const found = checked.registers.flatMap(({ evaluator, findings }) =>
      findings.map(({ code, row, column }) => ({ sheet: evaluator.register.ledger.snapshot.sheet.name, code, row, column })),
    );
    const inOrder = (list: typeof expected | typeof found): unknown[] =>
      [...list].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
    expect(inOrder(found)).toEqual(inOrder(expected));
    expect(checked.findings).toEqual([]);
  });

  test('counts in 总览 as many slips as 问题清单 lists', () => {
    const planned = planSummary(checked);
    const listed = checked.registers.flatMap(({ findings }) => findings).length;
    expect(sheetOf(planned, 'findings').links).toHaveLength(listed);
    expect(textOf(sheetOf(planned, 'overview'))).toContain(`；其中其他台账${String(listed)}条`);
  });

  test('offers the name of the ledger for one that is nearly the same', () => {
    const [unknown] = registerOf(checked, 'factors').findings.filter(({ code }) => code === 'project-unknown');
    expect(unknown?.fix?.edits).toEqual([expect.objectContaining({ after: '大坪乡果蔬冷链物流园项目' })]);
  });
});

describe('figures, counted by hand from the sample’s own tables', () => {
  test('signings of the year, their amount, and how many started (总则)', () => {
    const year = rowsOf('招商签约').filter(({ 签约时间: signed }) => by(signed) && Number(signed) >= dayOf(2025, 1, 1));
    const started = year.filter((row) => row['是否开工'] === '是');
    expect(figure('signings', 'count')).toBe(year.length);
    expect(figure('signings', 'amount')).toBeCloseTo(year.reduce((sum, row) => sum + Number(row['签约投资额']), 0) * 1e8, 0);
    expect(figure('signings', 'startRate')).toBeCloseTo(started.length / year.length, 9);
  });

  test('what is planned and held ready, by pool (第二条)', () => {
    const ready = rowsOf('谋划储备库').filter((row) => row['所在库'] === '谋划库' || row['所在库'] === '储备库');
    const sum = (rows: typeof ready): number => rows.reduce((total, row) => total + Math.round(Number(row['总投资']) * 1e8), 0);
    expect(figure('reserves', 'reserve')).toBe(sum(ready));
    expect(figure('reserves', 'reserveMajor')).toBe(sum(ready.filter((row) => row['是否重大项目'] === '是')));
    const planned = rowsOf('谋划储备库').filter((row) => row['所在库'] !== '达效库');
    expect(figure('reserves', 'industryShare')).toBe(planned.filter((row) => row['领域'] === '产业类').length / planned.length);
  });

  test('permits: complete, late, and each by its column (第六条)', () => {
    const steps = ['立项', '用地', '规划', '环评', '能评', '水保', '施工许可'];
    const done = (value: Value | undefined): boolean => value === '已办结' || by(value);
    const rows = rowsOf('前期手续');
    const settled = rows.filter((row) => steps.every((step) => done(row[step]) || row[step] === '不涉及'));
    expect(figure('permits', 'settled')).toBe(settled.length);
    // 见附件 says of no permit how far it is: whether the project is late cannot be told, unless another permit is open.
    const open = rows.filter((row) => steps.some((step) => !done(row[step]) && row[step] !== '不涉及' && row[step] !== '见附件'));
    expect(figure('permits', 'late')).toBe(open.filter((row) => by(row['办结时限'])).length);
    expect(figure('permits', 'energyDone')).toBe(rowsOf('前期手续').filter((row) => done(row['能评'])).length);
    expect(figure('permits', 'energyNotNeeded')).toBe(rowsOf('前期手续').filter((row) => row['能评'] === '不涉及').length);
  });

  test('blockers: new this quarter, open, crossed off, overdue (第十二条)', () => {
    const rows = rowsOf('堵点难点');
    const closed = (row: (typeof rows)[number]): boolean => row['是否销号'] === '是' || by(row['销号时间']);
    expect(figure('blockers', 'new')).toBe(
      rows.filter((row) => by(row['提出时间']) && Number(row['提出时间']) >= dayOf(2025, 7, 1)).length,
    );
    expect(figure('blockers', 'closed')).toBe(rows.filter(closed).length);
    expect(figure('blockers', 'late')).toBe(rows.filter((row) => !closed(row) && by(row['完成时限'])).length);
  });

  test('statistics: due, entered and overdue (第十一条); funds asked, approved, arrived, spent (第十六条)', () => {
    const due = rowsOf('入库纳统').filter((row) => by(row['应入库时间']));
    expect(figure('statistics', 'due')).toBe(due.length);
    expect(figure('statistics', 'late')).toBe(due.filter((row) => row['是否纳统'] === '否').length);
    for (const [key, header] of [
      ['asked', '申请资金'],
      ['approved', '批复资金'],
      ['arrived', '到位资金'],
      ['spent', '支付资金'],
    ] as const) {
      expect(figure('funds', key)).toBe(rowsOf('争取资金').reduce((sum, row) => sum + Number(row[header] ?? 0), 0) * 10_000);
    }
  });
});

describe('the page of the head of the mechanism', () => {
  test('holds every target of the document, now and gap, once the county’s own figures are stated', async () => {
    const county = await checkedCounty({ county: { fixedAssets: 70, fixedAssetTask: 60 } });
    const text = textOf(sheetOf(planSummary(county), 'overview'));
    for (const { label } of TARGETS) expect(text).toContain(label);
    expect(text).not.toContain('本台账不含该项数据');
    expect(text).toContain('据工作表“招商签约”统计。');
    expect(text).toContain('全县固定资产投资70亿元（设置中填写）。');
  });

  test('says what to state where a figure of the county is wanting', () => {
    expect(textOf(sheetOf(planSummary(checked), 'overview'))).toContain('须在“设置”中填写统计部门的全县固定资产投资数后计算。');
  });

  test('tells what the document wants done at this time of the year', () => {
    expect(textOf(sheetOf(planSummary(checked), 'overview'))).toContain('第一条：每年三季度开展项目谋划储备（至9月底）。');
  });
});

describe('the sheets of the seven actions', () => {
  test('every counted number can say which records it counts', () => {
    const counts = tracedCounts(planSummary(checked));
    expect(counts.filter(({ shown, records }) => shown !== records)).toEqual([]);
    expect(counts.filter(({ cell }) => cell.startsWith('action-')).length).toBeGreaterThan(500);
  });

  test('are there, one for each action', () => {
    expect(
      planSummary(checked)
        .sheets.map(({ key }) => key)
        .filter((key) => key.startsWith('action-')),
    ).toEqual([1, 2, 3, 4, 5, 6, 7].map((action) => `action-${action}`));
  });

  test('why a late project is late: permits, factors and blockers beside it (第九条)', () => {
    const text = textOf(sheetOf(planSummary(checked), 'action-4'));
    expect(text).toMatch(/大坪乡公共停车场项目.*应开未开.*施工许可.*用地/);
  });

  test('what lacks and whose turn it is, project by project (第七条)', () => {
    expect(textOf(sheetOf(planSummary(checked), 'action-3'))).toMatch(/逾期（县|逾期（市/);
  });

  test('every formula gives what an independent engine computes', async () => {
    const workbook = openWorkbookFile(samples()[COUNTY_FILE] ?? new Uint8Array(), COUNTY_FILE);
    const sheets = await workbook.listSheets();
    const snapshots = await workbook.readSheets(sheets.map(({ id }) => id));
    const results = await recompute(snapshots, planSummary(await checkedCounty({ county: { fixedAssets: 70, fixedAssetTask: 60 } })));
    expect(disagreements(results)).toEqual([]);
    expect(results.filter(({ sheet }) => sheet.startsWith('action-')).length).toBeGreaterThan(800);
  });

  test('and the bulletin tells of each', () => {
    const text = bulletinOf(checked);
    for (const { label } of KEPT) expect(text).toContain(`${label}：`);
    expect(text).toContain('六、其他重点工作');
    expect(text).toContain('七、项目名单');
  });
});
