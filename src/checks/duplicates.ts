import { level } from '../ledger/text';
import { rowOf, type Check } from './check';

/** Punctuation that does not make another project. */
const PUNCTUATION = /[()《》“”"'‘’、,，.。·:：;；\-_/]/g;
const PLAIN = /^[\u4e00-\u9fff0-9]*$/;

/** A name as it is compared: widths, blanks, brackets, case and punctuation levelled. */
export function nameKey(name: string): string {
  return PLAIN.test(name) ? name : level(name).replace(PUNCTUATION, '').toLowerCase();
}

/** The same project name twice. Both rows are kept in mind: the later one is reported, the first named. */
export const nameDuplicate: Check = {
  code: 'name-duplicate',
  severity: 'error',
  run({ ledger }, report) {
    const names = ledger.text('name');
    if (!names) return;
    const first = new Map<string, number>();
    names.values.forEach((name, record) => {
      if (name === null) return;
      const key = nameKey(name);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, record);
      else report({ row: rowOf(ledger, record), column: names.match.column, field: 'name', params: { label: names.field.label, text: name, other: rowOf(ledger, earlier) + 1 } });
    });
  },
};
