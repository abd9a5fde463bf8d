import { ACTIONS, withFewSheets, type FaultAction } from './actions';
import { allHosts } from './all-hosts';
import { sweep } from './sweep';

/**
 * `npm run faults [-- HOST] [-- --part 1/2]`: every host fails at every point of every action, over few summary sheets, about
 * an hour in all (all sheets are tried at a few points by the tests). `--part`: the first half of the work, and so on, for a
 * second processor. Tells each that does not come out right; exits with 1 if there is one.
 */
async function main([...words]: readonly string[]): Promise<void> {
  const at = words.indexOf('--part');
  const [part = 1, parts = 1] = at < 0 ? [] : (words.splice(at, 2)[1] ?? '').split('/').map(Number);
  const [wanted = ''] = words;
  const work = allHosts()
    .filter(({ name }) => name.includes(wanted))
    .flatMap((host) => Object.values<FaultAction>(ACTIONS).map((action) => ({ host, action })))
    .filter((_, index) => index % parts === part - 1);
  let [points, wrong] = [0, 0];
  for (const { host, action } of work) {
    const { failures, tried } = await sweep(host, action, undefined, withFewSheets);
    points += tried;
    wrong += failures.length;
    console.log(`${host.name}: ${action.name}: ${String(tried)} points, ${String(failures.length)} wrong`);
    for (const what of new Set(failures.map((failure) => failure.what))) {
      const where = failures.filter((failure) => failure.what === what).map(({ point }) => point);
      console.log(`  ${what}: at ${where.slice(0, 12).join(' ')}${where.length > 12 ? ' …' : ''} (${String(where.length)})`);
    }
  }
  console.log(`${String(points)} faults, ${String(wrong)} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
