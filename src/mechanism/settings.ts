import * as z from 'zod/mini';
import { countySchema, type County } from './county';
import { monthFiguresSchema, type MonthFigures } from './history';
import { DEFAULT_LIGHTS, lightsSchema, type LightRule } from './lights';
import { DEFAULT_REMINDERS, remindersSchema, type ReminderSettings } from './reminders';
import { TARGETS, type TargetKey } from './targets';
import { LINEAR, timePathSchema, type TimePath } from './time-path';
import { NO_OWN_WORDS, wordsSchema, type Words } from './words';

// The pane's content security policy forbids generated code, which zod would use where it can.
z.config({ jitless: true });

/** The name of a field. 领域 was kept as `field` before it was called `sector`. */
export const fieldNameSchema = z.pipe(
  z.string(),
  z.transform((name) => (name === 'field' ? 'sector' : name)),
);
/** Normalized header to the name of its field, null for none. */
export const columnsSchema = z.record(z.string(), z.nullable(fieldNameSchema));
const targetKeys = TARGETS.map(({ key }) => key) as [TargetKey, ...TargetKey[]];

const REVEAL_ALL = { marks: true, sheets: true };
const NO_LETTERHEAD = { title: '', number: '', tables: 'grid', copies: '', issuer: '' } as const;

/** Most letters of 抄送机关. */
export const MAX_COPIES = 200;

/** Most letters of a note beside a problem. */
export const MAX_NOTE = 200;

/** What a decision about a finding is of. */
const subject = {
  ledger: z._default(z.string(), 'projects'),
  code: z.string(),
  project: z.string(),
  field: z.nullable(fieldNameSchema),
  value: z.string(),
};

/** What an office changed, kept with the workbook and read in every host. Unknown keys of newer versions are dropped. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** Levelled header to the field it means, null for none: the user's corrections. */
  columns: z._default(columnsSchema, {}),
  /** The same for the office's other ledgers, by their kind: one header may mean another thing in each. */
  registerColumns: z._default(z.record(z.string(), columnsSchema), {}),
  /** Sheet to the heading words of its columns by their letters, where a list has no header; none for a sheet that is no ledger. */
  headings: z._default(
    z.record(z.string(), z.record(z.string().check(z.regex(/^[A-Z]{1,3}$/)), z.string().check(z.minLength(1), z.maxLength(60)))),
    {},
  ),
  /** What somebody chose of the reading's assumptions: the question's key to the key of an option (`ledger/assumptions.ts`). */
  assumptions: z._default(z.record(z.string(), z.string()), {}),
  /** Own figures in place of the document's. */
  targets: z._default(z.partialRecord(z.enum(targetKeys), z.number().check(z.nonnegative())), {}),
  basis: z._default(z.enum(['all-new', 'planned-to-date', 'all-projects']), 'all-new'),
  /** A nature that the ledger does not state is taken from the year of the start. */
  naturesByDate: z._default(z.boolean(), false),
  /** Checks switched off or held to be more or less serious, by their code. */
  checks: z._default(z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])), {}),
  /** Sheets whose ledgers are counted as one, and sheets of which all tables are. */
  together: z._default(z.object({ sheets: z.array(z.string()), tables: z.array(z.string()) }), { sheets: [], tables: [] }),
  /** Sheet of the earlier ledger that a sheet is compared with, by its name. */
  compared: z._default(z.record(z.string(), z.string()), {}),
  /** Findings that somebody looked at and accepted. */
  accepted: z._default(z.array(z.object({ ...subject, reason: z.string(), on: z.string() })), []),
  /** Notes beside findings: who has been asked, and until when. */
  notes: z._default(z.array(z.object({ ...subject, text: z.string().check(z.minLength(1), z.maxLength(MAX_NOTE)), on: z.string() })), []),
  /** Keys of the summary sheets that are switched off; those of other versions stay, unused. */
  sheets: z._default(z.array(z.string()), []),
  /** 全套, or 简版: what a leader is handed. */
  set: z._default(z.enum(['full', 'brief']), 'full'),
  /** Keys of the summary sheets that are left out when the others are printed. */
  unprinted: z._default(z.array(z.string()), []),
  /** Sheets of several tables are printed on one sheet of A3 where they do not fit on A4. */
  largeOnA3: z._default(z.boolean(), true),
  /** Values on the charts of the sheets: where there is room, on all, on none. */
  chartValues: z._default(z.enum(['fitting', 'all', 'none']), 'fitting'),
  /** Name of the office that fills the sheets in; empty leaves a blank to write it into. */
  office: z._default(z.string().check(z.maxLength(60)), ''),
  /** 发文机关标志 and 发文字号 above the bulletin as a Word document, 抄送机关 and 印发机关 at its foot, empty for none; how its tables are ruled. */
  letterhead: z._default(
    z.object({
      title: z.string().check(z.maxLength(60)),
      number: z.string().check(z.maxLength(60)),
      tables: z._default(z.enum(['grid', 'three-line']), 'grid'),
      copies: z._default(z.string().check(z.maxLength(MAX_COPIES)), ''),
      issuer: z._default(z.string().check(z.maxLength(60)), ''),
    }),
    NO_LETTERHEAD,
  ),
  lights: z._default(lightsSchema, DEFAULT_LIGHTS),
  timePath: z._default(timePathSchema, LINEAR),
  /** Figures of the county that the ledgers do not hold. */
  county: z._default(countySchema, {}),
  /** Names of the six lists and of the four pools, where the office has its own (第一条, 第二条). */
  reserveLists: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(20))), []),
  pools: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(20))).check(z.maxLength(4)), []),
  /** Permits of the office's own besides the usual ones. */
  permits: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(20))), []),
  /** Vocabularies of the office's own. */
  words: z._default(wordsSchema, NO_OWN_WORDS),
  /** Edits in the workbook are followed: the ledger is read again soon after each. */
  live: z._default(z.boolean(), true),
  /** What an action has made is shown at once: the first project that was marked, the first summary sheet. */
  reveal: z._default(z.object({ marks: z.boolean(), sheets: z.boolean() }), REVEAL_ALL),
  /** Own sentences of the bulletin by their key; one that cannot be used gives way to ours, which the bulletin says. */
  bulletin: z._default(z.record(z.string(), z.string().check(z.maxLength(2000))), {}),
  reminders: z._default(remindersSchema, DEFAULT_REMINDERS),
  /** Key figures of the months, in their order; each is kept when the sheets are made. */
  history: z._default(z.array(monthFiguresSchema), []),
});

/** What a finding is about, told by the ledger, the record and what its cell holds: rows move. */
export interface Subject {
  /** Key of the ledger's kind; the project ledger's for those kept before other ledgers had any. */
  readonly ledger: string;
  readonly code: string;
  /** What names the record, levelled: the project, and what else tells its row from others; '' for a row that is no record. */
  readonly project: string;
  readonly field: string | null;
  /** What the cell held. */
  readonly value: string;
}

/** A finding accepted, until what its cell holds changes. */
export interface Acceptance extends Subject {
  /** Why it is right as it is. */
  readonly reason: string;
  /** Day of the decision, ISO. */
  readonly on: string;
}

/** What was noted beside a finding: it stands for as long as the finding does, whatever its cell says meanwhile. */
export interface ProblemNote extends Subject {
  readonly text: string;
  /** Day of the note, ISO. */
  readonly on: string;
}

/** What stands around the text of the bulletin as a Word document. */
export interface Letterhead {
  readonly title: string;
  readonly number: string;
  readonly tables: 'grid' | 'three-line';
  readonly copies: string;
  readonly issuer: string;
}

export interface Settings {
  readonly version: 1;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly registerColumns: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly headings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly targets: Readonly<Partial<Record<TargetKey, number>>>;
  readonly basis: 'all-new' | 'planned-to-date' | 'all-projects';
  readonly naturesByDate: boolean;
  readonly checks: Readonly<Record<string, CheckChoice>>;
  readonly together: { readonly sheets: readonly string[]; readonly tables: readonly string[] };
  readonly compared: Readonly<Record<string, string>>;
  readonly accepted: readonly Acceptance[];
  readonly notes: readonly ProblemNote[];
  readonly sheets: readonly string[];
  readonly set: 'full' | 'brief';
  readonly unprinted: readonly string[];
  readonly largeOnA3: boolean;
  readonly chartValues: 'fitting' | 'all' | 'none';
  readonly office: string;
  readonly letterhead: Letterhead;
  readonly lights: LightRule;
  readonly timePath: TimePath;
  readonly county: County;
  readonly reserveLists: readonly string[];
  readonly pools: readonly string[];
  readonly permits: readonly string[];
  readonly words: Words;
  readonly live: boolean;
  readonly reveal: { readonly marks: boolean; readonly sheets: boolean };
  readonly bulletin: Readonly<Record<string, string>>;
  readonly reminders: ReminderSettings;
  readonly history: readonly MonthFigures[];
}

/** Not to run a check, or how serious it is. */
export type CheckChoice = 'off' | 'error' | 'warning' | 'info';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  columns: {},
  registerColumns: {},
  headings: {},
  assumptions: {},
  targets: {},
  basis: 'all-new',
  naturesByDate: false,
  checks: {},
  together: { sheets: [], tables: [] },
  compared: {},
  accepted: [],
  notes: [],
  sheets: [],
  set: 'full',
  unprinted: [],
  largeOnA3: true,
  chartValues: 'fitting',
  office: '',
  letterhead: NO_LETTERHEAD,
  lights: DEFAULT_LIGHTS,
  timePath: LINEAR,
  county: {},
  reserveLists: [],
  pools: [],
  permits: [],
  words: NO_OWN_WORDS,
  live: true,
  reveal: REVEAL_ALL,
  bulletin: {},
  reminders: DEFAULT_REMINDERS,
  history: [],
};

/** Settings from what was kept; null when it is none of ours, so that the caller can say so. */
export function parseSettings(kept: unknown): Settings | null {
  const result = settingsSchema.safeParse(kept);
  return result.success ? result.data : null;
}
