import type { PrintSetup } from './sheet-plan';

/** Margins of every sheet of ours, in inches: what office printers leave blank by themselves is less. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

export const POINTS_PER_INCH = 72;
/** ISO 216, upright, in points. */
const UPRIGHT = { A4: { width: 595.3, height: 841.9 }, A3: { width: 841.9, height: 1190.6 } } as const;

/** Points of a page inside its margins, at full size. */
export function printable({ paper, landscape }: Pick<PrintSetup, 'paper' | 'landscape'>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = UPRIGHT[paper];
  const [across, down] = landscape ? [height, width] : [width, height];
  return {
    width: across - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
    height: down - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
  };
}
