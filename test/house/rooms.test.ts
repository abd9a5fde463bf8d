import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SRC = join(ROOT, 'src');
/** Files that a room holds at most before it is two rooms. */
const MOST_FILES = 17;

interface Room {
  readonly path: string;
  readonly files: readonly string[];
}

/** Every folder below one, itself among them. */
function rooms(path: string): Room[] {
  const entries = readdirSync(path, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [
    { path: relative(ROOT, path), files },
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => rooms(join(path, name))),
  ];
}

/** Modules that a file imports by a path of its own, types included. */
function importsOf(file: string, files: ReadonlySet<string>): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'/g)].map(
    ([, path = '']) => path,
  );
  return specifiers.flatMap((specifier) => {
    const base = resolve(dirname(file), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].filter((path) => files.has(path)).slice(0, 1);
  });
}

/** Circles of imports, each as the files on it. */
function circles(files: readonly string[]): string[][] {
  const known = new Set(files);
  const graph = new Map(files.map((file) => [file, importsOf(file, known)]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push(way.slice(at).map((path) => relative(SRC, path)));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

const all = rooms(SRC);
const sources = all.flatMap(({ path, files }) => files.filter((name) => /\.tsx?$/.test(name)).map((name) => join(ROOT, path, name)));

test.each(all.filter(({ files }) => files.some((name) => /\.tsx?$/.test(name))))(
  '$path says in its README what may go in, and holds no more than one can look over',
  ({ path, files }) => {
    expect(existsSync(join(ROOT, path, 'README.md'))).toBe(true);
    const [first = ''] = readFileSync(join(ROOT, path, 'README.md'), 'utf8').split('\n');
    expect(first.length).toBeGreaterThan(30);
    expect(files.filter((name) => /\.tsx?$/.test(name)).length).toBeLessThanOrEqual(MOST_FILES);
  },
);

test('no circle of imports, types included', () => {
  expect(circles(sources)).toEqual([]);
});
