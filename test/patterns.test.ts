import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { growthOf } from './support/regex-growth';

const ROOT = join(__dirname, '..', 'src');

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern of src/: those written as such, and those put together of texts that the same file names. */
function patternsOf(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts = new Map<string, string>();
  const patterns: Pattern[] = [];
  /** A text as it will be; what only a run can tell stands as one word. */
  const textOf = (node: ts.Expression | undefined): string => {
    if (!node) return '';
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return texts.get(node.text) ?? '字词';
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return textOf(node.expression);
    if (ts.isTemplateExpression(node))
      return node.head.text + node.templateSpans.map(({ expression, literal }) => textOf(expression) + literal.text).join('');
    if (ts.isRegularExpressionLiteral(node)) return split(node.text).source;
    return '字词';
  };
  const visit = (node: ts.Node): void => {
    const place = `${file.slice(ROOT.length + 1)}:${String(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      texts.set(node.name.text, textOf(node.initializer));
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ place, ...split(node.text) });
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      patterns.push({ place, source: textOf(source), flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

function split(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const PATTERNS = FILES.flatMap((name) => patternsOf(join(ROOT, name)));

test('no pattern takes more than linear time, whatever a cell holds', () => {
  expect(PATTERNS.length).toBeGreaterThan(200);
  const grown = PATTERNS.flatMap(({ place, source, flags }) => {
    const growth = growthOf(source, flags);
    return growth === null ? [] : [`${place} /${source}/${flags} ${growth}`];
  });
  expect(grown).toEqual([]);
});

describe('the judge of patterns', () => {
  test.each([
    ['(a+)+b', ''],
    ['(a*)*b', ''],
    ['(a|a)*b', ''],
    ['(?:a|ab|b)+c', ''],
    ['^(\\d+)*$', ''],
  ])('%s is exponential', (source, flags) => {
    expect(growthOf(source, flags)).toMatch(/^exponential/);
  });

  test.each([
    ['\\s+$', ''], // every blank is tried as the first
    ['\\s*[\\r\\n]+\\s*', 'g'],
    ['\\d\\D?\\s*[\\r\\n]+\\s*\\d', ''],
    ['^a*a*b', ''],
    ['(?:开工|动工)+$', ''],
    ['项目(?!.*[。；])', ''],
    ['a.*b', ''],
    ['<[^>]*>', ''],
  ])('%s is polynomial', (source, flags) => {
    expect(growthOf(source, flags)).toMatch(/^polynomial/);
  });

  test.each([
    ['\\s+', 'g'],
    ['^\\s+', ''],
    ['^\\d+(?:\\.\\d+)?$', ''],
    ['[\\r\\n]+', ''],
    ['"[^"]*"', ''], // a mark that the loop does not read begins it
    ['^(.*?[年月])[(,]?([一-龥]{2,12})\\)?$', ''],
    ['\\d{1,4}年', ''],
    ['^(?:预计|计划|已于|已|于)+', ''],
  ])('%s is linear', (source, flags) => {
    expect(growthOf(source, flags)).toBeNull();
  });
});
