import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/errors';
import { run } from '../../src/cli/run';
import { reportSchema } from '../../src/app/views/report-schema';
import { dayOf } from '../../src/spreadsheet/calendar';
import { workbookFile } from '../support/xlsx-fixture';

const ANNEX = join(__dirname, '../../assets/samples/平陆县2025年重点推进项目.xlsx');
const today = dayOf(2025, 4, 10);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ledger = (...argv: string[]) => run(readArguments(argv), today);
const out = (name: string): string => join(folder, name);

describe('check', () => {
  test('prints one JSON object of the published schema and writes nothing', async () => {
    const before = readFileSync(ANNEX);
    const { output, exitCode } = await ledger('check', ANNEX, '--json', '--as-of', '2025-04-10');
    const report = reportSchema.parse(JSON.parse(output));
    expect(report.start.quarters.map(({ planned }) => planned)).toEqual([3, 4, 6, 6]);
    expect(exitCode).toBe(0);
    expect(readFileSync(ANNEX).equals(before)).toBe(true);
  });

  test('says it in Chinese for people', async () => {
    const { output } = await ledger('check', ANNEX, '--as-of', '2025-04-10');
    expect(output).toContain('15个项目');
    expect(output).toContain('按计划口径');
    expect(output).toContain('二季度：目标80%，需开工5个；计划4个');
  });

  test('ends with 1 when there are errors', async () => {
    const { exitCode } = await ledger('check', ANNEX, '--as-of', '2021-01-01'); // continuing projects lie in the future then
    expect(exitCode).toBe(1);
  });

  test('--fix writes a mended copy', async () => {
    const { output } = await ledger('check', ANNEX, '--fix', '-o', out('fixed.xlsx'));
    expect(output).toContain('已修复62个单元格');
    const again = await ledger('check', out('fixed.xlsx'), '--json');
    expect(reportSchema.parse(JSON.parse(again.output)).findings).toEqual([]);
  });
});

describe('writing commands', () => {
  test('report marks and summarises into a new file; clear takes the marks off again', async () => {
    await ledger('report', ANNEX, '--as-of', '2025-04-10', '-o', out('report.xlsx'));
    const { output } = await ledger('clear', out('report.xlsx'), '-o', out('cleared.xlsx'));
    expect(output).toContain('已清除标注：重点推进项目');
    await expect(ledger('clear', out('cleared.xlsx'), '--in-place')).resolves.toMatchObject({ exitCode: 0 });
  });

  test('the set that is made is kept with the workbook; the paper is told before printing', async () => {
    const brief = '已生成汇总表：领导一页纸、未达标项目清单、问题清单、调度通报';
    const first = await ledger('summarise', ANNEX, '--set', 'brief', '--as-of', '2025-04-10', '-o', out('brief.xlsx'));
    expect(first.output).toContain(brief);
    expect(first.output).toMatch(/按标签顺序全部打印共\d+页（A4 \d+页）。/);
    const again = await ledger('summarise', out('brief.xlsx'), '--as-of', '2025-04-10', '-o', out('brief-again.xlsx'));
    expect(again.output).toContain(brief);
    const full = await ledger('summarise', out('brief.xlsx'), '--set', 'full', '--as-of', '2025-04-10', '-o', out('full.xlsx'));
    expect(full.output).toContain('总览');
  });

  test('never write over the input unless told', async () => {
    await expect(ledger('highlight', ANNEX)).rejects.toThrow('-o');
    await expect(ledger('highlight', ANNEX, '-o', ANNEX)).rejects.toThrow('--in-place');
    expect(() => ledger('highlight', ANNEX, '-o', out('other.xlsx'), '--in-place')).toThrow('只能用一个');
  });
});

describe('what cannot be done is one clear sentence', () => {
  test.each<[string[], string]>([
    [['sum', 'x.xlsx'], '没有“sum”这个命令'],
    [['check'], '请指定一个'],
    [['check', 'x.xlsx', '--as-of', '2025-02-30'], '2025-02-30'],
    [['check', 'x.xlsx', '--year', '25'], '四位年份'],
    [['summarise', 'x.xlsx', '--set', 'short'], '简版'],
    [['summarise', 'x.xlsx', '--chart-values', 'some'], '全部标出'],
    [['check', 'x.xlsx', '--colour'], '没有“--colour”这个选项，可用的选项：--sheet、--with、'],
    [['check', 'x.xlsx', '-z'], '没有“-z”这个选项'],
    [['check', 'x.xlsx', '--constructor'], '没有“--constructor”这个选项'],
    [['check', 'x.xlsx', '--sheet'], '选项 --sheet 后面缺少内容'],
    [['check', 'x.xlsx', '--sheet', '--json'], '选项 --sheet 后面缺少内容'],
    [['summarise', 'x.xlsx', '-o'], '选项 -o 后面缺少内容'],
    [['check', 'x.xlsx', '--json=yes'], '选项 --json 后面不写内容'],
  ])('%j', (argv, words) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(words);
  });

  test('a file that is not there, and one that is no workbook', async () => {
    await expect(ledger('check', out('none.xlsx'))).rejects.toThrow('无法读取文件');
    writeFileSync(out('text.xlsx'), '序号,项目名称');
    await expect(ledger('check', out('text.xlsx'))).rejects.toMatchObject({ code: 'file-text' });
  });
});

describe('bulletin', () => {
  test('prints the letter of the month and writes nothing', async () => {
    const before = readFileSync(ANNEX);
    const { output, exitCode } = await ledger('bulletin', ANNEX, '--as-of', '2025-04-10');
    expect(output.split('\n')[0]).toBe('关于2025年1—4月重大项目推进情况的通报');
    expect(output).toContain('按现有计划，到二季度末开工4个，距目标80%需开工的5个差1个');
    expect(exitCode).toBe(0);
    expect(readFileSync(ANNEX).equals(before)).toBe(true);
  });
});

describe('bulletin -o', () => {
  test('writes the letter as a Word document, dated today, and tells its signer what is not in it', async () => {
    const before = readFileSync(ANNEX);
    const { output, exitCode } = await ledger('bulletin', ANNEX, '--as-of', '2025-04-10', '-o', out('通报.docx'));
    expect(output).toContain('没有写入通报：续建项目9个，台账没有复工情况');
    expect(output).toContain(`已保存：${out('通报.docx')}`);
    expect(exitCode).toBe(0);
    const document = strFromU8(unzipSync(readFileSync(out('通报.docx')))['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('距目标80%需开工的5个差1个');
    expect(readFileSync(ANNEX).equals(before)).toBe(true);
  });

  test('goes into no other kind of file, and over no workbook that it reads', async () => {
    await expect(async () => ledger('bulletin', ANNEX, '-o', out('通报.xlsx'))).rejects.toThrow('以 .docx 结尾');
    const named = out('台账.docx');
    writeFileSync(named, readFileSync(ANNEX));
    await expect(ledger('bulletin', named, '-o', named)).rejects.toThrow('要读取的');
    expect(readFileSync(named).equals(readFileSync(ANNEX))).toBe(true);
  });
});

describe('check --earlier', () => {
  const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '年度累计完成投资（万元）'];
  const month = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
    const cells = [['2025年重点项目台账'], HEADER, ...rows].flatMap((line, row) =>
      line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(row + 1)}`, value })),
    );
    writeFileSync(out(name), workbookFile({ sheets: [{ name: '台账', cells }] }));
    return out(name);
  };

  test('says what changed since last month’s file', async () => {
    const may = month('5月.xlsx', [
      [1, '滨河路', '新建', 8_000, '2025年3月', 1_200],
      [2, '西区学校', '新建', 5_000, '2025年4月', 900],
    ]);
    const june = month('6月.xlsx', [
      [1, '滨河路', '新建', 8_000, '2025年3月', 1_100],
      [2, '东湖公园', '新建', 5_000, '2025年8月', 0],
    ]);
    const { output } = await ledger('check', june, '--earlier', may, '--as-of', '2025-06-30');
    expect(output).toContain('新增1个，减少1个，改名0个，改动1处');
    expect(output).toContain('F3 警告 年度累计完成投资1100比上期的1200还少');
  });
});

describe('columns', () => {
  test('what one workbook has learned is carried to another', async () => {
    writeFileSync(
      out('learned.json'),
      JSON.stringify({ kind: 'ledger-columns', version: 1, columns: { 备注: 'problem', 碳排: 'carbon' } }),
    );
    const imported = await ledger('columns', ANNEX, '--import', out('learned.json'), '-o', out('learned.xlsx'));
    expect(imported.output).toContain('已导入1个列标题的识别，另有1个');
    const checked = await ledger('check', out('learned.xlsx'), '--json');
    expect(reportSchema.parse(JSON.parse(checked.output)).columns).toContainEqual({
      field: 'problem',
      header: '备注',
      column: 'K',
      confidence: 1,
    });
    await ledger('columns', out('learned.xlsx'), '--export', out('again.json'));
    expect(JSON.parse(readFileSync(out('again.json'), 'utf8'))).toEqual({
      kind: 'ledger-columns',
      version: 1,
      columns: { 备注: 'problem' },
      registerColumns: {},
    });
  });

  test('importing asks where to write, and what is no such file is said', async () => {
    await expect(ledger('columns', ANNEX, '--import', out('learned.json'))).rejects.toThrow('-o');
    writeFileSync(out('other.json'), '[]');
    await expect(ledger('columns', ANNEX, '--import', out('other.json'), '-o', out('x.xlsx'))).rejects.toThrow('没有导入');
  });
});
