import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CLI } from '../wording/faces/cli';
import { UsageError } from './errors';

type Options = NonNullable<ParseArgsConfig['options']>;
interface Config<O extends Options> {
  readonly args: string[];
  readonly allowPositionals: true;
  readonly options: O;
}

/** The options and words of a command line. Throws {@link UsageError} for an option that is not known, said twice, lacks its value or takes none. */
export function parseOptions<const O extends Options>(argv: readonly string[], options: O): ReturnType<typeof parseArgs<Config<O>>> {
  const args = [...argv];
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const said = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(CLI.unknownOption(token.rawName, namesOf(options).join('、')));
    const { value } = token;
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(CLI.optionWithoutValue(token.rawName));
    // What begins with a dash is the next option, unless it is tied to this one by an equals sign.
    if (option.type === 'string' && (value === undefined || (!token.inlineValue && value.startsWith('-') && value !== '-')))
      throw new UsageError(CLI.optionNeedsValue(token.rawName));
    // Of two values one would go unheard.
    if (option.multiple !== true && said.has(token.name)) throw new UsageError(CLI.optionTwice(token.rawName));
    said.add(token.name);
  }
  return parseArgs<Config<O>>({ args, allowPositionals: true, options });
}

/** Throws {@link UsageError} for the first option given that a command has no use for: it would go unheard. */
export function refuseUnused(command: string, given: object, options: Options, used: readonly string[]): void {
  const unused = Object.keys(given).find((name) => !used.includes(name));
  if (unused === undefined) return;
  const [name = ''] = namesOf(options, [unused]);
  throw new UsageError(CLI.unusedOption(command, name, namesOf(options, used).join('、')));
}

/** The names of options as they are typed, in the order of their table; `some`: of these alone. */
function namesOf(options: Options, some: readonly string[] = Object.keys(options)): string[] {
  return Object.entries(options)
    .filter(([name]) => some.includes(name))
    .map(([name, { short }]) => (short === undefined ? `--${name}` : `-${short}`));
}
