import type { Section } from '../table';

/** Fields that a section may state for the records below it, beside their nature. */
export const STATED_FIELDS = ['field', 'leadUnit', 'township'] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

type Carried = Readonly<Record<StatedField, string | null>>;
const NOTHING: Carried = { field: null, leadUnit: null, township: null };

/**
 * What each section states together with those around it: the nearest unit and place; for the field
 * the nearest of the `divisions` known (the document's three, unless an office has its own), else the outermost division: 基础设施 over 交通 over ——铁路
 * is 基础设施类, 创新驱动 over 实验室 is 创新驱动.
 */
export function carriedBy(sections: readonly Section[], divisions: ReadonlySet<string>): readonly Carried[] {
  const carried: Carried[] = [];
  for (const { parent, field, leadUnit, township } of sections) {
    const around = carried[parent] ?? NOTHING;
    const known = field !== null && divisions.has(field);
    carried.push({ field: known ? field : (around.field ?? field), leadUnit: leadUnit ?? around.leadUnit, township: township ?? around.township });
  }
  return carried;
}
