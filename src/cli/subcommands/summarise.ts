import { reportObject } from './check';
import { linesText, type CommandInput, type Made } from './command-run';

/** 生成汇总表; the month is kept with the workbook. */
export async function summarise({ given, request, assistant }: CommandInput): Promise<Made> {
  await keepChoices({ given, assistant });
  const done = await assistant.summarise(request);
  const { sheets, valuesInsteadOfFormulas, checked } = done;
  const { notices } = checked;
  const { summarisedLines } = await import('./lines');
  return {
    printed: given.json ? { notices, sheets, valuesInsteadOfFormulas } : linesText([...notices, ...summarisedLines(done)]),
    exitCode: 0,
  };
}

/** The three steps in one: check, mark, summarise. */
export async function report({ given, request, assistant }: CommandInput): Promise<Made> {
  await keepChoices({ given, assistant });
  const marked = await assistant.highlight(request);
  const summarised = await assistant.summarise(request);
  const { checked } = marked;
  if (given.json) return { printed: await reportObject(checked), exitCode: 0 };
  const { checkedLines, highlightedLines, summarisedLines } = await import('./lines');
  return { printed: linesText([...checkedLines(checked), ...highlightedLines(marked), ...summarisedLines(summarised)]), exitCode: 0 };
}

/** The set and the values on charts that were asked for are kept with the workbook, as the pane keeps them. */
async function keepChoices({ given: { set, chartValues }, assistant }: Pick<CommandInput, 'given' | 'assistant'>): Promise<void> {
  if (set === undefined && chartValues === undefined) return;
  await assistant.configure({ ...(set && { set }), ...(chartValues && { chartValues }) });
}
