import { isAbout, subjects } from '../checks/review';
import { isoDate } from '../spreadsheet/calendar';
import { parseSettings, type Settings } from '../mechanism/settings';
import { SETTINGS } from '../wording/settings/settings';
import type { Receipt, RevertResult, Workbook } from '../spreadsheet/port';
import type { Assistant } from './assistant';
import { CheckMemory, check, loadSettings } from './actions/check';
import { correction, withCorrections } from './exchange/column-corrections';
import { UserError } from './errors';
import { clear } from './actions/clear';
import { fix } from './actions/fix';
import { highlight } from './actions/highlight';
import { explanationSettings } from './actions/explain-columns';

/** Something that can be taken back; the sheet, where it was about one ledger alone. */
interface Done {
  readonly receipt: Receipt;
  readonly sheetId: string | null;
}

/** The use cases over one open workbook, one after another, with what can be taken back. */
export function createAssistant(workbook: Workbook): Assistant {
  const done: Done[] = [];
  const memory = new CheckMemory();
  let sample: { readonly receipt: Receipt; readonly sheetId: string; readonly at: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Two actions at once would read what the other is half way through writing. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = last.then(action, action);
    last = result.catch(() => undefined);
    return result;
  };
  const remembered = async <T extends { readonly receipt: Receipt }>(
    action: Promise<T>,
    sheetOf: (result: T) => string | null = () => null,
  ): Promise<T> => {
    const result = await action;
    done.push({ receipt: result.receipt, sheetId: sheetOf(result) });
    return result;
  };
  /** Changes what is kept with the workbook, and nothing else of it. */
  const change = (changes: (settings: Settings) => Partial<Settings>): Promise<void> =>
    inTurn(async () => {
      const { settings } = await loadSettings(workbook);
      const next = parseSettings({ ...settings, ...changes(settings) });
      if (!next) throw new UserError(SETTINGS.invalid);
      await workbook.saveSettings(next);
    });
  return {
    workbook,
    check: (request, control) => inTurn(() => check(workbook, request, control, memory)),
    highlight: (request, control) =>
      inTurn(() => remembered(highlight(workbook, request, memory, control), ({ checked }) => checked.ledger.snapshot.sheet.id)),
    clear: (control) => inTurn(() => remembered(clear(workbook, control))),
    summarise: (request, control) =>
      inTurn(async () => {
        // The planners of the sheets are half of all code: they come when they are first wanted.
        const { summarise } = await import(/* webpackChunkName: "sheets" */ './actions/summarise');
        return remembered(summarise(workbook, request, memory, control));
      }),
    insight: async (checked, control) => (await import(/* webpackChunkName: "sheets" */ './views/insight')).insightOf(checked, control),
    origin: async (insight) => (await import(/* webpackChunkName: "sheets" */ './views/insight')).originOf(workbook, insight),
    insertBlanks: (wanted, today, control) =>
      inTurn(async () => {
        const { insertBlanks } = await import(/* webpackChunkName: "sheets" */ './actions/insert-blanks');
        return remembered(insertBlanks(workbook, wanted, today, control));
      }),
    acceptRound: (collected, accepted, control) =>
      inTurn(async () => {
        const { acceptChanges } = await import(/* webpackChunkName: "round" */ './round/collect');
        return remembered(acceptChanges(workbook, collected, accepted, control));
      }),
    remind: (checked, by, collected, control) =>
      inTurn(async () => {
        const { remind } = await import(/* webpackChunkName: "round" */ './round/remind');
        return remembered(remind(workbook, checked, by, collected, control));
      }),
    fix: (checked, findings, control) =>
      inTurn(() => remembered(fix(workbook, checked, findings, control), () => checked.ledger.snapshot.sheet.id)),
    addSample: (today, control) =>
      inTurn(async () => {
        const { addSample } = await import(/* webpackChunkName: "sheets" */ './actions/sample');
        const receipt = await addSample(workbook, today, control);
        const { sheetId = '', name = '' } = receipt.sheets[0] ?? {};
        sample = { receipt, sheetId, at: done.length };
        return name;
      }),
    removeSample: () =>
      inTurn(async () => {
        const added = sample;
        sample = null;
        const comparison = added ? done.splice(added.at) : [];
        const others = comparison.filter(({ sheetId }) => sheetId !== added?.sheetId);
        // What was done elsewhere meanwhile stays, and can still be taken back; then the sample goes as it stands.
        done.push(...others);
        const { removeSample } = await import(/* webpackChunkName: "sheets" */ './actions/sample');
        await removeSample(workbook, added && others.length === 0 ? [added.receipt, ...comparison.map(({ receipt }) => receipt)] : []);
      }),
    undo: () =>
      inTurn(async (): Promise<RevertResult | null> => {
        const last = done.at(-1);
        if (!last) return null;
        const result = await workbook.revert(last.receipt);
        done.pop();
        return result;
      }),
    get canUndo() {
      return done.length > 0;
    },
    chooseColumn: ({ kind }, header, field) => change((settings) => withCorrections(settings, correction(kind, header, field))),
    explainColumns: (list, told) => change((settings) => explanationSettings(settings, list, told)),
    chooseCheck: (code, choice) =>
      change(({ checks }) => {
        const others = Object.entries(checks).filter(([known]) => known !== code);
        return { checks: Object.fromEntries(choice === null ? others : [...others, [code, choice]]) };
      }),
    accept: ({ ledger }, finding, reason, on) =>
      change(({ accepted }) => {
        const subject = subjects(ledger)(finding);
        return { accepted: [...accepted.filter((known) => !isAbout(known, subject)), { ...subject, reason, on: isoDate(on) }] };
      }),
    configure: (changes) => change(() => changes),
    reopen: ({ acceptance }) => change(({ accepted }) => ({ accepted: accepted.filter((known) => !isAbout(known, acceptance)) })),
  };
}
