import { WorkbookFault } from '../../../spreadsheet/port';
import { isOfficeError } from '../errors';
import type { Session } from '../session';

/** What Excel answers about a conditional format that it cannot tell about, though it lists it (office-js issues 6835, 6396, 5222). */
const UNREADABLE: ReadonlySet<string> = new Set(['ItemNotFound', 'GeneralException', 'InvalidOperation', 'InvalidArgument']);

/** What was asked, null if one of the things asked about cannot be read. Other errors go on. */
export async function readable<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof WorkbookFault && isOfficeError(error.cause) && UNREADABLE.has(error.cause.code)) return null;
    throw error;
  }
}

/** Asks about one thing along with others; what it gives is called once the host has answered. */
export type Ask<Item, Answer> = (session: Session, context: Excel.RequestContext, item: Item) => () => Answer;

/** Asks about several things at once; those that cannot be read are found by halving and left out. */
export async function tolerantly<Item, Answer>(session: Session, items: readonly Item[], ask: Ask<Item, Answer>): Promise<Answer[]> {
  if (items.length === 0) return [];
  const answers = await readable(() =>
    session.read(async (context) => {
      const asked = items.map((item) => ask(session, context, item));
      await context.sync();
      return asked.map((answer) => answer());
    }),
  );
  if (answers) return answers;
  if (items.length === 1) return [];
  const middle = Math.ceil(items.length / 2);
  return [...(await tolerantly(session, items.slice(0, middle), ask)), ...(await tolerantly(session, items.slice(middle), ask))];
}
