import { ACTIONS, type FaultAction } from './actions';
import { fileHost } from './file-host';
import { excelHost, wpsHost } from './hosts';
import { sweep, type Host } from './sweep';

/** Every host fails at a few points of every action; `npm run faults` does it at all points, in every way. */
const HOSTS: readonly (readonly [Host, number])[] = [
  [excelHost({ code: 'GeneralException', share: 0.5 }, '1.17'), 2],
  [excelHost({ code: 'GeneralException', lost: true }, '1.17'), 2],
  [excelHost({ code: 'GeneralException', share: 0.97 }, '1.7'), 1],
  [wpsHost(1), 3],
  [wpsHost(8), 1],
  [fileHost(), 3],
];

describe.each(HOSTS.map(([host, tries]) => ({ host, tries, name: host.name })))('$name', ({ host, tries }) => {
  it.each(Object.values<FaultAction>(ACTIONS))('leaves the workbook as it is told in $name, and goes on', async (action) => {
    const { failures, tried } = await sweep(host, action, (points) => Math.max(1, Math.ceil(points / tries)));
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
