import type { MarkPlan, Receipt, RevertResult } from '../../spreadsheet/port';

/** What a step can be. */
export type StepAction = 'fix' | 'highlight' | 'clear' | 'summarise' | 'blank' | 'accept' | 'remind' | 'rollup' | 'months';

/** One thing that was done to the workbook and is taken back as a whole. */
export interface Step {
  /** Different for each step of an assistant, higher for a later one. */
  readonly id: number;
  readonly action: StepAction;
  /** What was done, in words: 标注6个项目. */
  readonly name: string;
}

/** Steps that can be taken back and steps that were; both with the one to be taken back or done again next at the end. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** A step that was done again. */
export interface Redone {
  readonly step: Step;
  /** The sheets that it made anew. */
  readonly sheets: Receipt['sheets'];
  /** The marks that it put on again. */
  readonly marks: readonly MarkPlan[];
}

/** Steps that were taken back, the last first. */
export interface Undone extends RevertResult {
  readonly steps: readonly Step[];
  /** Why the next of them could not be taken back, where some had been by then. */
  readonly stopped?: unknown;
}
