import { isAbout, review, subjects, withNote } from '../../src/checks/review';
import { runChecks } from '../../src/checks/run-checks';
import type { Finding, FindingCode } from '../../src/checks/finding';
import { runRegisterChecks } from '../../src/checks/register/run-register-checks';
import { combineLedgers } from '../../src/ledger/combine/combine-ledgers';
import { BLOCKERS } from '../../src/ledger/kinds/registers/blockers';
import type { Ledger } from '../../src/ledger/ledger';
import { compareLedgers } from '../../src/ledger/match/compare-ledgers';
import { ProjectIndex } from '../../src/ledger/match/project-index';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { DEFAULT_SETTINGS, parseSettings, type Acceptance, type ProblemNote } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';
import type { SnapshotOptions } from '../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

const ASOF = dayOf(2025, 6, 30);
const TITLE = ['2025年重点项目台账'];
const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'];
const ODD = [1, '滨河路改造', '新建', 1_000, 2_000, '2025年3月'] as const;
const FINE = [2, '西区学校', '新建', 5_000, 2_000, '2025年4月'] as const;

const ledger = (rows: Rows = [ODD, FINE], layout: SnapshotOptions = {}): Ledger =>
  readProjects([TITLE, HEADER, ...rows], { asOf: ASOF }, layout);

/** What the checks find of one kind. */
const found = (read: Ledger, code: FindingCode): Finding[] => runChecks(read, ASOF).filter((finding) => finding.code === code);
const first = (read: Ledger, code: FindingCode): Finding => present(found(read, code)[0], code);

/** A finding of a ledger as somebody accepted it. */
const accept = (read: Ledger, finding: Finding): Acceptance => ({ ...subjects(read)(finding), reason: '含往年结转', on: '2025-06-30' });
const note = (read: Ledger, finding: Finding, text = '已问交通局'): ProblemNote => ({ ...subjects(read)(finding), text, on: '2025-06-30' });

/** Rows of the findings that are still open. */
const openRows = (read: Ledger, findings: readonly Finding[], accepted: readonly Acceptance[]): number[] =>
  review(findings, read, { accepted, notes: [] }).open.map(({ row }) => row + 1);

describe('an office’s own choice of checks', () => {
  const codes = (choices: Parameters<typeof runChecks>[2]): string[] =>
    runChecks(ledger(), ASOF, choices).flatMap(({ code, severity }) => (code === 'plan-above-total' ? [severity] : []));

  it('switches a check off, or makes it more or less serious', () => {
    expect(codes({})).toEqual(['error']);
    expect(codes({ 'plan-above-total': 'off' })).toEqual([]);
    expect(codes({ 'plan-above-total': 'info' })).toEqual(['info']);
  });

  it('is kept with the settings, those of older versions are read as none', () => {
    expect(parseSettings({ version: 1 })).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({ version: 1, checks: { 'plan-above-total': 'off' } })?.checks).toEqual({ 'plan-above-total': 'off' });
    expect(parseSettings({ version: 1, checks: { 'plan-above-total': 'loud' } })).toBeNull();
  });
});

describe('an accepted finding', () => {
  const accepted = (): Acceptance[] => [accept(ledger(), first(ledger(), 'plan-above-total'))];
  const openIn = (read: Ledger): number[] => openRows(read, found(read, 'plan-above-total'), accepted());

  it('is told apart from the open ones, with why', () => {
    const read = ledger([ODD, FINE, [3, '北山公园', '新建', 1_000, 3_000, '2025年3月']]);
    const [one, other] = found(read, 'plan-above-total');
    const [acceptance] = accepted();
    expect(review(found(read, 'plan-above-total'), read, { accepted: accepted(), notes: [] })).toEqual({
      open: [other],
      accepted: [{ finding: one, acceptance }],
      noted: [],
    });
  });

  it('stays accepted when its row moves, or its name is written with a blank', () => {
    expect(openIn(ledger([FINE, [3, '新来的项目', '新建', 900, 300, '2025年5月'], ODD]))).toEqual([]);
    expect(openIn(ledger([[1, '滨河路 改造', ...ODD.slice(2)]]))).toEqual([]);
    expect(openIn(ledger([ODD, FINE], { origin: { row: 3, column: 2 } }))).toEqual([]);
  });

  it('is open again once its cell says something else', () => {
    expect(openIn(ledger([[...ODD.slice(0, 4), 3_000, '2025年3月'], FINE]))).toEqual([3]);
  });

  it('says nothing of another project with the same numbers, nor of another check or ledger', () => {
    expect(openIn(ledger([[1, '滨江路改造', ...ODD.slice(2)], FINE]))).toEqual([3]);
    const [acceptance] = accepted();
    const subject = subjects(ledger())(first(ledger(), 'plan-above-total'));
    expect(acceptance && isAbout(acceptance, subject)).toBe(true);
    for (const other of [{ code: 'plan-above-all' }, { ledger: 'blockers' }, { field: 'totalInvestment' }, { value: '3000' }])
      expect(acceptance && isAbout(acceptance, { ...subject, ...other })).toBe(false);
  });

  it('of several cells stands until they are more or fewer', () => {
    const texts = (...amounts: CellValue[]): Ledger =>
      ledger(amounts.map((amount, at) => [at + 1, `${String(at)}号路`, '新建', amount, 200, '2025年3月']));
    const open = (read: Ledger): number =>
      openRows(read, found(read, 'number-as-text'), [accept(texts('900', '800'), first(texts('900', '800'), 'number-as-text'))]).length;
    expect([open(texts('900', '800')), open(texts('700', 5, '600')), open(texts('900', '800', '700')), open(texts('900'))]).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it('of a whole row stands for all that the row says', () => {
    const row = (...cells: CellValue[]): Finding => ({ ...first(ledger([[...cells, '2025年3月']]), 'plan-above-total'), column: null });
    const subject = (...cells: CellValue[]): string => subjects(ledger([[...cells, '2025年3月']]))(row(...cells)).value;
    expect(subject(1, '滨河路改造', '新建', 1_000, 2_000)).toBe('1|滨河路改造|新建|1000|2000|2025年3月');
  });

  it('of the table stands for what is said of it: another project that is gone is another matter', () => {
    const gone = (...names: string[]): { read: Ledger; findings: Finding[] } => {
      const road = (name: string, at: number): CellValue[] => [at + 1, name, '新建', 5_000, 2_000, '2025年4月'];
      const read = ledger([road('西区学校', 0)]);
      const earlier = ledger(['西区学校', ...names].map(road), { sheetName: '5月' });
      const comparison = { ledger: earlier, comparison: compareLedgers(read, earlier) };
      return { read, findings: runChecks(read, ASOF, {}, comparison).filter(({ code }) => code === 'project-gone') };
    };
    const { read, findings } = gone('滨河路改造', '北山公园');
    const accepted = [accept(read, present(findings[0], 'finding'))];
    expect(review(findings, read, { accepted, notes: [] }).open.map(({ params }) => params['text'])).toEqual(['北山公园']);
    expect(review(gone('滨河路改造').findings, read, { accepted, notes: [] }).open).toEqual([]);
  });

  it('of cells far off the table stands until something else stands there', () => {
    const far = (...texts: string[]): Ledger =>
      ledger([ODD, FINE, ...Array.from({ length: 3_000 }, () => []), ...texts.map((text) => [text])]);
    const accepted = [accept(far('误填'), first(far('误填'), 'cells-far'))];
    expect(accepted.map(({ value, project }) => [value, project])).toEqual([['误填', '']]);
    expect(openRows(far('误填'), found(far('误填'), 'cells-far'), accepted)).toEqual([]);
    expect(openRows(far('滨河路'), found(far('滨河路'), 'cells-far'), accepted)).toHaveLength(1);
    expect(openRows(far('误填', '合计'), found(far('误填', '合计'), 'cells-far'), accepted)).toHaveLength(1);
  });

  it('of a ledger of several sheets is looked up on its own', () => {
    const other = [1, '城南水厂', '新建', 1_000, 2_000, '2025年3月'];
    const whole = combineLedgers(ledger([FINE], { sheetName: '一', sheetId: '1' }), [
      ledger([other, ODD], { sheetName: '二', sheetId: '2', origin: { row: 4, column: 1 } }),
    ]);
    const findings = found(whole, 'plan-above-total');
    expect(findings.map((finding) => subjects(whole)(finding).project)).toEqual(['城南水厂', '滨河路改造']);
    expect(review(findings, whole, { accepted: accepted(), notes: [] }).open.map(({ row }) => row)).toEqual([findings[0]?.row]);
  });

  it('of a list of several records a project is that of one of them', () => {
    const header = ['序号', '项目名称', '堵点难点', '责任单位', '提出时间', '完成时限', '是否销号'];
    const blocker = (matter: string, solved: string): CellValue[] => [1, '滨河路改造', matter, '交通局', '2025年2月', '2025年5月', solved];
    const read = readProjects([header, blocker('征地', '大概'), blocker('拆迁', '大概')], { kind: BLOCKERS, asOf: ASOF });
    const findings = runRegisterChecks(
      new RegisterEvaluator({ kind: BLOCKERS, ledger: read }, ASOF, 2025),
      new ProjectIndex(ledger()),
    ).filter(({ code }) => code === 'word-unknown');
    expect(findings.map((finding) => subjects(read)(finding))).toEqual([
      { ledger: 'blockers', code: 'word-unknown', project: '滨河路改造|征地', field: 'closed', value: '大概' },
      { ledger: 'blockers', code: 'word-unknown', project: '滨河路改造|拆迁', field: 'closed', value: '大概' },
    ]);
  });
});

describe('a note beside a finding', () => {
  const noted = (read: Ledger, notes: readonly ProblemNote[], accepted: readonly Acceptance[] = []) =>
    review(found(read, 'plan-above-total'), read, { accepted, notes });

  it('is told with it, and leaves it open', () => {
    const read = ledger();
    const finding = first(read, 'plan-above-total');
    expect(noted(read, [note(read, finding)])).toEqual({
      open: [finding],
      accepted: [],
      noted: [{ finding, note: note(read, finding) }],
    });
    expect(noted(read, [])).toEqual({ open: [finding], accepted: [], noted: [] });
  });

  it('stays when its cell says another thing wrong, and goes where it is accepted', () => {
    const notes = [note(ledger(), first(ledger(), 'plan-above-total'))];
    const changed = ledger([[...ODD.slice(0, 4), 3_000, '2025年3月'], FINE]);
    expect(noted(changed, notes).noted).toHaveLength(1);
    expect(noted(ledger([[1, '滨江路改造', ...ODD.slice(2)], FINE]), notes).noted).toEqual([]);
    expect(noted(ledger(), notes, [accept(ledger(), first(ledger(), 'plan-above-total'))]).noted).toEqual([]);
  });

  it('of what is no record is known by what it says', () => {
    const sum = (total: number): Ledger => ledger([FINE, [null, '合计', null, total, 2_000, null]]);
    const notes = [note(sum(6_000), first(sum(6_000), 'total-not-sum'))];
    const about = (total: number): number => review(found(sum(total), 'total-not-sum'), sum(total), { accepted: [], notes }).noted.length;
    expect([about(6_000), about(7_000)]).toEqual([1, 0]);
  });

  it('takes the place of the one before; an empty one only takes it away', () => {
    const read = ledger([ODD, FINE, [3, '北山公园', '新建', 1_000, 3_000, '2025年3月']]);
    const [one, other] = found(read, 'plan-above-total').map((finding) => note(read, finding));
    if (!one || !other) throw new Error('two findings were looked for');
    const newer = { ...one, text: '7月底前答复', value: '2500' };
    expect(withNote([one, other], newer)).toEqual([other, newer]);
    expect(withNote([one, other], { ...newer, text: '' })).toEqual([other]);
    expect(withNote([], one)).toEqual([one]);
  });
});
