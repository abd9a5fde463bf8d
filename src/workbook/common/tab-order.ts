/**
 * Where planned sheets that are not there yet are added, one after the other: the index among the tabs, null for those that
 * are there. Each comes behind the sheet planned before it, the first before the next that is there, else to the end.
 * `planned`: what stands for each of them among `tabs`, null where there is none.
 */
export function placesOf(tabs: readonly string[], planned: readonly (string | null)[]): (number | null)[] {
  const order: (string | symbol)[] = [...tabs];
  let before: string | symbol | null = null;
  return planned.map((tab, at) => {
    if (tab !== null) {
      before = tab;
      return null;
    }
    const next = planned.slice(at).find((each) => each !== null);
    const index = before !== null ? order.indexOf(before) + 1 : next === undefined ? order.length : order.indexOf(next);
    before = Symbol(at);
    order.splice(index, 0, before);
    return index;
  });
}
