import { ACTIONS, type FaultAction } from './actions';
import { allHosts } from './all-hosts';
import { sweep } from './sweep';

/** `npm run faults [-- HOST]`: every host fails at every point of every action. Tells each that does not come out right; exits with 1 if there is one. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  let [points, wrong] = [0, 0];
  for (const host of allHosts().filter(({ name }) => name.includes(wanted))) {
    for (const action of Object.values<FaultAction>(ACTIONS)) {
      const { failures, tried } = await sweep(host, action);
      points += tried;
      wrong += failures.length;
      console.log(`${host.name}: ${action.name}: ${String(tried)} points, ${String(failures.length)} wrong`);
      for (const what of new Set(failures.map((failure) => failure.what))) {
        const at = failures.filter((failure) => failure.what === what).map(({ point }) => point);
        console.log(`  ${what}: at ${at.slice(0, 12).join(' ')}${at.length > 12 ? ' …' : ''} (${String(at.length)})`);
      }
    }
  }
  console.log(`${String(points)} faults, ${String(wrong)} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

void main();
