/** Counts what crosses the bridge between the script and ET. */
export class Bridge {
  accesses = 0;
  /** Called before each access: what it throws is what ET throws. */
  before: () => void = () => undefined;

  access(): void {
    this.accesses++;
    this.before();
  }
}

/**
 * An object of the interface as ET is strict about it: what it does not have is an error, not undefined,
 * and what cannot be set is one too. Each access is counted.
 */
export function strict<Members extends object>(bridge: Bridge, kind: string, members: Members): Members {
  return new Proxy(members, {
    get(target, name, receiver) {
      // What the language itself asks of any object, as in `await`.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      if (!(name in target)) throw new TypeError(`${kind}.${name} is not there`);
      bridge.access();
      return Reflect.get(target, name, receiver) as unknown;
    },
    set(target, name, value) {
      bridge.access();
      const descriptor = Object.getOwnPropertyDescriptor(target, name);
      if (!descriptor || (!descriptor.set && !descriptor.writable) || typeof descriptor.value === 'function')
        throw new TypeError(`${kind}.${String(name)} cannot be set`);
      return Reflect.set(target, name, value);
    },
  });
}

/** A collection: 1-based, counted, nothing else. */
export function items<Item>(
  bridge: Bridge,
  kind: string,
  list: () => readonly Item[],
): { readonly Count: number; Item(index: number): Item } {
  return strict(bridge, kind, {
    get Count() {
      return list().length;
    },
    Item: (index: number) => {
      const item = list()[index - 1];
      if (item === undefined) throw new RangeError(`${kind}.Item(${index})`);
      return item;
    },
  });
}
