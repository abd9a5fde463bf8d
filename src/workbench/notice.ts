/** A sentence above the grid. */
export interface Notice {
  readonly kind: 'info' | 'error';
  readonly message: string;
}
