import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { FAULTS, LEDGER_FILE, NEW_PROJECT, RETURNED_ZIP } from '../../assets/samples/round/faults';
import type { CollectReport } from '../../src/app/round/collect-schema';
import { brought, ledgerFile, returned } from './round';

let report: CollectReport;
beforeAll(async () => {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join('assets/samples', RETURNED_ZIP)))));
  ({ report } = await brought(
    ledgerFile(LEDGER_FILE),
    files.map(([name, bytes]) => returned(name, bytes)),
  ));
});
const of = (file: string): CollectReport['submissions'][number] | undefined => report.submissions.find((each) => each.file === file);
const kinds = (file: string): unknown => report.conflicts.filter((each) => each.file === file).map((each) => [each.field, each.kinds]);

describe('the sample of a month’s returned files: every fault in it is found, and nothing else', () => {
  it('tells who has reported, who twice and who not', () => {
    const files = new Map(report.units.map(({ unit, files: own }) => [unit, own]));
    expect(files.get('县发改局')).toEqual([FAULTS.first, FAULTS.corrected]);
    expect([...files].filter(([, own]) => own.length === 0).map(([unit]) => unit)).toEqual(['县能源局', '县交通局', '县工信局']);
  });

  it('sets aside what cannot count, with a sentence for each', () => {
    expect(report.submissions.filter(({ reason }) => reason).map(({ file, reason }) => [file, reason?.code])).toEqual(
      expect.arrayContaining([
        [FAULTS.lastMonth, 'other-month'],
        [FAULTS.damaged, 'not-opened'],
        [FAULTS.noWorkbook, 'not-opened'],
      ]),
    );
    expect(report.submissions.filter(({ reason }) => reason)).toHaveLength(3);
  });

  it('takes what is clear, in 亿元 as in 万元', () => {
    for (const [file, count] of [
      [FAULTS.clear, 28],
      [FAULTS.inYi, 13],
      [FAULTS.ownLayout, 6],
    ] as const) {
      expect([file, kinds(file)]).toEqual([file, []]);
      expect([file, report.changes.filter((each) => each.file === file).length]).toEqual([file, count]);
    }
  });

  it('asks about an amount in the wrong unit, one that fell, and two files that differ', () => {
    expect(kinds(FAULTS.slip)).toEqual([['yearToDate', ['unit-slip']]]);
    expect(kinds(FAULTS.fell)).toEqual([['yearToDate', ['fell']]]);
    expect(report.conflicts.filter(({ kinds: own }) => own.includes('units-differ'))).toHaveLength(18);
  });

  it('tells the project left out, the new one, and the heading of the unit’s own', () => {
    expect(report.missing.map(({ file }) => file)).toEqual([FAULTS.leftOut]);
    expect(report.added.map(({ file, project }) => [file, project])).toEqual([[FAULTS.leftOut, NEW_PROJECT.项目名称]]);
    expect(of(FAULTS.ownLayout)?.assumptions.join()).toMatch(/“目前困难在哪”按“存在问题”读取，请核对/);
  });
});
