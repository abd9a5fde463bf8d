import type { WantedKinds } from '../app/actions/insert-blanks';
import { parseIsoDate, type Day } from '../spreadsheet/calendar';
import type { Settings } from '../app/options';
import { CLI } from '../wording/faces/cli';
import { UsageError } from './errors';
import { parseOptions, refuseUnused } from './options';
import { ROUND_COMMANDS } from './round/commands';

export const COMMANDS = [
  'check',
  'highlight',
  'clear',
  'summarise',
  'report',
  'bulletin',
  'columns',
  'settings',
  'template',
  'history',
  'one-page',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  /** Empty for `template`, which makes a new file. */
  readonly file: string;
  /** All files, where the command was given several. */
  readonly files?: readonly string[];
  /** `template`: kinds of ledger by their key or name. */
  readonly kinds: WantedKinds;
  /** `history`: files of earlier months. */
  readonly months?: readonly string[];
  readonly sheet?: string;
  /** Sheets whose ledgers are counted with that one. */
  readonly together?: readonly string[];
  readonly asOf?: Day;
  readonly planYear?: number;
  /** Last month's file to compare with; with `earlierSheet` alone another sheet of the same file. */
  readonly earlier?: string;
  readonly earlierSheet?: string;
  /** `columns`, `settings`: file to write what was learned of the headers, or all settings, to, or to read them from. */
  readonly exported?: string;
  readonly imported?: string;
  /** 简版 or 全套, kept with the workbook. */
  readonly set?: 'full' | 'brief';
  /** Values on charts, kept with the workbook. */
  readonly chartValues?: Settings['chartValues'];
  readonly json: boolean;
  readonly fix: boolean;
  readonly out?: string;
  readonly inPlace: boolean;
}

/** Commands that take several files. */
const BATCH: readonly Command[] = ['check', 'summarise'];

/** Every option of these commands. */
const OPTIONS = {
  sheet: { type: 'string' },
  with: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  earlier: { type: 'string' },
  'earlier-sheet': { type: 'string' },
  export: { type: 'string' },
  import: { type: 'string' },
  set: { type: 'string' },
  'chart-values': { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
} as const;

type Option = keyof typeof OPTIONS;
const LEDGER: readonly Option[] = ['sheet', 'with', 'as-of', 'year', 'earlier', 'earlier-sheet'];
const WRITING: readonly Option[] = ['json', 'output', 'in-place'];
const EXCHANGE: readonly Option[] = ['sheet', 'with', 'export', 'import', ...WRITING];

/** The options that each command listens to. */
const USED: Readonly<Record<Command, readonly Option[]>> = {
  check: [...LEDGER, 'fix', ...WRITING],
  highlight: [...LEDGER, ...WRITING],
  clear: WRITING,
  summarise: [...LEDGER, 'set', 'chart-values', ...WRITING],
  report: [...LEDGER, 'set', 'chart-values', ...WRITING],
  bulletin: [...LEDGER, 'json', 'output'],
  columns: EXCHANGE,
  settings: EXCHANGE,
  template: ['json', 'output'],
  history: ['sheet', 'with', 'as-of', 'year', ...WRITING],
  'one-page': [...LEDGER, 'json', 'output'],
};

/** Reads the command line (docs/design.md, The command line). Throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  const [word, file, ...more] = positionals;
  const command = COMMANDS.find((known) => known === word);
  if (!command) throw new UsageError(CLI.unknownCommand(word ?? '', [...COMMANDS, ...ROUND_COMMANDS].join('、')));
  const making = command === 'template';
  if (!making && (file === undefined || (more.length > 0 && command !== 'history' && !BATCH.includes(command))))
    throw new UsageError(CLI.oneFile);
  if (values['in-place'] === true && values.output !== undefined) throw new UsageError(CLI.outputOrInPlace);
  refuseUnused(command, values, OPTIONS, USED[command]);
  const writes = values['in-place'] === true || values.output !== undefined;
  if (writes && command === 'check' && values.fix !== true) throw new UsageError(CLI.checkWritesNothing);
  if (writes && command === 'history' && more.length === 0) throw new UsageError(CLI.historyWritesNothing);
  if (command === 'columns' || command === 'settings') {
    if (values.export !== undefined && values.import !== undefined) throw new UsageError(CLI.exportOrImport);
    if (writes && values.import === undefined) throw new UsageError(CLI.exchangeWritesNothing(command));
    if (values.export !== undefined && !/\.json$/i.test(values.export)) throw new UsageError(CLI.exportIsJson);
  }
  if (command === 'bulletin' && values.output !== undefined && !/\.docx$/i.test(values.output)) throw new UsageError(CLI.letterIsWord);
  if (command === 'one-page' && !/\.png$/i.test(values.output ?? '')) throw new UsageError(CLI.pictureIsPng);
  const asOf = values['as-of'] === undefined ? undefined : readDay(values['as-of']);
  const planYear = values.year === undefined ? undefined : readYear(values.year);
  return {
    command,
    file: making ? '' : (file ?? ''),
    kinds: file === undefined || file === 'all' ? 'all' : [file, ...more],
    json: values.json ?? false,
    fix: values.fix ?? false,
    inPlace: values['in-place'] ?? false,
    ...(making || file === undefined || more.length === 0 ? {} : command === 'history' ? { months: more } : { files: [file, ...more] }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.with === undefined ? {} : { together: values.with }),
    ...(values.set === undefined ? {} : { set: readSet(values.set) }),
    ...(values['chart-values'] === undefined ? {} : { chartValues: readChartValues(values['chart-values']) }),
    ...(values.earlier === undefined ? {} : { earlier: values.earlier }),
    ...(values['earlier-sheet'] === undefined ? {} : { earlierSheet: values['earlier-sheet'] }),
    ...(values.export === undefined ? {} : { exported: values.export }),
    ...(values.import === undefined ? {} : { imported: values.import }),
    ...(values.output === undefined ? {} : { out: values.output }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(planYear === undefined ? {} : { planYear }),
  };
}

function readSet(text: string): 'full' | 'brief' {
  if (text !== 'full' && text !== 'brief') throw new UsageError(CLI.badSet(text));
  return text;
}

function readChartValues(text: string): Settings['chartValues'] {
  if (text !== 'fitting' && text !== 'all' && text !== 'none') throw new UsageError(CLI.badChartValues(text));
  return text;
}

function readDay(text: string): Day {
  const day = parseIsoDate(text);
  if (day === null) throw new UsageError(CLI.badDate(text));
  return day;
}

function readYear(text: string): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new UsageError(CLI.badYear(text));
  return year;
}
