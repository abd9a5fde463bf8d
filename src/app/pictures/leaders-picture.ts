import { leadersPage } from '../../sheets';
import { ONE_PAGE } from '../../wording/sheets/one-page';
import { inputOfSheets } from '../actions/summarise';
import { UserError } from '../errors';
import type { Checked } from '../results';
import { chartsOfSheet } from '../views/insight';
import { isAbsent } from '../views/location-words';
import { onePagePicture } from './one-page-picture';
import type { Drawing } from './svg';

/** A picture, and the name to keep it under. */
export interface NamedDrawing {
  readonly name: string;
  readonly drawing: Drawing;
}

/** 领导一页纸 of a checked ledger as a picture. Writes nothing. Throws a {@link UserError} where there is no project ledger. */
export function leadersPicture(checked: Checked): NamedDrawing {
  if (isAbsent(checked.ledger)) throw new UserError(ONE_PAGE.noLedger);
  const { content, sheet } = leadersPage(inputOfSheets(checked));
  return { name: ONE_PAGE.file(content.title), drawing: onePagePicture(content, chartsOfSheet(sheet)) };
}
