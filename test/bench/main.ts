import { collectBench } from './collect-bench';
import { commandBench } from './command-bench';
import { fileBench } from './file-bench';
import { heapBench } from './heap-bench';
import { ledgerBench } from './ledger-bench';
import { printBench } from './print/print-bench';
import { readingsBench } from './readings-bench';
import { trafficBench } from './traffic-bench';
import { windowBench } from './window-bench';

const BENCHES = {
  collect: collectBench,
  command: commandBench,
  file: fileBench,
  heap: heapBench,
  ledger: ledgerBench,
  print: printBench,
  readings: readingsBench,
  traffic: trafficBench,
  window: windowBench,
};

/** `npm run bench [-- collect|command|file|heap|ledger|print|readings|traffic|window]`: each beside a floor and a peer, so that the ratios travel. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${(await bench()).join('\n')}\n\n`);
  }
}

void main(process.argv.slice(2));
