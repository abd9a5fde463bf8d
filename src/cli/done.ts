/** What a command has done on one file. */
export interface Done {
  /** What goes to standard output. */
  readonly output: string;
  readonly exitCode: 0 | 1;
}
