import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { planSheets } from '../../sheets';
import type { LetterTable } from '../../sheets/bulletin/letter-tables';
import type { SummaryKey } from '../../spreadsheet/sheet-keys';
import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import { inputOfSheets } from '../actions/summarise';
import { chartDrawing } from '../pictures/chart-picture';
import type { Render } from '../pictures/svg';
import type { Checked } from '../results';
import { chartsOfSheet } from '../views/insight';
import { TEXT_WIDTH } from './measures';

/** A chart beneath a table of the letter. */
export interface ChartPicture {
  readonly of: LetterTable['key'];
  readonly paragraph: Paragraph;
}

/** The sheets whose charts show what a table of the letter tells. */
const CHARTS: Readonly<Partial<Record<SummaryKey, LetterTable['key']>>> = { quarters: 'quarters', investment: 'units' };
/** Pixels of the text's width at 96 dots an inch, and of the words. */
const [WIDTH, SIZE] = [Math.floor((TEXT_WIDTH / 1440) * 96), 14];

/** The charts of starts and of investment as pictures over the whole width of the text. */
export async function chartPictures(checked: Checked, render: Render): Promise<readonly ChartPicture[]> {
  const input = inputOfSheets(checked);
  const others = SHEET_KEYS.filter((key) => CHARTS[key] === undefined);
  const { sheets } = planSheets({ ...input, settings: { ...input.settings, sheets: others } });
  const pictures: ChartPicture[] = [];
  for (const key of ['quarters', 'investment'] as const) {
    const sheet = sheets.find((plan) => plan.key === key);
    for (const chart of sheet ? chartsOfSheet(sheet) : []) {
      const drawn = chartDrawing(chart, WIDTH, SIZE);
      const data = await render(drawn);
      const image = new ImageRun({
        type: 'png',
        data,
        transformation: { width: drawn.width, height: Math.round(drawn.height) },
        altText: { name: chart.title, title: chart.title, description: chart.title },
      });
      pictures.push({
        of: CHARTS[key] ?? 'quarters',
        paragraph: new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 160, after: 160 }, children: [image] }),
      });
    }
  }
  return pictures;
}
