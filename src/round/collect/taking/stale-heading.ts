/** A column of the ledger whose heading names one month and that is filled in with what is of another. */
export interface StaleHeading {
  readonly header: string;
  /** The months in the words of the headings. */
  readonly own: string;
  readonly filled: string;
  /** The other month is the later one: the heading was left behind. */
  readonly isLater: boolean;
  /** Projects of the ledger are in no returned file: they keep what is of the heading's month. */
  readonly someAreLeft: boolean;
}
