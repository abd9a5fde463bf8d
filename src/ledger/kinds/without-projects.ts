import { itemField } from './kind';
import type { RegisterKind } from './register';

/**
 * The same ledger as offices keep it that name no project in a column of its own: 存在问题 or 提请事项 is what the records are
 * called by. Read where it is found, never offered as a blank one.
 *
 * @param signature Columns by which it is known, where those of the kind say too little without the project.
 */
export function withoutProjects(kind: RegisterKind, signature = kind.signature): RegisterKind {
  const item = itemField(kind);
  const { identity, ...rest } = kind;
  return {
    ...rest,
    key: `${kind.key}-alone`,
    label: `${kind.label}（不分项目）`,
    layoutOf: kind.key,
    project: null,
    signature,
    fields: kind.fields.filter(({ name }) => !['name', 'code'].includes(name)).map((field) => (field.name === item ? { ...field, type: 'name' } : field)),
    rules: kind.rules.filter((rule) => rule.kind !== 'repeat'),
    lists: kind.lists.map((list) => ({ ...list, fields: list.fields.filter((field) => !(identity ?? []).includes(field)) })),
  };
}
