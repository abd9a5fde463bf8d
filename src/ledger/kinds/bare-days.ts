import type { RegisterKind } from './register';

/** 计划竣工, 实际投产 over days; shorter words are as often over words of state. */
const SHORTEST = 4;
const DAY = /(?:时间|日期)$/;

/** The same, where headings of its days may leave 时间 out: 计划竣工 beside 实际竣工. They are days only where days stand below. */
export function withBareDays(kind: RegisterKind): RegisterKind {
  const headed = new Set(kind.fields.flatMap(({ synonyms }) => synonyms));
  const fields = kind.fields.map((field) => {
    if (field.type !== 'period') return field;
    const bare = field.synonyms.flatMap((words) => (DAY.test(words) ? [words.replace(DAY, '')] : []));
    const added = [...new Set(bare)].filter((words) => words.length >= SHORTEST && !headed.has(words));
    return added.length === 0 ? field : { ...field, ambiguous: [...(field.ambiguous ?? []), ...added] };
  });
  return { ...kind, fields };
}
