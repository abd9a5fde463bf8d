import { fileBench } from './file-bench';
import { ledgerBench } from './ledger-bench';

/** `npm run bench`: everything in one process, each beside a floor and a peer, so that the ratios travel. */
async function main(): Promise<void> {
  for (const bench of [fileBench, ledgerBench]) process.stdout.write(`${(await bench()).join('\n')}\n\n`);
}

void main();
