import { sectorsOf, naturesOf, statesOf, type Words } from '../../mechanism/words';
import { NatureWords } from '../natures';
import { normalizeText } from '../cells/cell-text';
import type { FieldSpec, LedgerKind } from './kind';
import { natureFieldOf } from './projects';

/** A kind with an office's own words for 建设性质, 领域 and 开工情况 in place of the usual ones. */
export function withOwnWords<Kind extends LedgerKind>(kind: Kind, words: Words): Kind {
  const own: Record<string, ((field: FieldSpec) => FieldSpec) | undefined> = {};
  const natures = Object.keys(words.natures).length > 0 ? naturesOf(words) : null;
  if (natures) own['nature'] = (field) => ({ ...field, ...natureFieldOf(natures) });
  if (words.sectors) own['sector'] = (field) => ({ ...field, vocabulary: levelled(sectorsOf(words)) });
  if (Object.keys(words.states).length > 0) own['startState'] = (field) => ({ ...field, vocabulary: levelled(statesOf(words)) });
  if (Object.keys(own).length === 0) return kind;
  return { ...kind, fields: kind.fields.map((field) => own[field.name]?.(field) ?? field), ...(natures ? { natures: new NatureWords(natures) } : {}) };
}

function levelled(vocabulary: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(vocabulary).map(([word, spellings]) => [word, spellings.map(normalizeText)]));
}
