/** What the host's objects can do, by wire names; a navigation property is one that gives another object. */
export interface Members {
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
}

/** One object of the host's model, as the messages see it. */
export class HostObject {
  constructor(
    /** Class in the client's namespace. */
    readonly kind: string,
    readonly members: Members,
    /** `Id` or `_Id`, where the class has one. */
    readonly identity: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** An error as the service tells it. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    readonly location = '',
  ) {
    super(`${code} ${location}`);
  }
}
