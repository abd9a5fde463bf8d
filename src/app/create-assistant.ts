import { checkOf } from '../checks/catalogue';
import type { Finding } from '../checks/finding';
import { isAbout, subjects, withNote } from '../checks/review';
import { isoDate } from '../spreadsheet/calendar';
import { parseSettings, type Settings } from '../mechanism/settings';
import { USER_ERRORS } from '../wording/faces/errors';
import { STEPS } from '../wording/faces/steps';
import { SETTINGS } from '../wording/settings/settings';
import type { Receipt, Workbook } from '../spreadsheet/port';
import type { Assistant } from './assistant';
import { CheckMemory, check, loadSettings } from './actions/check';
import { correction, withCorrections } from './exchange/column-corrections';
import { UserError } from './errors';
import { clear } from './actions/clear';
import { fix } from './actions/fix';
import { sheetsOf } from '../ledger/combine/row-location';
import type { Ledger } from '../ledger/ledger';
import { highlight } from './actions/highlight';
import { explanationSettings } from './actions/explain-columns';
import { keepMonths } from './history/kept-months';
import { UndoHistory } from './history/undo-history';
import { present } from '../spreadsheet/present';

/** The use cases over one open workbook, one after another, with what can be taken back. */
export function createAssistant(workbook: Workbook): Assistant {
  const history = new UndoHistory(workbook);
  const memory = new CheckMemory();
  let sample: Receipt | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Two actions at once would read what the other is half way through writing. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = last.then(action, action);
    last = result.catch(() => undefined);
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
      inTurn(() =>
        history.remember(highlight(workbook, request, memory, control), {
          action: 'highlight',
          nameOf: ({ missing }) => STEPS.highlight(missing.length),
          sheetIdsOf: ({ checked }) => sheetIdsOf(checked.ledger),
        }),
      ),
    clear: (control) =>
      inTurn(() =>
        history.remember(clear(workbook, control), {
          action: 'clear',
          nameOf: () => STEPS.clear,
          sheetIdsOf: ({ receipt }) => receipt.clearedSheets,
        }),
      ),
    summarise: (request, control) =>
      inTurn(async () => {
        // The planners of the sheets are half of all code: they come when they are first wanted.
        const { summarise } = await import(/* webpackChunkName: "sheets" */ './actions/summarise');
        return history.remember(summarise(workbook, request, memory, control), {
          action: 'summarise',
          monthsOf: ({ month }) => month,
          nameOf: ({ sheets }) => STEPS.summarise(sheets.length),
        });
      }),
    insight: async (checked, control) => (await import(/* webpackChunkName: "sheets" */ './views/insight')).insightOf(checked, control),
    bulletinDocument: async (checked, day, render) => {
      // The maker of Word documents comes when one is first wanted.
      const { bulletinDocument } = await import(/* webpackChunkName: "letter" */ './bulletin-document/bulletin-document');
      return bulletinDocument(checked, day, render);
    },
    origin: async (insight) => (await import(/* webpackChunkName: "sheets" */ './views/insight')).originOf(workbook, insight),
    insertBlanks: (wanted, today, control) =>
      inTurn(async () => {
        const { insertBlanks } = await import(/* webpackChunkName: "sheets" */ './actions/insert-blanks');
        return history.remember(insertBlanks(workbook, wanted, today, control), {
          action: 'blank',
          nameOf: ({ sheets }) => STEPS.blank(sheets.length),
        });
      }),
    acceptRound: (collected, accepted, control, earlier) =>
      inTurn(async () => {
        const { acceptChanges } = await import(/* webpackChunkName: "round" */ './round/accept');
        return history.remember(acceptChanges(workbook, collected, accepted, control, earlier), {
          action: 'accept',
          nameOf: ({ cells, appended }) => STEPS.accept(cells, appended),
        });
      }),
    remind: (checked, by, collected, control) =>
      inTurn(async () => {
        const { remind } = await import(/* webpackChunkName: "round" */ './round/remind');
        return history.remember(remind(workbook, checked, by, collected, control), {
          action: 'remind',
          nameOf: ({ reminders }) => STEPS.remind(reminders.length),
        });
      }),
    rollUp: (request, checked, wanted, open, control) =>
      inTurn(async () => {
        const { rollUp } = await import(/* webpackChunkName: "rollup" */ './round/rollup');
        return history.remember(rollUp(workbook, request, checked, wanted, open, control), {
          action: 'rollup',
          nameOf: ({ counties }) => STEPS.rollup(counties.length),
        });
      }),
    fix: (checked, findings, control) =>
      inTurn(() =>
        history.remember(fix(workbook, checked, findings, control), {
          action: 'fix',
          nameOf: ({ cells }) => STEPS.fix(cells, soleTitle(findings)),
          sheetIdsOf: () => sheetIdsOf(checked.ledger),
        }),
      ),
    addSample: (today, control) =>
      inTurn(async () => {
        const { addSample } = await import(/* webpackChunkName: "sheets" */ './actions/sample');
        sample = await addSample(workbook, today, control);
        return present(sample.sheets[0], 'sheets of the sample', 0).name;
      }),
    removeSample: () =>
      inTurn(async () => {
        const { removeSample, sampleSheets } = await import(/* webpackChunkName: "sheets" */ './actions/sample');
        const sheetIds = new Set(await sampleSheets(workbook));
        const { receipts, mixed } = history.about(sheetIds);
        // What was done elsewhere meanwhile stays, and can still be taken back; then the sample goes as it stands.
        await removeSample(workbook, sample && !mixed ? [sample, ...receipts] : []);
        sample = null;
        history.forget(sheetIds);
      }),
    undo: (id) => inTurn(() => history.takeBack(id)),
    redo: (control) => inTurn(() => history.doAgain(control)),
    get history() {
      return history.steps;
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
    note: ({ ledger }, finding, text, on) =>
      change(({ notes }) => ({ notes: withNote(notes, { ...subjects(ledger)(finding), text: text.trim(), on: isoDate(on) }) })),
    keepMonths: (months) =>
      inTurn(async () => {
        const work = keepMonths(workbook, months).then((kept) => ({ receipt: null, kept }));
        const { kept } = await history.remember(work, {
          action: 'months',
          monthsOf: (done) => done.kept,
          nameOf: () => STEPS.months(months.length),
        });
        if (!kept) throw new UserError(USER_ERRORS.settingsNewer);
      }),
    configure: (changes) => change(() => changes),
    reopen: ({ acceptance }) => change(({ accepted }) => ({ accepted: accepted.filter((known) => !isAbout(known, acceptance)) })),
  };
}

/** What the findings are called where all are of one check. */
function soleTitle(findings: readonly Finding[]): string | null {
  const [code, ...others] = new Set(findings.map((finding) => finding.code));
  return code === undefined || others.length > 0 ? null : checkOf(code).title;
}

function sheetIdsOf(ledger: Ledger): readonly string[] {
  return sheetsOf(ledger).map(({ id }) => id);
}
