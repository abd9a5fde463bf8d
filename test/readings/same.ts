import { factsOf } from './facts';
import { inventLedger } from './model';
import { Random } from './random';
import { PLAIN, writeLedger, type Way } from './write';

/** The same ledger written plainly and in another way, and what was counted and found of each. */
export interface Reading {
  readonly seed: number;
  readonly way: Way;
  readonly plain: unknown;
  readonly other: unknown;
}

/** Invents a ledger from a seed and reads it in two ways of writing. */
export function readTwice(seed: number): Reading {
  const random = new Random(seed);
  const projects = inventLedger(random);
  const way: Way = {
    permuted: random.chance(0.5),
    strangers: random.chance(0.5),
    reworded: random.chance(0.5),
    split: random.chance(0.4),
    sections: random.chance(0.4),
    inYi: random.chance(0.5),
    merged: random.chance(0.4),
  };
  return { seed, way, plain: factsOf(writeLedger(projects, PLAIN, random)), other: factsOf(writeLedger(projects, way, random)) };
}

/** Whether both ways of writing gave the same. */
export function isSame({ plain, other }: Reading): boolean {
  return JSON.stringify(plain) === JSON.stringify(other);
}
