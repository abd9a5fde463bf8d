import type { InheritedField, Section } from '../ledger';

/** The sections of a table, and the one of each record: -1 for none, null where there are none. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly sectionAt: Int32Array | null;
}

/** What the nearest section around each record states; `general` where none around it states anything, and below no section. */
export function nearestStated<T>(
  { sections, sectionAt }: Sections,
  stated: (section: Section, at: number) => T | null,
  general: T | null = null,
): (record: number) => T | null {
  const around: (T | null)[] = [];
  sections.forEach((section, at) => around.push(stated(section, at) ?? around[section.parent] ?? general));
  return (record) => around[sectionAt?.[record] ?? -1] ?? general;
}

type Inherited = Readonly<Record<InheritedField, string | null>>;
const NOTHING: Inherited = { sector: null, leadUnit: null, township: null };

/**
 * What each section states together with those around it: the nearest unit and place; for the field
 * the nearest of the `divisions` known (the document's three, unless an office has its own), else the outermost division: 基础设施 over 交通 over ——铁路
 * is 基础设施类, 创新驱动 over 实验室 is 创新驱动.
 */
export function inheritedFrom(sections: readonly Section[], divisions: ReadonlySet<string>): readonly Inherited[] {
  const inherited: Inherited[] = [];
  for (const { parent, field, leadUnit, township } of sections) {
    const around = inherited[parent] ?? NOTHING;
    const known = field !== null && divisions.has(field);
    inherited.push({
      sector: known ? field : (around.sector ?? field),
      leadUnit: leadUnit ?? around.leadUnit,
      township: township ?? around.township,
    });
  }
  return inherited;
}
