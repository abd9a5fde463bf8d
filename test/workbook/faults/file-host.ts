import { openWorkbookFile } from '../../../src/workbook/file';
import { Draft } from '../../../src/workbook/file/package/draft';
import { Parts } from '../../../src/workbook/file/package/parts';
import { workbookFile } from '../../support/xlsx-fixture';
import type { Faulty, Host } from './sweep';

/** Every reading and writing of a part of the package, counted. */
const calls = { made: 0, before: (): void => undefined };
let watched = false;

/** The file host works in memory and asks nobody: its faults are those of its own parts, of memory and of what stands in them. */
export function fileHost(): Host {
  watch();
  return {
    name: 'File',
    open: (sheets): Faulty => {
      const workbook = openWorkbookFile(workbookFile({ sheets }), '台账.xlsx');
      return {
        workbook,
        // Nothing less than every byte.
        content: () => Buffer.from(workbook.save()).toString('latin1'),
        points: () => calls.made,
        failAt: (point) => {
          const wanted = calls.made + point + 1;
          calls.before = () => {
            if (calls.made === wanted) throw new RangeError('Array buffer allocation failed');
          };
          return () => {
            calls.before = () => undefined;
            return calls.made >= wanted;
          };
        },
        unrest: () => '',
        part: (content) => content,
      };
    },
  };
}

function watch(): void {
  if (watched) return;
  watched = true;
  for (const { prototype } of [Draft, Parts]) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const method: unknown = member.value;
      if (name === 'constructor' || typeof method !== 'function') continue;
      Object.defineProperty(prototype, name, {
        ...member,
        value(this: unknown, ...parameters: unknown[]): unknown {
          calls.made++;
          calls.before();
          return Reflect.apply(method, this, parameters) as unknown;
        },
      });
    }
  }
}
