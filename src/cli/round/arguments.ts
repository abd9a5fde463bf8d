import { parseMonth, type Month } from '../../app/round/month';
import { parseIsoDate, type Day } from '../../spreadsheet/calendar';
import { CLI } from '../../wording/faces/cli';
import { ROUND_CLI } from '../../wording/round/cli';
import { UsageError } from '../errors';
import { parseOptions, refuseUnused } from '../options';
import { isRoundCommand, ROUND_COMMANDS, type RoundCommand } from './commands';

export interface RoundArguments {
  readonly command: RoundCommand;
  /** The ledger, then what comes with it: returned files, folders of them, other ledgers. */
  readonly file: string;
  readonly others: readonly string[];
  readonly by?: string;
  /** `remind`: the one unit whose text is wanted. */
  readonly unit?: string;
  readonly month?: Month;
  readonly sheet?: string;
  /** Sheets whose ledgers are counted with that one. */
  readonly together?: readonly string[];
  readonly asOf?: Day;
  readonly out?: string;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Every option of these commands. */
const OPTIONS = {
  by: { type: 'string' },
  unit: { type: 'string' },
  month: { type: 'string' },
  sheet: { type: 'string' },
  with: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The options that each command listens to. */
const USED: Readonly<Record<RoundCommand, readonly (keyof typeof OPTIONS)[]>> = {
  split: ['by', 'month', 'sheet', 'with', 'as-of', 'output', 'json'],
  collect: ['by', 'month', 'sheet', 'with', 'as-of', 'output', 'in-place', 'dry-run', 'json'],
  remind: ['by', 'unit', 'month', 'sheet', 'with', 'as-of', 'output', 'in-place', 'json'],
  rollup: ['sheet', 'with', 'as-of', 'output', 'json'],
};

/** Reads the command line of the round. Throws {@link UsageError}. */
export function readRoundArguments(argv: readonly string[]): RoundArguments {
  const { values, positionals } = parseOptions(argv, OPTIONS);
  const [command, file, ...others] = positionals;
  if (!isRoundCommand(command)) throw new UsageError(CLI.unknownCommand(command ?? '', ROUND_COMMANDS.join('、')));
  if (file === undefined) throw new UsageError(CLI.oneFile);
  if (values['in-place'] === true && values.output !== undefined) throw new UsageError(CLI.outputOrInPlace);
  refuseUnused(command, values, OPTIONS, USED[command]);
  if (command === 'split' && others.length > 0) throw new UsageError(ROUND_CLI.splitsOne);
  if (values.unit !== undefined && (values.output !== undefined || values['in-place'] === true || values.json === true))
    throw new UsageError(ROUND_CLI.unitIsText);
  const month = values.month === undefined ? undefined : parseMonth(values.month);
  if (month === null) throw new UsageError(ROUND_CLI.badMonth(values.month ?? ''));
  const asOf = values['as-of'] === undefined ? undefined : parseIsoDate(values['as-of']);
  if (asOf === null) throw new UsageError(CLI.badDate(values['as-of'] ?? ''));
  return {
    command,
    file,
    others,
    inPlace: values['in-place'] ?? false,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    ...(values.unit === undefined ? {} : { unit: values.unit }),
    ...(values.by === undefined ? {} : { by: values.by }),
    ...(month === undefined ? {} : { month }),
    ...(values.with === undefined ? {} : { together: values.with }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(values.output === undefined ? {} : { out: values.output }),
  };
}
