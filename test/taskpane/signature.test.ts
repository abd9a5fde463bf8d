import { createAssistant } from '../../src/app/create-assistant';
import { checkOf } from '../../src/checks/catalogue';
import { dayOf } from '../../src/spreadsheet/calendar';
import { PaneSession } from '../../src/taskpane/session/session';
import { openWorkbookFile } from '../../src/workbook/file';
import { signedFile } from '../support/signed-file';
import { workbookFile } from '../support/xlsx-fixture';
import { FAULTY_LEDGER } from '../workbook/faults/actions';

const spec = { sheets: [FAULTY_LEDGER] };

/** The pane over a file, as the workbench opens it. */
function opened(file: Uint8Array): { session: PaneSession; told: () => string } {
  const workbook = openWorkbookFile(file, '台账.xlsx');
  const session = new PaneSession({ assistant: createAssistant(workbook), today: () => dayOf(2025, 6, 30), signed: workbook.signed });
  return { session, told: () => session.read().outcome?.message ?? '' };
}

test('the pane tells with the first change that the signature of a file no longer holds', async () => {
  const { session, told } = opened(signedFile(spec));
  await session.open();
  await session.check();
  expect(told()).not.toContain('数字签名');
  await session.highlight();
  expect(told()).toContain('数字签名');
  await session.summarise();
  expect(told()).not.toContain('数字签名');
});

test('a decision kept with the workbook breaks it too', async () => {
  const { session, told } = opened(signedFile(spec));
  await session.open();
  await session.review.chooseCheck(checkOf('number-as-text'), 'off');
  expect(told()).toContain('数字签名');
});

test('a file without a signature has none to break', async () => {
  const { session, told } = opened(workbookFile(spec));
  await session.open();
  await session.highlight();
  expect(told()).toContain('已标注');
  expect(told()).not.toContain('数字签名');
});
