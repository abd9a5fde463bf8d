import { isBlank } from './cells/cell-text';
import { areNearlyAll } from './header/fits';
import { readHeader } from './header/grammar/text';
import { asksForState, stateEvent, stateIn } from './header/state-columns';
import type { FieldSpec } from './kinds/kind';
import type { Ledger } from './ledger';

const NO = '否';

/** Another column that asks how far the records are, beside the one that was taken for a field. */
export interface StatesBeside {
  /** The column that was taken, and its values. */
  readonly field: FieldSpec;
  readonly own: { readonly column: number; readonly header: string; readonly values: readonly (string | null)[] };
  readonly column: number;
  readonly header: string;
  /** Whether it asks what the own column asks: 办理状态 beside 是否办结 does, 是否解决 beside 是否销号 asks something else. */
  readonly same: boolean;
  /** What its cell says in the words of the field; null where it says nothing. */
  readonly says: (record: number) => string | null;
}

/** The columns of states beside those that were taken: of two the reading takes one, and nobody would hear of the other. */
export function statesBeside(ledger: Ledger): readonly StatesBeside[] {
  const stories = ledger.columns.filter(({ field }) => field.type === 'text');
  return ledger.columns.flatMap(({ field, column, header }) => {
    if (field.type !== 'choice' || !field.state) return [];
    const own = ledger.choice(field.name);
    if (!own) return [];
    const event = stateEvent(lastWords(header));
    return [...ledger.unmatched, ...stories].flatMap((other) => {
      const says = (record: number): string | null => stateIn(ledger.raw(record, other.column), field);
      if (!asksForState(lastWords(other.header), field) || !holdsStates(ledger, other.column, says)) return [];
      const others = stateEvent(lastWords(other.header));
      // 保障 is 保障到位 said shortly; what asks in general names nothing.
      const same = others.includes(event) || event.includes(others);
      return [{ field, own: { column, header, values: own.values }, column: other.column, header: other.header, same, says }];
    });
  });
}

/** The records of which the two columns say the opposite: a blank beside 已办结 says no less than 否. */
export function recordsApart({ own, says }: StatesBeside): number[] {
  return own.values.flatMap((value, record) => {
    const said = says(record);
    return said === null || said === (value ?? NO) ? [] : [record];
  });
}

function lastWords(header: string): string {
  return readHeader(header.split(' > ').at(-1) ?? header).words;
}

function holdsStates({ rows, raw }: Ledger, column: number, says: (record: number) => string | null): boolean {
  const filled = Array.from(rows, (_, record) => record).filter((record) => !isBlank(raw(record, column)));
  return areNearlyAll(filled.filter((record) => says(record) !== null).length, filled.length);
}
