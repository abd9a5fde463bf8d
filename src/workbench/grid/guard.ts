import { CustomCommandExecutionError, type ICommandService } from '@univerjs/core';

/** Commands of the grid that move about or change what cells hold. */
const ALLOWED: ReadonlySet<string> = new Set(
  [
    'set-range-values',
    'clear-selection-content',
    'auto-clear-content',
    'auto-fill',
    'refill',
    'copy-down',
    'copy-right',
    'paste-by-short-key',
    'paste-value',
    'select-range',
    'select-all',
    'expand-selection',
    'move-selection',
    'move-selection-enter-tab',
    'set-worksheet-activate',
    'set-scroll-relative',
    'scroll-view',
    'scroll-to-cell',
    'scroll-view-reset',
    'change-zoom-ratio',
    'set-zoom-ratio',
    'set-row-header-width',
    'set-col-header-height',
  ].map((name) => `sheet.command.${name}`),
);

/** Changes of the sheet that the file can follow, or that only concern the view. */
const ALLOWED_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.data-validation-formula-mark-dirty',
]);

/** Takes away where it was what is put elsewhere later: a copy would do the one and not the other. */
const CUT = 'univer.command.cut';
const ROWS_AND_COLUMNS = /\.(?:insert|remove|move)-(?:rows?|cols?)/;

/** What the grid program's own shortcut for pasting brings along. */
interface PasteParams {
  htmlContent?: string | undefined;
  files?: unknown;
}

/**
 * Lets the user change what cells hold and nothing else: rows, columns, sheets and formats would be
 * changed in the grid only and be missing from the file. What is refused is told.
 */
export class Guard {
  private ours = 0;

  constructor(commands: ICommandService, refused: () => void) {
    commands.beforeCommandExecuted(({ id, params }) => {
      if (this.ours > 0) return;
      if (id === 'sheet.command.paste-by-short-key') keepText(params as PasteParams);
      if (id === CUT || (id.startsWith('sheet.command.') && !ALLOWED.has(id))) {
        refused();
        throw new CustomCommandExecutionError(id);
      }
      if (id.startsWith('sheet.mutation.') && !ALLOWED_MUTATIONS.has(id)) {
        // Pasting beyond the end of the sheet is no command of rows, but adds some.
        if (ROWS_AND_COLUMNS.test(id)) refused();
        throw new CustomCommandExecutionError(id);
      }
    });
  }

  /** Runs changes of our own, which bring the grid in line with the file. */
  open<T>(work: () => T): T {
    this.ours += 1;
    try {
      return work();
    } finally {
      this.ours -= 1;
    }
  }
}

/** Pasting takes the text alone: foreign fonts, colours and merged cells stay where they were. */
function keepText(params: PasteParams): void {
  params.htmlContent = undefined;
  params.files = undefined;
}
