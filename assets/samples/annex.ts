import printed from './annex-2025.json';

/** 附件 of the document as printed: every row, headers among them, line breaks and blanks kept. */
export const PRINTED_ROWS: readonly (readonly string[])[] = printed;

/** The header is printed once on each of the three pages. */
export function isHeader(row: readonly string[]): boolean {
  return row[0] === '序号';
}

/** A project of the annex in plain values. */
export interface ListedProject {
  readonly sequence: number;
  readonly name: string;
  readonly leadUnit: string;
  readonly nature: string;
  /** 亿元. */
  readonly totalInvestment: number;
  /** 亿元. */
  readonly annualPlan: number;
  readonly plannedStart: Month;
  readonly completion: Month;
  readonly field: string;
  /** As printed, one to a line. */
  readonly leaders: string;
}

export interface Month {
  readonly year: number;
  readonly month: number;
}

export const LISTED_PROJECTS: readonly ListedProject[] = PRINTED_ROWS.filter((row) => !isHeader(row)).map(listedProject);

/** Amounts are added in 万元 so that sums keep their last digit. */
export function sumOf(projects: readonly ListedProject[], amount: (project: ListedProject) => number): number {
  return projects.reduce((sum, project) => sum + Math.round(amount(project) * 10_000), 0) / 10_000;
}

function listedProject(row: readonly string[]): ListedProject {
  const text = (column: number): string => row[column] ?? '';
  return {
    sequence: Number(text(0)),
    name: text(1),
    leadUnit: text(2).replace('\n', ''),
    nature: text(3),
    totalInvestment: Number(text(4)),
    annualPlan: Number(text(5)),
    plannedStart: month(text(6)),
    completion: month(text(7)),
    field: text(8),
    leaders: text(9),
  };
}

function month(text: string): Month {
  const [year = 0, number = 0] = text.split(/[年月]/).map(Number);
  return { year, month: number };
}
