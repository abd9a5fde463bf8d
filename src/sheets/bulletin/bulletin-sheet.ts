import { TAB } from '../../wording/sheets/sheets';
import { BULLETIN_WORDS } from '../../wording/bulletin/bulletin';
import { bulletinOf } from './bulletin-text';
import { captionOf, type SheetContext } from '../context';
import { SheetBuilder } from '../layout/sheet-builder';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';

/** Several columns joined: one that is wider than the page would be cut instead of scaled. */
const WIDTHS = [10.9, 10.9, 10.9, 10.9, 10.9, 10.9, 10.9, 10.9];

/** 调度通报: the paragraphs staff write each month, ready to be copied into the letter (第九条, 第十七条). */
export function bulletin(context: SheetContext): SheetPlan {
  const { title, addressee, purpose, sections, office, notes } = bulletinOf(context);
  const draft = new SheetBuilder(WIDTHS, { portrait: true });
  draft.head(title, captionOf(context), '');
  const frozen = draft.row;
  draft.paragraph(addressee);
  draft.paragraph(`　　${purpose}`);
  for (const { heading, paragraphs } of sections) {
    draft.line(`　　${heading}`, 'proseHead');
    for (const text of paragraphs) draft.paragraph(`　　${text}`);
  }
  draft.space(1);
  draft.line(office, 'signature');
  draft.line(BULLETIN_WORDS.day, 'signature');
  draft.space(1);
  draft.notes(notes);
  return draft.finish({
    key: 'bulletin',
    title: TAB.bulletin,
    tabColor: '7B2C2C',
    freeze: { rows: frozen, columns: 0 },
  });
}
