import { measureTraffic } from '../workbook/excel/traffic';
import { measureAccesses } from '../workbook/wps/accesses';

const PROJECTS = [15, 10_000];

/** What crosses the border between the add-in and its program in each action, for few and for many projects. */
export async function trafficBench(): Promise<string[]> {
  const lines = ['Excel: round trips of each action (fixed + blocks of cells), kilobytes'];
  for (const projects of PROJECTS) {
    lines.push(`  ${projects.toLocaleString('en')} projects`);
    for (const [action, { fixed, blocks, bytes }] of await measureTraffic(projects)) {
      lines.push(
        `    ${action.padEnd(20)}${`${fixed} + ${blocks}`.padStart(8)}${Math.round(bytes / 1024)
          .toLocaleString('en')
          .padStart(10)} KB`,
      );
    }
  }
  lines.push('WPS: accesses over the bridge of each action (about 0.2 ms each on a device)');
  for (const projects of PROJECTS) {
    lines.push(`  ${projects.toLocaleString('en')} projects`);
    for (const [action, accesses] of await measureAccesses(projects))
      lines.push(`    ${action.padEnd(20)}${accesses.toLocaleString('en').padStart(8)}`);
  }
  return lines;
}
