import { dayOf } from '../../../src/spreadsheet/calendar';
import { readProjects } from '../../support/read-projects';

const NAMES = ['城北污水处理厂', '县第三小学', '城东停车场'];

/** What the column of this heading is taken for, by the values below it. */
function takenFor(heading: string, values: readonly (string | number)[]): string | null {
  const ledger = readProjects(
    [[heading, '项目名称', '责任单位', '总投资（万元）'], ...NAMES.map((name, at) => [values[at] ?? null, name, '住建局', 12_000 + at])],
    { asOf: dayOf(2025, 9, 30) },
  );
  return ledger.columns.find(({ header }) => header === heading)?.field.name ?? null;
}

describe('编码 and 编号', () => {
  it.each(['编码', '编号', '代码'])('%s over project codes of the national platform is 项目代码', (heading) => {
    expect(takenFor(heading, ['2501-360726-04-01-123456', '2502-360726-04-05-A23457', '2503-360726-04-01-523458'])).toBe('code');
  });

  it.each<[string, readonly (string | number)[]]>([
    ['serial numbers', [1, 2, 3]],
    ['numbers of the office’s own', ['AY-001', 'AY-002', 'AY-003']],
  ])('over %s are none', (_what, values) => {
    expect(takenFor('编号', values)).toBe('sequence');
    expect(takenFor('编码', values)).not.toBe('code');
  });
});
