import { measureAccesses } from './accesses';

/**
 * Accesses that an action may take, each about 0.2 ms on a device. Reading and marking depend on the
 * logarithm of the rows and on the number of marks; the summary sheets on the number of their pieces.
 */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  check: [200, 250],
  highlight: [250, 500],
  'highlight again': [300, 2_000],
  clear: [200, 1_500],
  summarise: [4_200, 12_000],
  'summarise again': [4_500, 12_500],
};

test('the bridge to ET is crossed for blocks, not for cells', async () => {
  const [few, many] = [await measureAccesses(15), await measureAccesses(2_000)];
  const beyond = Object.entries(LIMITS).flatMap(([action, limits]) =>
    [few, many].flatMap((measured, at) =>
      (measured.get(action) ?? Infinity) > (limits[at] ?? 0) ? [`${action}: ${measured.get(action) ?? 0}`] : [],
    ),
  );
  expect(beyond).toEqual([]);
});
