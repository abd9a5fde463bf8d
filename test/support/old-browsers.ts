import { parse, type Node } from 'acorn';

/** Functions that came after Chrome 80 and that `taskpane/polyfills.ts` does not make up for. */
const LATER =
  /\b(structuredClone\(|Object\.(hasOwn|groupBy)\(|crypto\.randomUUID|Promise\.(any|withResolvers)\(|\.(toSorted|toReversed|toSpliced|replaceChildren|findLastIndex)\(|AggregateError\b|Intl\.Segmenter|AbortSignal\.(any|timeout)|FinalizationRegistry\()/g;

/** What of a built script Chrome 80 cannot read or does not have. */
export function syntaxFaults(script: string): string[] {
  const faults = new Set((script.match(LATER) ?? []).filter((call) => !guarded(script, call)));
  walk(parse(script, { ecmaVersion: 2022, sourceType: 'script' }), (node) => {
    if (node.type === 'StaticBlock') faults.add('a static block');
    if (
      (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') &&
      nameOf(node, 'key') === 'PrivateIdentifier' &&
      node.type === 'MethodDefinition'
    )
      faults.add('a private method');
    if (node.type === 'AssignmentExpression' && /^(\|\||&&|\?\?)=$/.test(String((node as Node & { operator?: unknown }).operator)))
      faults.add('a logical assignment');
  });
  return [...faults];
}

/** Libraries may ask first whether a thing is there. */
function guarded(script: string, call: string): boolean {
  const name = call.replace(/\($/, '');
  return script.includes(`typeof ${name}`) || script.includes(`${name}?`) || script.includes(`${name}&&`);
}

function nameOf(node: Node, member: string): string | undefined {
  const value = (node as unknown as Record<string, unknown>)[member];
  return typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : undefined;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value as unknown]) if (isNode(each)) walk(each, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
