/** What a file reports of a cell that the ledger works out. */
export interface OutdoneReport {
  readonly cell: string;
  readonly reported: string;
}
