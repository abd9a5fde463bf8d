import type { Workbook } from '../ooxml/model';
import { withFaults } from './faults';
import { acceptance, adjustments, blockers, funds, milestones, publicity, statistics, tasks } from './ledgers-after';
import { factors, matters, permits, projectLedger, reserves, services, signings } from './ledgers-before';
import { projects } from './projects';
import { sheetOf, type Table } from './table';
import { COUNTY } from './words';

/** Every ledger of the year, as its clerks keep them, slips included. */
export function countyTables(): readonly Table[] {
  const all = projects();
  return withFaults([
    projectLedger(all),
    reserves(),
    signings(),
    permits(all),
    factors(all),
    services(all),
    matters(all),
    milestones(all),
    statistics(all),
    blockers(all),
    acceptance(all),
    funds(all),
    tasks(),
    adjustments(all),
    publicity(),
  ]);
}

/** One invented county-year: about 100 projects, 15 major, every ledger that the document calls for. */
export function countyYearWorkbook(): Workbook {
  return { title: `${COUNTY}重大项目工作台账`, author: `${COUNTY}项目推进中心`, saved: '2025-09-30T08:00:00Z', sheets: countyTables().map(sheetOf), active: 0 };
}
