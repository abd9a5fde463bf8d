import { dropNames, findName, putNames } from '../book/names';
import { readBook } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import { flag } from '../xml/element';
import type { Journal } from './journal';

/** Puts the names of a plan back as they were, unless they have been given another meaning since. */
export function restoreNames(draft: Draft, { before, after, plan }: Journal): void {
  const was = readBook(before);
  const left = readBook(after);
  for (const { name } of plan.names) {
    const now = findName(readBook(draft), name, null);
    if (!now || now.formula !== findName(left, name, null)?.formula) continue;
    const former = findName(was, name, null);
    if (former)
      putNames(draft, [
        { name: former.name, sheet: null, formula: former.formula, hidden: flag(former.element, 'hidden'), comment: former.comment },
      ]);
    else dropNames(draft, (each) => each.sheet === null && each.name === now.name);
  }
}
