import { CellState, type Column } from '../../ledger/ledger';
import { rowOf, type Check } from '../check';
import { eachInState, quoted } from './cells';

/** 建设性质 that is no word of the vocabulary: the project can be held against no target. */
export const natureUnknown: Check = {
  code: 'nature-unknown',
  severity: 'error',
  run({ ledger }, report) {
    const nature = ledger.choice('nature');
    if (!nature) return;
    eachInState(nature, CellState.unreadable, (record) => {
      const { column } = nature.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'nature',
        params: { label: nature.field.label, text: quoted(ledger, record, column) },
      });
    });
  },
};

/** 领域 outside the document's three. An office with a division of its own is told once, not row by row. */
export const sectorUnknown: Check = {
  code: 'field-unknown',
  severity: 'info',
  run({ ledger }, report) {
    const field = ledger.choice('sector');
    if (!field) return;
    const unknown = outsideVocabulary(field);
    const filled = field.counts[CellState.read] ?? 0;
    const { column } = field.match;
    if (unknown.length * 2 > filled) {
      const own = [...new Set(unknown.map((record) => field.values[record] ?? ''))];
      report({
        row: ledger.header.row,
        column,
        field: 'sector',
        params: { label: field.field.label, text: own.slice(0, 5).join('、'), own: own.length },
      });
      return;
    }
    for (const record of unknown) {
      report({
        row: rowOf(ledger, record),
        column,
        field: 'sector',
        params: { label: field.field.label, text: quoted(ledger, record, column) },
      });
    }
  },
};

function outsideVocabulary({ field, values }: Column<string>): number[] {
  const words = new Set(Object.keys(field.vocabulary ?? {}));
  const unknown: number[] = [];
  for (let record = 0; record < values.length; record++) {
    const value = values[record] ?? null;
    if (value !== null && !words.has(value)) unknown.push(record);
  }
  return unknown;
}
