import { answerKey, type GivenAnswers } from '../../../ledger/assumptions';
import { MONEY_UNITS, moneyUnitOf, YUAN_PER, type MoneyUnit } from '../../../ledger/cells/money-unit';
import type { Ledger } from '../../../ledger/ledger';
import { nameKey } from '../../../ledger/match/similar-names';
import { nameOf, roundRecords, type RoundRecord } from '../../records';
import { isSettled } from '../../send/open-fields';

/** The amounts that the ledger's projects have, in units that it states. */
export class KnownAmounts {
  private readonly byName = new Map<string, RoundRecord | null>();

  constructor(ledger: Ledger) {
    for (const record of roundRecords(ledger)) {
      const name = nameKey(nameOf(record));
      // Of two projects of one name nobody knows which is meant.
      this.byName.set(name, this.byName.has(name) ? null : record);
    }
  }

  /** Whole 元 of the project of that name; null where the ledger tells none, or in no unit. */
  of(name: string, field: string): number | null {
    const record = this.byName.get(nameKey(name));
    const unit = record?.columns.get(field)?.match?.unitSource;
    if (!record || !unit || unit === 'assumed') return null;
    return record.table.money(field)?.values[record.own] ?? null;
  }
}

/** Amounts that are the ledger's in a unit: of those settled before one is enough, of the others two are. */
const ENOUGH = 2;

/**
 * The units of returned amounts that nobody states and that the amounts themselves prove: they are those of the ledger in one unit,
 * most of what was settled before, and in no other. As answers to what the reading took for granted.
 */
export function provedUnits(tables: readonly Ledger[], known: KnownAmounts): GivenAnswers {
  return Object.fromEntries(
    tables.flatMap((table) => {
      const question = table.assumptions.find(({ code, answered }) => code === 'unit-unstated' && !answered);
      const unit = question ? provedUnit(table, known) : null;
      return question && unit ? [[answerKey(question), unit]] : [];
    }),
  );
}

function provedUnit(table: Ledger, known: KnownAmounts): MoneyUnit | null {
  const weights = new Map<MoneyUnit, number>();
  let [settled, settledAlike] = [0, 0];
  for (const { name, field, written } of pairsOf(table)) {
    const ours = known.of(name, field);
    if (ours === null || ours === 0) continue;
    const unit = MONEY_UNITS.find((each) => Math.round(written * YUAN_PER[each]) === ours);
    if (isSettled(field)) settled++;
    if (unit === undefined) continue;
    if (isSettled(field)) settledAlike++;
    weights.set(unit, (weights.get(unit) ?? 0) + (isSettled(field) ? ENOUGH : 1));
  }
  const [only, ...others] = weights;
  if (!only || others.length > 0 || only[1] < ENOUGH || settledAlike * 2 < settled) return null;
  return only[0];
}

/** Amounts in columns without a unit, as the numbers that were written. */
function* pairsOf(table: Ledger): Generator<{ readonly name: string; readonly field: string; readonly written: number }> {
  for (const record of roundRecords(table))
    for (const { match } of record.columns.values()) {
      if (match?.unitSource !== 'assumed') continue;
      const yuan = table.money(match.field.name)?.values[record.own] ?? null;
      if (yuan !== null && yuan !== 0)
        yield { name: nameOf(record), field: match.field.name, written: yuan / YUAN_PER[moneyUnitOf(match)] };
    }
}
