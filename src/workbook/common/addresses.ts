/** Addresses in lists parted by commas, each as long as a program takes them. */
export function joinAddresses(addresses: readonly string[], longest: number): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= longest) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
