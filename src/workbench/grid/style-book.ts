import type { IStyleData } from '@univerjs/core';

/** The looks in use, each once: cells name them, so that two states of a sheet are compared by name. */
export class StyleBook {
  private readonly names = new Map<string, string>();
  /** Looks by name, as the grid wants them. */
  readonly styles: Record<string, IStyleData> = {};

  /** The name of a look. */
  nameOf(style: IStyleData): string {
    const text = JSON.stringify(style);
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = `file-${String(this.names.size)}`;
    this.names.set(text, name);
    this.styles[name] = style;
    return name;
  }
}
