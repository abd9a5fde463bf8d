import type { WpsShell } from '../../taskpane/start-up/wps-shell';
import { labelFormat } from '../../workbook/common/label-format';
import { markerFormula, errorMessage } from '../../spreadsheet/port';
import { XL, type Worksheet } from '../../workbook/wps/jsapi';
import { SELF_TEST, seenWords } from '../../wording/faces/self-test';

export type ProbeKey = keyof typeof SELF_TEST.probes;

/** How one thing went on this device. */
export interface ProbeResult {
  readonly key: ProbeKey;
  readonly passed: boolean;
  /** What was seen, for those who look after the add-in. */
  readonly seen: string;
}

type Probe = (shell: WpsShell, sheet: Worksheet, agent: string) => string;

const { sample: TEXT } = SELF_TEST;

/** Throws unless it holds; the words stand in the report. */
function demand(holds: boolean, seen: unknown): void {
  if (!holds) throw new Error(seenWords(seen));
}

/** What the host adapter rests on and no test without a device can show, each tried on a scratch sheet. */
const PROBES: Readonly<Record<ProbeKey, Probe>> = {
  browser: (_shell, _sheet, agent) => agent,
  blocks: (_shell, sheet) => {
    sheet.Range('A1:B2').Value2 = [
      [1, TEXT],
      [true, null],
    ];
    const shapes = ['A1', 'A1:B1', 'A1:A2', 'A1:B2'].map((address) => sheet.Range(address).Value2);
    demand(Array.isArray(shapes[3]), shapes);
    return seenWords(shapes);
  },
  formulas: (_shell, sheet) => {
    sheet.Range('A3:D3').Formula = [['=1+1', '=1/0', "'=1+1", 5]];
    const seen = [sheet.Range('A3:D3').Value2, sheet.Range('A3:D3').Formula];
    demand(JSON.stringify(seen).includes('=1+1'), seen);
    return seenWords(seen);
  },
  formats: (_shell, sheet) => {
    sheet.Range('A5').NumberFormat = '0.00';
    sheet.Range('A6').NumberFormat = '@';
    sheet.Range('A8:B8').Merge();
    const seen = [
      sheet.Range('A5').NumberFormat,
      sheet.Range('A5:A6').NumberFormat,
      sheet.Range('A7:A8').MergeCells,
      sheet.Range('A5:A6').EntireRow.Hidden,
    ];
    demand(seen[0] === '0.00' && typeof seen[1] !== 'string' && seen[2] !== true, seen);
    return seenWords(seen);
  },
  marks: (_shell, sheet) => {
    const rule = sheet.Range('A1:B2').FormatConditions.Add(XL.expression, undefined, `=${markerFormula('self-test')}`);
    rule.Interior.Color = 0xcec7ff;
    rule.Font.Color = 0x06009c;
    rule.NumberFormat = labelFormat(TEXT);
    rule.StopIfTrue = false;
    rule.SetLastPriority();
    const rules = sheet.Cells.FormatConditions;
    const found = rules.Item(rules.Count);
    const seen = [rules.Count, found.Type, found.Formula1, found.NumberFormat];
    demand(found.Type === XL.expression && found.Formula1 === `=${markerFormula('self-test')}`, seen);
    found.Delete();
    return seenWords(seen);
  },
  areas: (shell, sheet) => {
    const union = shell.Union(sheet.Range('A1:B2,D4'), sheet.Range('F6:F7'));
    const seen = [typeof union.Address, union.Areas.Count];
    demand(union.Areas.Count === 3, seen);
    return seenWords(seen);
  },
  names: (_shell, sheet) => {
    const name = sheet.Names.Add('_xmtz_self_test', `="${TEXT}"`);
    name.Visible = false;
    name.Comment = TEXT;
    const found = sheet.Names.Item('_xmtz_self_test');
    const seen = [found.RefersTo, found.Comment, found.Visible];
    demand(found.Comment === TEXT, seen);
    found.Delete();
    return seenWords(seen);
  },
  settings: ({ ActiveWorkbook }) => {
    const namespace = 'urn:xmtz:self-test';
    const parts = ActiveWorkbook?.CustomXMLParts;
    parts?.Add(`<test xmlns="${namespace}">${TEXT}</test>`);
    const found = parts?.SelectByNamespace(namespace);
    const seen = [found?.Count, found?.Item(1).XML];
    found?.Item(1).Delete();
    demand(seen[0] === 1 && String(seen[1]).includes(TEXT), seen);
    return seenWords(seen);
  },
  charts: (_shell, sheet) => {
    sheet.Range('A10:B12').Value2 = [
      [TEXT, 1],
      [TEXT, 2],
      [TEXT, 3],
    ];
    const { Chart } = sheet.ChartObjects().Add(200, 10, 200, 120);
    Chart.ChartType = XL.columnClustered;
    const series = Chart.SeriesCollection().NewSeries();
    series.Name = TEXT;
    series.Values = sheet.Range('B10:B12');
    series.XValues = sheet.Range('A10:A12');
    Chart.HasTitle = true;
    Chart.ChartTitle.Text = TEXT;
    demand(sheet.ChartObjects().Count === 1, sheet.ChartObjects().Count);
    return String(sheet.ChartObjects().Count);
  },
  page: (_shell, { PageSetup }) => {
    PageSetup.PaperSize = XL.paperA4;
    PageSetup.Orientation = XL.landscape;
    PageSetup.Zoom = false;
    PageSetup.FitToPagesWide = 1;
    PageSetup.FitToPagesTall = false;
    PageSetup.PrintTitleRows = '$1:$2';
    PageSetup.CenterFooter = `${TEXT} &P`;
    const seen = [PageSetup.PaperSize, PageSetup.Orientation, PageSetup.CenterFooter];
    demand(seen[1] === XL.landscape, seen);
    return seenWords(seen);
  },
  links: (_shell, sheet) => {
    sheet.Hyperlinks.Add(sheet.Range('A14'), '', `'${sheet.Name}'!A1`, TEXT, TEXT);
    const seen = sheet.Range('A14').Value2;
    demand(seen === TEXT, seen);
    return seenWords(seen);
  },
  freeze: (shell, sheet) => {
    sheet.Activate();
    const window = shell.ActiveWindow;
    window.FreezePanes = false;
    window.SplitRow = 2;
    window.SplitColumn = 1;
    window.FreezePanes = true;
    const seen = shell.ActiveWindow.FreezePanes;
    demand(seen, seen);
    return String(seen);
  },
  events: (shell, sheet) => {
    let told = 0;
    const listener = (): void => {
      told++;
    };
    shell.ApiEvent.AddApiEventListener('SheetChange', listener);
    sheet.Range('A16').Value2 = 1;
    shell.ApiEvent.RemoveApiEventListener('SheetChange', listener);
    // Some builds tell after the script has ended: the number says which kind this is, both are served.
    return String(told);
  },
  storage: ({ PluginStorage }) => {
    PluginStorage.setItem('xmtz.self-test', TEXT);
    const seen = PluginStorage.getItem('xmtz.self-test');
    demand(seen === TEXT, seen);
    return String(seen);
  },
  speed: (_shell, sheet) => {
    const [from, times] = [Date.now(), 500];
    let rows = 0;
    for (let time = 0; time < times; time++) rows += sheet.Visible === XL.visible ? 1 : 0;
    return `${((Date.now() - from) / times).toFixed(3)} ms, ${rows}`;
  },
};

/** Tries everything on a sheet of its own, in a browser that calls itself `agent`, and takes that away again, whatever happened. */
export function runSelfTest(shell: WpsShell, agent: string): ProbeResult[] {
  const workbook = shell.ActiveWorkbook;
  if (!workbook) return [];
  const shown = workbook.ActiveSheet;
  const { Worksheets } = workbook;
  const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
  try {
    return Object.entries(PROBES).map(([name, probe]) => {
      const key = name as ProbeKey;
      try {
        return { key, passed: true, seen: probe(shell, sheet, agent) };
      } catch (error) {
        return { key, passed: false, seen: errorMessage(error) };
      }
    });
  } finally {
    shell.DisplayAlerts = false;
    sheet.Delete();
    shell.DisplayAlerts = true;
    shown.Activate();
  }
}
