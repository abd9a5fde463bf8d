import { readFileSync } from 'node:fs';

let known: ReadonlyMap<string, string> | null = null;

/** The ExcelApi set that a member came with (`Range`, `getRowProperties` gives 1.9), as Microsoft's own typings tell it. */
export function requirementSet(kind: string, member: string): string {
  known ??= readTypings();
  return known.get(`${kind}.${member}`) ?? known.get(kind) ?? '1.1';
}

/** True if a version of a requirement set includes another: `1.10` includes `1.9`. */
export function includesSet(has: string, wants: string): boolean {
  const [, hasMinor = 0] = has.split('.').map(Number);
  const [, wantsMinor = 0] = wants.split('.').map(Number);
  return hasMinor >= wantsMinor;
}

function readTypings(): Map<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const sets = new Map<string, string>();
  let [kind, set] = ['', ''];
  for (const line of text.slice(start, text.indexOf('declare namespace Word {', start)).split('\n')) {
    const told = /\[Api set: ExcelApi (?:\w+ )?(1\.\d+)/.exec(line);
    const opened = /^ {4}(class|interface|enum|namespace|type|function) (\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)[(:?<]/.exec(line);
    if (told) {
      set = told[1] ?? '';
    } else if (opened) {
      kind = opened[1] === 'class' ? (opened[2] ?? '') : '';
      if (kind !== '' && set !== '') sets.set(kind, set);
      set = '';
    } else if (member && kind !== '') {
      const key = `${kind}.${member[1] ?? ''}`;
      if (set !== '' && !sets.has(key)) sets.set(key, set);
      set = '';
    }
  }
  return sets;
}
