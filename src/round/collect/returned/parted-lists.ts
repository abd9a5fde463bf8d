import { PROJECTS } from '../../../ledger/kinds/projects';
import type { RegisterKind } from '../../../ledger/kinds/register';
import { listsBelow } from '../../../ledger/recognise/lists-below';
import { registerKindOf, tellsOfProjects } from '../../../ledger/recognise/recognise-kind';
import { headerOf } from '../../../ledger/recognise/side-by-side';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isRowName } from './row-names';

/** A list beside the report of a file: of something else than projects, or of the projects of another year. */
export interface ListAside {
  readonly sheet: string;
  /** Zero-based row in which it begins below another list, its title included; null where the whole sheet is such a list. */
  readonly row: number | null;
  /** What such a list is called, or its year. */
  readonly of: string | number;
}

interface PartedLists {
  readonly projects: readonly SheetSnapshot[];
  readonly aside: readonly ListAside[];
}

/**
 * The sheets and parts of sheets of a returned file that may report on projects, and its lists of other things: 谋划储备 and 堵点 beside the
 * month's progress are none of it. Where nothing else in the file tells of projects every sheet may be the report.
 */
export function partedLists(sheets: readonly SheetSnapshot[]): PartedLists {
  const parts = sheets.flatMap((sheet) => {
    const below = listsBelow(sheet, registerKindOf);
    return (below ?? [{ kind: registerKindOf(sheet), snapshot: sheet }]).map((list) => ({ ...list, sheet, isBelow: below !== null }));
  });
  const isReport = ({ kind, snapshot }: { readonly kind: RegisterKind | null; readonly snapshot: SheetSnapshot }): boolean =>
    kind === null || bearsRowNames(snapshot);
  const reports = parts.filter(isReport);
  if (!reports.some(({ snapshot }) => tellsOfProjects(headerOf(snapshot, PROJECTS)?.matches ?? []))) return { projects: sheets, aside: [] };
  const aside = parts.flatMap((part): ListAside[] => {
    const { kind, snapshot, isBelow } = part;
    if (kind === null || isReport(part)) return [];
    return [{ sheet: snapshot.sheet.name, row: isBelow ? snapshot.origin.row : null, of: kind.label }];
  });
  return { projects: reports.map(({ snapshot }) => snapshot), aside };
}

/** Whether a list is one that was sent out, whatever its columns look like. */
function bearsRowNames({ values }: SheetSnapshot): boolean {
  return values.some((cells) => cells.some(isRowName));
}
