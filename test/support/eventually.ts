import type { Locator } from 'playwright-core';
import { PATIENCE_MS } from './browser';

type Matcher = (...wanted: readonly unknown[]) => Promise<void>;
/** jest's matchers, each asked again until it holds. */
type Matchers = { readonly [Name in Exclude<keyof jest.Matchers<void, unknown>, 'not'>]: Matcher } & { readonly not: Matchers };

const PAUSE_MS = 50;
/** How long one try to open something may take, in ms. */
const STEP_MS = 5_000;

/**
 * Expects of what a page shows: pages change when they are ready, not when a test asks. Reads again and again
 * until the matcher holds; fails as the matcher does once that took too long.
 */
export function eventually(read: () => Promise<unknown>): Matchers {
  return matchers(read, (value) => expect(value));
}

function matchers(read: () => Promise<unknown>, expected: (value: unknown) => object): Matchers {
  const not = (value: unknown): object => Reflect.get(expected(value), 'not') as object;
  const get = (_: object, name: string): Matchers | Matcher =>
    name === 'not'
      ? matchers(read, not)
      : (...wanted) =>
          again(async () => {
            const values = expected(await read());
            (Reflect.get(values, name) as (...wanted: unknown[]) => void).apply(values, [...wanted]);
          });
  return new Proxy({}, { get }) as Matchers;
}

/** Tries until nothing is thrown; throws what was thrown last once that took too long. */
export async function again(attempt: () => Promise<void>): Promise<void> {
  for (const start = performance.now(); ; ) {
    try {
      await attempt();
      return;
    } catch (failure) {
      if (performance.now() - start > PATIENCE_MS) throw failure;
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }
}

/** What a page shows once two looks one after the other see the same: lists settle as they are drawn. */
export async function settled<Value>(look: () => Promise<Value>): Promise<Value> {
  let seen = await look();
  await again(async () => {
    const before = JSON.stringify(seen);
    seen = await look();
    if (JSON.stringify(seen) !== before) throw new Error(`${before} is not at rest: ${JSON.stringify(seen)}`);
  });
  return seen;
}

/** Presses a button until what it opens is there: a press into a list that is being drawn may be lost. */
export function openedBy(button: Locator, opened: Locator): Promise<void> {
  return again(async () => {
    if (await opened.isVisible()) return;
    await button.click({ timeout: STEP_MS });
    await opened.waitFor({ timeout: STEP_MS });
  });
}
