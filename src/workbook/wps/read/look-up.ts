/**
 * What a collection holds, null if it holds no such thing. Collections throw for what they do not hold, and the
 * interface throws for anything while ET is busy: `probe` asks for something that is there, so that the two are
 * told apart. Trouble goes on as it is.
 */
export function lookUp<Found>(find: () => Found, probe: () => unknown): Found | null {
  try {
    return find();
  } catch {
    probe();
  }
  try {
    return find();
  } catch {
    return null;
  }
}
