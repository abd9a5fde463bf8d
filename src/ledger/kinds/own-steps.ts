import { all, not, type Figure, type RegisterKind, type Test } from './register';
import type { FieldSpec } from './kind';

/** Steps that an office has besides those of a matrix: 林地审批 among the permits. The whole matrix then asks for them too. */
export function withOwnSteps(kind: RegisterKind, names: readonly string[]): RegisterKind {
  const known = new Set(kind.fields.flatMap(({ label, synonyms }) => [label, ...synonyms]));
  const own = [...new Set(names)].filter((name) => !known.has(name)).map((label): FieldSpec => ({ name: `own:${label}`, label, type: 'step', required: 'no', synonyms: [label] }));
  if (own.length === 0) return kind;
  const steps = own.map(({ name }) => name);
  const settled = kind.figures.find((figure) => 'count' in figure && figure.count !== null && 'settled' in figure.count);
  const before = settled && 'count' in settled && settled.count !== null && 'settled' in settled.count ? settled.count.settled : [];
  const widened: Test = { settled: [...before, ...steps] };
  const widen = (test: Test): Test => {
    if ('settled' in test) return widened;
    if ('not' in test) return not(widen(test.not));
    return 'all' in test ? all(...test.all.map(widen)) : test;
  };
  const figures = kind.figures.map((figure): Figure => ('count' in figure && figure.count !== null ? { ...figure, count: widen(figure.count) } : figure));
  const done = own.map(({ name, label }): Figure => ({ key: `${name}:done`, label: `${label}：已办`, meaning: `${label}已办结的项目`, count: { step: name, stands: 'done' } }));
  const at = kind.fields.map(({ type }) => type).lastIndexOf('step') + 1;
  return {
    ...kind,
    fields: [...kind.fields.slice(0, at), ...own, ...kind.fields.slice(at)],
    figures: [...figures, ...done],
    lists: kind.lists.map((list) => ({ ...list, where: widen(list.where), fields: [...list.fields.filter((field) => field !== 'leadUnit'), ...steps, 'leadUnit'] })),
  };
}
