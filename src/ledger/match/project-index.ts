import { nameKey } from './similar-names';
import type { Ledger } from '../ledger';
import { normalizeText } from '../cells/cell-text';

/** Finds the project of the project ledger that another ledger's record is about: by code first, then by name. */
export class ProjectIndex {
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** Names of all projects, as printed. */
  readonly names: readonly string[];

  constructor(readonly projects: Ledger) {
    const names = projects.text('name')?.values ?? [];
    const codes = projects.text('code')?.values ?? [];
    names.forEach((name, record) => {
      if (name !== null && !this.byName.has(nameKey(name))) this.byName.set(nameKey(name), record);
    });
    codes.forEach((code, record) => {
      if (code !== null && !this.byCode.has(normalizeText(code))) this.byCode.set(normalizeText(code), record);
    });
    this.names = names.filter((name) => name !== null);
  }

  /** Record of the project ledger, null when neither code nor name is known there. */
  find(name: string | null, code: string | null): number | null {
    const byCode = code === null ? undefined : this.byCode.get(normalizeText(code));
    return byCode ?? (name === null ? null : (this.byName.get(nameKey(name)) ?? null));
  }
}

/** Record of the project ledger for each record of another ledger; null where it is about none of them. */
export function joined(ledger: Ledger, projects: ProjectIndex): (number | null)[] {
  const has = (field: string): boolean => ledger.kind.fields.some(({ name }) => name === field);
  const names = has('name') ? ledger.text('name')?.values : undefined;
  const codes = has('code') ? ledger.text('code')?.values : undefined;
  return Array.from(ledger.rows, (_, record) => projects.find(names?.[record] ?? null, codes?.[record] ?? null));
}
