/*
 * What the pane and its libraries use of JavaScript that came after Chrome 80 and Safari 16.4, the oldest
 * browsers inside WPS and Excel that it runs in. `test/delivery/old-browsers.test.ts` looks at the built
 * files for anything else.
 */

type Indexed = { readonly length: number; readonly [index: number]: unknown };

function define(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

/** Chrome 92: an item counted from the end where the index is negative. */
function at(this: Indexed, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Chrome 97: the last item that fits. */
function findLast(this: Indexed, fits: (item: unknown, index: number, all: Indexed) => unknown, self?: unknown): unknown {
  for (let index = this.length - 1; index >= 0; index--) if (fits.call(self, this[index], index, this)) return this[index];
  return undefined;
}

/** Chrome 85: every occurrence of a text, or of a pattern with the flag g. */
function replaceAll(this: string, what: string | RegExp, by: string | ((found: string, ...rest: unknown[]) => string)): string {
  const pattern = typeof what === 'string' ? new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g') : what;
  // The two ways of `replace` have signatures of their own.
  return typeof by === 'string' ? this.replace(pattern, by) : this.replace(pattern, by);
}

/** Chrome 84: without it the object is held on to, which costs a little memory and breaks nothing. */
class HeldRef<Target> {
  constructor(private readonly target: Target) {}

  deref(): Target {
    return this.target;
  }
}

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const prototype of [Array.prototype, String.prototype, typed]) define(prototype, 'at', at);
for (const prototype of [Array.prototype, typed]) define(prototype, 'findLast', findLast);
define(String.prototype, 'replaceAll', replaceAll);
define(globalThis, 'WeakRef', HeldRef);
