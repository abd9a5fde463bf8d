/** What a ribbon button may ask for; the pane does it and shows the result. Named as in the ribbon's own files. */
export const ACTION_KEYS = ['check', 'highlight', 'summarise', 'clear'] as const;
export type ActionKey = (typeof ACTION_KEYS)[number];

/** Where requests of the ribbon arrive in the pane. */
export interface ActionSource {
  /** Calls back with each request; the result ends the watch. */
  watch(listener: (action: ActionKey) => void): () => void;
}
