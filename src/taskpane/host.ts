import type { Assistant } from '../app/assistant';
import type { Day } from '../mechanism/calendar';

/** All that the pane knows of the program it sits in; Excel, WPS and the workbench each give one. */
export interface PaneHost {
  /** The product over the workbook that is open. */
  readonly assistant: Assistant;
  /** The day it is, by the clock of the machine. */
  today(): Day;
}
