/// <reference types="office-js" />
import { UserError } from '../../app/errors';
import { NO_HOST } from '../../wording/pane/start-up';
import type { Darkness, FoundHost } from '../start-up/host';

/** Excel, if the page has its Office.js and stands in a pane of it. */
export async function findExcel(): Promise<FoundHost | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const [{ ExcelWorkbook, FLOOR }, { offeredActions }, { filesOfExcel }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../../workbook/excel'),
    import(/* webpackChunkName: "excel" */ '../start-up/action-channel'),
    import(/* webpackChunkName: "excel" */ './excel-files'),
  ]);
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) throw new UserError(NO_HOST.oldExcel);
  return {
    workbook: new ExcelWorkbook(),
    actions: offeredActions(Office.context.document.url),
    darkness: OFFICE_DARKNESS,
    selfTest: 'self-test.html',
    ...filesOfExcel(),
  };
}

const OFFICE_DARKNESS: Darkness = {
  now: () => {
    // Excel on the web tells no theme; then the system's is as good a guess as any.
    const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
    return theme ? isDark(theme.bodyBackgroundColor) : matchMedia('(prefers-color-scheme: dark)').matches;
  },
  // Excel tells no change of its theme: looked at again whenever the user comes back to the pane.
  watch: (listener) => {
    addEventListener('focus', listener);
    return () => removeEventListener('focus', listener);
  },
};

/** Whether white reads better than black on a colour, `#RRGGBB`: its relative luminance by ITU-R BT.709. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
