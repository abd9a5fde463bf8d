import { normalizeText } from '../cells/cell-text';
import type { FieldSpec } from './kind';
import type { RegisterKind } from './register';

/** Names that an office gives to what the document leaves open: the six lists, and the four pools in their order (第一条, 第二条). */
export interface OwnLists {
  /** Empty for our proposal. */
  readonly reserveLists: readonly string[];
  /** One for each pool, empty for ours. */
  readonly pools: readonly string[];
}

/** The ledger of what is planned with the office's own names; its figures still count by pool. */
export function withOwnLists(kind: RegisterKind, { reserveLists, pools }: OwnLists): RegisterKind {
  if (reserveLists.length + pools.length === 0) return kind;
  const own = (field: FieldSpec): FieldSpec => {
    if (field.name === 'list' && reserveLists.length > 0) return { ...field, vocabulary: Object.fromEntries(reserveLists.map((name) => [name, [normalizeText(name)]])) };
    if (!['pool', 'formerPool'].includes(field.name) || pools.length === 0) return field;
    const vocabulary = Object.entries(field.vocabulary ?? {}).map(([name, words], at) => [name, pools[at] === undefined ? words : [...words, normalizeText(pools[at])]] as const);
    return { ...field, vocabulary: Object.fromEntries(vocabulary), offered: vocabulary.map(([name], at) => pools[at] ?? name) };
  };
  return { ...kind, fields: kind.fields.map(own) };
}
