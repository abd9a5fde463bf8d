import { measureTraffic } from '../workbook/excel/traffic';

/** Round trips between the add-in and Excel of each action, for few and for many projects. */
export async function trafficBench(): Promise<string[]> {
  const lines = ['Excel: round trips of each action (fixed + blocks of cells), kilobytes'];
  for (const projects of [15, 10_000]) {
    lines.push(`  ${projects.toLocaleString('en')} projects`);
    for (const [action, { fixed, blocks, bytes }] of await measureTraffic(projects)) {
      lines.push(`    ${action.padEnd(20)}${`${fixed} + ${blocks}`.padStart(8)}${Math.round(bytes / 1024).toLocaleString('en').padStart(10)} KB`);
    }
  }
  return lines;
}
