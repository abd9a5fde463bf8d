import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CLI } from '../wording/faces/cli';
import { UsageError } from './errors';

type Options = NonNullable<ParseArgsConfig['options']>;
interface Config<O extends Options> {
  readonly args: string[];
  readonly allowPositionals: true;
  readonly options: O;
}

/** The options and words of a command line. Throws {@link UsageError} for an option that is not known, lacks its value or takes none. */
export function parseOptions<const O extends Options>(argv: readonly string[], options: O): ReturnType<typeof parseArgs<Config<O>>> {
  const args = [...argv];
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(CLI.unknownOption(token.rawName, namesOf(options).join('、')));
    const { value } = token;
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(CLI.optionWithoutValue(token.rawName));
    // What begins with a dash is the next option, unless it is tied to this one by an equals sign.
    if (option.type === 'string' && (value === undefined || (!token.inlineValue && value.startsWith('-') && value !== '-')))
      throw new UsageError(CLI.optionNeedsValue(token.rawName));
  }
  return parseArgs<Config<O>>({ args, allowPositionals: true, options });
}

function namesOf(options: Options): string[] {
  return Object.entries(options).map(([name, { short }]) => (short === undefined ? `--${name}` : `-${short}`));
}
