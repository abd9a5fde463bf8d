import { isSame, readTwice } from '../readings/same';

const LEDGERS = 10_000;

/** Ledgers written in two ways each: how many are read differently, which must be none. Throws when one is. */
export function readingsBench(): string[] {
  const different: number[] = [];
  for (let seed = 0; seed < LEDGERS; seed++) if (!isSame(readTwice(seed))) different.push(seed);
  if (different.length > 0)
    throw new Error(`${different.length} of ${LEDGERS} ledgers are read differently: seeds ${different.slice(0, 20).join(', ')}`);
  return [`${LEDGERS} ledgers, each written in two ways: none is read differently`];
}
