import { areaAddress } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { STYLES, type CellStyle, type Hatch } from '../../../spreadsheet/cell-style';
import { joinAddresses } from '../../common/addresses';
import { LONGEST_ADDRESS } from '../marks/write';
import type { PlanGrid } from '../../common/grid';
import type { Session } from '../session';
import type { Job } from './jobs';

const BYTES_PER_LOOK = 2_500;
const BYTES_PER_BORDER = 3_500;
const BYTES_PER_EDGE = 1_000;
const PATTERNS = { lightUp: 'LightUp', lightGrid: 'Grid', gray125: 'Gray16' } as const satisfies Record<Hatch, string>;
const BORDER_COLOR = '#000000';

type Formatted = Excel.Range | Excel.RangeAreas;

/** The looks of the cells, one group of calls for each look where the host takes several areas at once. */
export function lookJobs(session: Session, sheetId: string, grid: PlanGrid): Job[] {
  const looks = new Map(Object.values(STYLES).map((style) => [JSON.stringify({ ...style, border: false, numberFormat: '' }), style]));
  const keyOf = new Map(
    Object.entries(STYLES).map(([name, style]) => [name, JSON.stringify({ ...style, border: false, numberFormat: '' })]),
  );
  return [...grid.areasBy(({ style }) => keyOf.get(style) ?? null)].flatMap(([key, areas]) => {
    const style = looks.get(key);
    if (!style) return [];
    const addresses = areas.map(areaAddress);
    return (session.supports('1.9') ? joinAddresses(addresses, LONGEST_ADDRESS) : addresses).map(
      (address): Job => ({
        bytes: BYTES_PER_LOOK + address.length,
        queue: (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetId);
          const ranges = session.supports('1.9') ? sheet.getRanges(address) : sheet.getRange(address);
          setLook(ranges, style);
          if (style.hatch && session.supports('1.9')) {
            ranges.format.fill.pattern = PATTERNS[style.hatch.pattern];
            ranges.format.fill.patternColor = `#${style.hatch.color}`;
          }
          return null;
        },
      }),
    );
  });
}

function setLook({ format }: Formatted, style: CellStyle): void {
  const { font } = format;
  font.name = style.font;
  font.size = style.size;
  font.bold = style.bold;
  font.underline = style.underline ? 'Single' : 'None';
  font.color = `#${style.color}`;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = style.horizontal === 'left' ? 'Left' : style.horizontal === 'right' ? 'Right' : 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = style.wrap;
}

/** Borders: the few rectangles that cells with borders form. */
export function borderJobs(sheetId: string, grid: PlanGrid): Job[] {
  const areas = grid.areasBy(({ style }) => (STYLES[style].border ? 'border' : null)).get('border') ?? [];
  return [...areas.map((area) => borderJob(sheetId, area)), ...edgeJobs(sheetId, grid)];
}

/** The thick lines on the right of cells, over the borders. */
function edgeJobs(sheetId: string, grid: PlanGrid): Job[] {
  return [...grid.areasBy(({ style }) => STYLES[style].edge)].flatMap(([color, areas]) =>
    areas.map((area) => ({
      bytes: BYTES_PER_EDGE,
      queue: (context: Excel.RequestContext) => {
        const edge = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).format.borders.getItem('EdgeRight');
        edge.style = 'Continuous';
        edge.weight = 'Thick';
        edge.color = `#${color}`;
        return null;
      },
    })),
  );
}

function borderJob(sheetId: string, area: Area): Job {
  return {
    bytes: BYTES_PER_BORDER,
    queue: (context) => {
      const { borders } = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).format;
      for (const side of sidesOf(area)) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = BORDER_COLOR;
      }
      return null;
    },
  };
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines between cells exist only where there are cells on both sides. */
function sidesOf({ rows, columns }: Area): Side[] {
  const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (rows > 1) sides.push('InsideHorizontal');
  if (columns > 1) sides.push('InsideVertical');
  return sides;
}
