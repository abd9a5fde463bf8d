import type { CooperativeTask } from '../../../spreadsheet/task';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { PlanGrid } from '../../common/grid';
import type { Session } from '../session';
import { cellJobs, formatJobs } from './contents';
import type { Job } from './jobs';
import { layoutJobs, linkJobs } from './layout';
import { borderJobs, lookJobs } from './looks';

/** Everything of a planned sheet but its charts, in the order in which Excel wants it. */
export function* makingJobs(session: Session, sheetId: string, plan: SheetPlan, name: string): CooperativeTask<Job[]> {
  const grid = new PlanGrid(plan, name);
  const parts = [
    () => formatJobs(sheetId, grid),
    () => linkJobs(sheetId, plan, grid),
    () => cellJobs(sheetId, plan.title, grid),
    () => lookJobs(session, sheetId, grid),
    () => borderJobs(sheetId, grid),
    () => layoutJobs(session, sheetId, plan),
  ];
  const jobs: Job[] = [];
  for (const part of parts) {
    yield;
    jobs.push(...part());
  }
  return jobs;
}

/** Empties a sheet of ours, its charts included, before it is written anew. */
export function queueEmptying(context: Excel.RequestContext, sheetId: string, chartIds: readonly string[]): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const id of chartIds) sheet.charts.getItem(id).delete();
  const everything = sheet.getRange();
  everything.clear();
  everything.format.useStandardHeight = true;
  everything.format.useStandardWidth = true;
}
