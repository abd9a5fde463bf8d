/**
 * Writes the two sample workbooks: `npm run samples`, from the project's root.
 *
 * Taken from the public document (`annex-2025.json`, as printed): names, units, natures, amounts,
 * planned starts and completions, fields and leaders of the fifteen projects.
 *
 * Invented, to have something to dispatch: in the first workbook nothing but the clerk's own sheet
 * 领域统计, whose figures follow from the list. In the second, townships, actual start days,
 * completed investment, states, resumption, progress, problems, remarks and the whole sheet
 * 资金到位; its sheet 填表说明 tells the reader. A clerk's small faults are put in on purpose:
 * blanks inside a leader's name (9), a completion as text (8), more completed than planned (7).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES_FOLDER, samples } from './samples';

for (const [name, bytes] of Object.entries(samples())) {
  writeFileSync(join(SAMPLES_FOLDER, name), bytes);
  process.stdout.write(`${name}: ${bytes.length} bytes\n`);
}
