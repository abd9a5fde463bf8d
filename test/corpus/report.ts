import { isDeepStrictEqual } from 'node:util';
import { readCase } from './case';
import { CASES } from './cases';
import { readPublicList } from './public-list';

/** `npm run corpus`: for each ledger of the corpus what was read right, and what was not. */
function main(): void {
  let right = 0;
  let all = 0;
  for (const example of CASES) {
    const readings = readCase(example);
    const wrong = readings.filter(({ actual, expected }) => !isDeepStrictEqual(actual, expected));
    right += readings.length - wrong.length;
    all += readings.length;
    const names = readings.filter((reading) => !wrong.includes(reading)).map(({ what }) => what);
    line(`${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${example.oddity}: ${names.join(', ')}`);
    for (const { what, actual, expected } of wrong) line(`      ${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  }
  const { ledger, leaves } = readPublicList();
  const matching = leaves.filter(({ declaredCount, first, end }) => declaredCount === end - first).length;
  line(`\n${CASES.length} ledgers, ${right} of ${all} expectations right`);
  line(`public list: ${ledger.rows.length} projects, ${matching} of ${leaves.length} declared groups matching`);
  process.exitCode = right === all ? 0 : 1;
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

main();
