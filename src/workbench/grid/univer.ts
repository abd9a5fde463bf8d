import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, ThemeService, Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { HoverManagerService, ICanvasColorService, IEditorBridgeService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { isMarkColor } from './marks';
import { nameParts } from './part-names';

/** The parts of the grid program that we talk to. */
export interface GridProgram {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
}

/** Width of the grid from which there is room for the slider of enlargement beside the tabs, in CSS pixels. */
const SLIDER_FROM = 600;

/**
 * Starts the grid in an element: formula bar, cells and sheet tabs. Its own menus are left out, since
 * all that they offer (rows, columns, formats, sheets) could not be followed by the file.
 */
export function startUniver(container: HTMLElement): GridProgram {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
    darkMode: dark.matches,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, clipboardConfig: { hidePasteOptions: true } },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  nameParts(container);
  // Where the window is narrow, or enlarged, the sheets' tabs need the room that the slider takes.
  new ResizeObserver(() => {
    container.dataset['narrow'] = String(container.clientWidth < SLIDER_FROM);
  }).observe(container);
  const injector = univer.__getInjector();
  dark.addEventListener('change', () => injector.get(ThemeService).setDarkMode(dark.matches));
  keepColors(injector.get(ICanvasColorService), injector.get(ThemeService));
  lookForNoFormulas(injector.get(FormulaDataModel));
  return { univer, commands: injector.get(ICommandService), instances: injector.get(IUniverInstanceService) };
}

/** White turned round, as the grid program writes it, and its own dark paper. */
const BLACK = /^(?:#0{6}|rgb\(0,0,0\)|rgba\(0,0,0, ?1\))$/;
const DARK_PAPER = 'rgb(27, 28, 31)';

/** In the dark the grid turns colours round; those of marks stay as the legend beside them shows them, and white grounds get paper, not black. */
function keepColors(colors: ICanvasColorService, theme: ThemeService): void {
  const usual = colors.getRenderColor.bind(colors);
  colors.getRenderColor = (color) => {
    if (isMarkColor(color)) return color;
    const shown = usual(color);
    return theme.darkMode && BLACK.test(shown) ? DARK_PAPER : shown;
  };
}

/**
 * No formula is ever in the grid, yet before each change of a cell or sheet its engine walks all cells of all
 * sheets to find some: with 100,000 rows the window would not answer for 0.2 s each time.
 */
function lookForNoFormulas(formulas: FormulaDataModel): void {
  formulas.getFormulaData = () => ({});
  formulas.updateFormulaData = () => ({});
}

/** Whether the user is in the midst of typing into a cell. */
export function isTyping(univer: Univer, element: HTMLElement): boolean {
  return univer.__getInjector().get(IEditorBridgeService).isVisible().visible && element.contains(document.activeElement);
}

/**
 * Runs a change of what is shown. In the midst of typing the grid program would put the cell's content in the place of what
 * is being typed when the cell is drawn anew, and take over half a word when a sheet is shown.
 */
export function keepingTyped(univer: Univer, work: () => void): void {
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const typing = editor.isVisible().visible && !editor.isForceKeepVisible();
  if (typing) editor.enableForceKeepVisible();
  try {
    work();
  } finally {
    if (typing) editor.disableForceKeepVisible();
  }
}

/** Calls back at each click on a cell. */
export function onCellClick(univer: Univer, listener: (sheetId: string, row: number, column: number) => void): void {
  univer
    .__getInjector()
    .get(HoverManagerService)
    .currentClickedCell$.subscribe(({ location }) => listener(location.subUnitId, location.row, location.col));
}
