import { zipSync } from 'fflate';
import { acceptChanges } from '../../src/app/round/accept';
import { type ChosenFile } from '../../src/app/round/collect';
import { allClear, nameOf } from '../../src/app/round/plans';
import { makeFiles, planOfSplit } from '../../src/app/round/split';
import { brought, checkedOf, JUNE, ledgerFile, returned, sent } from './round';
import { answered, type Answer } from './unit';

/** The file of a unit, answered. */
async function from(unit: string, answer: Answer, name = `${unit}.xlsx`, by = '责任单位'): Promise<ChosenFile> {
  const file = (await sent(ledgerFile(JUNE), by)).find(({ value }) => value === unit);
  if (!file) throw new Error(`nothing was sent to ${unit}`);
  return returned(name, await answered(file.bytes, answer));
}
const fill = (facts: ReturnType<NonNullable<Answer['fill']>>): Answer => ({ fill: () => facts });
const missing = (): never => {
  throw new Error('no such record');
};
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
/** An archive with one part of a few words. */
const zipped = (part: string): Uint8Array => zipSync({ [part]: text('<x/>') });
/** The head of a file of OLE: an old workbook, or one with a password. */
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
const AMOUNT = '年度累计完成投资（亿元）';

/** What is asked about each changed field. */
async function asked(...files: ChosenFile[]): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { report } = await brought(ledgerFile(JUNE), files);
  return report.conflicts.map(({ field, kinds }) => [field, kinds]);
}

describe('what is asked before it is taken', () => {
  it.each<[string, Answer, string, readonly string[]]>([
    ['an amount in 万元 under 亿元', fill({ [AMOUNT]: 2100 }), 'yearToDate', ['unit-slip']],
    ['an amount that fell', fill({ [AMOUNT]: 0.01 }), 'yearToDate', ['fell']],
    ['an actual start that was moved', fill({ 实际开工时间: new Date(Date.UTC(2025, 4, 6)) }), 'actualStart', ['actual-moved']],
    ['a plan that was put off', fill({ 计划竣工时间: new Date(Date.UTC(2028, 4, 1)) }), 'completion', ['postponed', 'settled']],
    ['a cell that was emptied', fill({ 形象进度: null }), 'imageProgress', ['emptied']],
    ['an amount that nobody can read', fill({ [AMOUNT]: '约两个多亿' }), 'yearToDate', ['unreadable']],
    ['a plan that was changed', fill({ '总投资（亿元）': 9.5 }), 'totalInvestment', ['settled']],
  ])('%s', async (_what, answer, field, kinds) => {
    const conflicts = await asked(await from('张店镇', answer));
    expect(conflicts).toEqual([[field, kinds]]);
  });

  it('two units of one project that say different things; the same thing is taken once', async () => {
    const one = await from('住建局', fill({ 形象进度: '完成八成', 备注: '一致' }));
    const other = await from('张首华', fill({ 形象进度: '完成九成', 备注: '一致' }), '张首华.xlsx', '县级包联领导');
    const { collected, report } = await brought(ledgerFile(JUNE), [one, other]);
    const differing = report.conflicts.filter(({ kinds }) => kinds.includes('units-differ'));
    expect(differing.length).toBeGreaterThan(0);
    expect(new Set(differing.map(({ field }) => field))).toEqual(new Set(['imageProgress']));
    const workbook = ledgerFile(JUNE);
    await expect(acceptChanges(workbook, collected, { changes: collected.changes, added: [] })).rejects.toThrow('只保留一个');
    const { cells } = await acceptChanges(workbook, collected, allClear(collected));
    expect(cells).toBeGreaterThan(0);
  });

  it('a ledger that was changed since the file was sent; what the unit left as it was takes nothing back', async () => {
    const file = await from('张店镇', fill({ 形象进度: '主体完工' }));
    const workbook = ledgerFile(JUNE);
    const [sheet] = await workbook.listSheets();
    const { collected } = await brought(workbook, [file]);
    const place = collected.changes[0]?.place;
    const remark = collected.records[collected.changes[0]?.match.ours ?? 0]?.columns.get('remark');
    if (!sheet || !place || !remark) throw new Error('no change');
    const own = collected.records[collected.changes[0]?.match.ours ?? 0]?.own ?? 0;
    await workbook.edit([
      { sheetId: sheet.id, row: place.row, column: place.column, before: collected.changes[0]?.before ?? null, after: '台账员已改' },
      { sheetId: sheet.id, row: place.row, column: remark.column, before: remark.raw(own), after: '台账员备注' },
    ]);
    const { report } = await brought(workbook, [file]);
    expect(report.conflicts.map(({ field, kinds, before }) => [field, kinds, before])).toEqual([
      ['imageProgress', ['ledger-changed'], '台账员已改'],
    ]);
    expect(report.changes).toEqual([]);
  });
});

describe('who and what is there', () => {
  it('tells who reported, who twice and who did not; the second of the same bytes counts once', async () => {
    const file = await from('张店镇', fill({ 形象进度: '主体完工' }));
    const later = await from('张店镇', fill({ 形象进度: '主体封顶' }), '张店镇（更正）.xlsx');
    const { report } = await brought(ledgerFile(JUNE), [file, { ...file, name: '副本.xlsx' }, later]);
    expect(report.submissions.map(({ status, reason }) => [status, reason?.code ?? null])).toEqual([
      ['counted', null],
      ['set-aside', 'same-file'],
      ['counted', null],
    ]);
    expect(report.units.filter(({ files }) => files.length > 0)).toEqual([
      { unit: '张店镇', projects: 1, files: ['张店镇.xlsx', '张店镇（更正）.xlsx'] },
    ]);
    expect(report.conflicts.map(({ kinds }) => kinds)).toEqual([['units-differ'], ['units-differ']]);
  });

  it('tells projects left out and projects that are new; these come to stand above the total', async () => {
    const [whole] = (await brought(ledgerFile(JUNE), [await from('水利局', {})])).collected.reports;
    const gone = nameOf(whole?.submission.records[1] ?? missing());
    const file = await from('水利局', { removed: gone });
    const { report } = await brought(ledgerFile(JUNE), [file]);
    expect(report.missing.map(({ unit, project }) => [unit, project])).toEqual([['水利局', gone]]);
    const added = await from('水利局', {
      added: { 项目名称: '黄河提水增效工程', 责任单位: '水利局', 建设性质: '新建', '总投资（亿元）': 1.5 },
    });
    const workbook = ledgerFile(JUNE);
    const { collected, report: grown } = await brought(workbook, [added]);
    expect(grown.added.map(({ project, repeats }) => [project, repeats])).toEqual([['黄河提水增效工程', null]]);
    const done = await acceptChanges(workbook, collected, allClear(collected));
    expect([done.appended, done.listed]).toEqual([1, 0]);
    expect((await workbook.listSheets()).map(({ name }) => name)).toContain('填报情况');
  });

  it('puts new projects below a list under which nothing stands, and takes them back', async () => {
    const ledger = '云岭县2025年重大项目工作台账（全年样例）.xlsx';
    const file = (await sent(ledgerFile(ledger)))[0];
    if (!file) throw new Error('nothing was sent');
    const content = await answered(file.bytes, {
      added: { 项目名称: '城东污水处理厂二期', 责任单位: file.value, 建设性质: '新建', 总投资: 25000 },
    });
    const workbook = ledgerFile(ledger);
    const { collected } = await brought(workbook, [returned('住建.xlsx', content)]);
    const before = collected.ledger.rows.length;
    const { appended, receipt } = await acceptChanges(workbook, collected, { ...allClear(collected), changes: [] });
    const after = await brought(workbook, []);
    expect([appended, after.collected.ledger.rows.length]).toEqual([1, before + 1]);
    expect(after.collected.ledger.money('totalInvestment')?.values[before]).toBe(250_000_000);
    await workbook.revert(receipt);
    expect((await brought(workbook, [])).collected.ledger.rows.length).toBe(before);
  });
});

describe('a new project is accepted by itself', () => {
  const ledger = '云岭县2025年重大项目工作台账（全年样例）.xlsx';
  const NEW = { 项目名称: '城东污水处理厂二期', 建设性质: '新建', 总投资: 25000 };

  it('not with the changes of another unit', async () => {
    const [one, other] = await sent(ledgerFile(ledger));
    if (!one || !other) throw new Error('nothing was sent');
    const workbook = ledgerFile(ledger);
    const { collected } = await brought(workbook, [
      returned('甲.xlsx', await answered(one.bytes, { fill: () => ({ 存在问题: '用地手续未批' }) })),
      returned('乙.xlsx', await answered(other.bytes, { added: { ...NEW, 责任单位: other.value } })),
    ]);
    const [all, before] = [allClear(collected), collected.ledger.rows.length];
    expect([all.changes.length > 0, all.added.length]).toEqual([true, 1]);
    const { appended, listed } = await acceptChanges(workbook, collected, { ...all, added: [] });
    expect([appended, listed]).toEqual([0, 0]);
    expect((await brought(workbook, [])).collected.ledger.rows.length).toBe(before);
  });

  it('once, where two units tell of it', async () => {
    const [one, other] = await sent(ledgerFile(ledger));
    if (!one || !other) throw new Error('nothing was sent');
    const { collected } = await brought(ledgerFile(ledger), [
      returned('甲.xlsx', await answered(one.bytes, { added: { ...NEW, 责任单位: one.value } })),
      returned('乙.xlsx', await answered(other.bytes, { added: { ...NEW, 责任单位: other.value } })),
    ]);
    expect(collected.added).toHaveLength(2);
    expect(allClear(collected).added).toEqual([]);
  });
});

describe('bad files: one sentence each, the others go on', () => {
  it.each<[string, ChosenFile, string, RegExp]>([
    ['no workbook', returned('通知.xlsx', new TextEncoder().encode('关于报送进度的通知')), 'not-opened', /不是真正的工作簿/],
    ['a file open elsewhere', returned('~$张店镇.xlsx', new Uint8Array(165)), 'not-opened', /临时文件/],
    ['an empty file', returned('空.xlsx', new Uint8Array(0)), 'not-opened', /./],
    ['one of old Excel', returned('旧.xls', OLE), 'not-opened', /\.xls|密码|加密/],
    [
      'a web page by that name',
      returned('导出.xlsx', text('<html><table><tr><td>项目名称</td></tr></table></html>')),
      'not-opened',
      /网页/,
    ],
    ['a PDF by that name', returned('扫描.xlsx', text('%PDF-1.7 ...')), 'not-opened', /不是 Excel 工作簿/],
    ['a Word document by that name', returned('报告.xlsx', zipped('word/document.xml')), 'not-opened', /./],
    ['a table of text', returned('导出.csv', text('序号,项目名称\n1,青石桥')), 'not-opened', /./],
    ['an archive of files', returned('打包.xlsx', zipped('张店镇.xlsx')), 'not-opened', /./],
    ['one that cannot be read', returned('无.xlsx', { sentence: '无法读取文件“无.xlsx”，请检查路径。' }), 'not-opened', /无法读取/],
  ])('%s', async (_what, bad, code, sentence) => {
    const good = await from('张店镇', fill({ 形象进度: '主体完工' }));
    const { report } = await brought(ledgerFile(JUNE), [bad, good]);
    expect(report.submissions.map(({ status }) => status)).toEqual(['set-aside', 'counted']);
    expect(report.submissions[0]?.reason?.code).toBe(code);
    expect(report.submissions[0]?.reason?.message).toMatch(sentence);
    // One sentence, which says what to do.
    expect(report.submissions[0]?.reason?.message.match(/。/g)).toHaveLength(1);
    expect(report.submissions[0]?.reason?.message).toMatch(/请/);
    expect(report.changes).toHaveLength(1);
  });

  it('a file cut off, a list of another year, a sheet that is no list', async () => {
    const good = await from('张店镇', {});
    const cut = returned('截断.xlsx', good.content instanceof Uint8Array ? good.content.slice(0, 3000) : new Uint8Array(0));
    const { report } = await brought(ledgerFile('云岭县2025年重大项目工作台账（全年样例）.xlsx'), [cut, good]);
    expect(report.submissions[0]?.reason?.code).toBe('not-opened');
    // Another county's file: read, but none of its projects is known here.
    expect(report.submissions[1]?.matched).toBe(0);
    const old = await from('张店镇', { unsigned: true, rename: { '2025年计划投资（亿元）': '2024年计划投资（亿元）' } });
    expect((await brought(ledgerFile(JUNE), [old])).report.submissions[0]?.reason?.message).toMatch(/2024年的表/);
  });

  it('a file of last month’s round beside this month’s', async () => {
    const workbook = ledgerFile(JUNE);
    const checked = await checkedOf(workbook);
    const [may] = await makeFiles(workbook, checked, planOfSplit(checked, '责任单位', { year: 2025, month: 5 }));
    const june = await from('张店镇', {});
    const { report } = await brought(workbook, [returned('上月.xlsx', may?.bytes ?? new Uint8Array(0)), june]);
    expect(report.submissions.map(({ reason }) => reason?.message ?? null)).toEqual([
      '是2025年5月的表，不是本月的，没有计入，请核对后重报。',
      null,
    ]);
  });
});
