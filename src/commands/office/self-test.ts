/// <reference types="office-js" />
import type { Assistant } from '../../app/assistant';
import { createAssistant } from '../../app/create-assistant';
import { explain } from '../../app/errors';
import type { Day } from '../../spreadsheet/calendar';
import { EMPTY_PLAN } from '../../spreadsheet/port';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { labelFormat } from '../../workbook/common/label-format';
import { signFormat } from '../../workbook/common/signs';
import { ExcelWorkbook, type Office } from '../../workbook/excel';
import { EXCEL_SELF_TEST, seenWords } from '../../wording/faces/self-test';

export type ExcelProbeKey = keyof typeof EXCEL_SELF_TEST.probes;
/** The last line is about what is left behind: nothing. */
type BenchProbeKey = Exclude<ExcelProbeKey, 'removed'>;

/** How one thing went in this Excel. */
export interface ExcelProbe {
  readonly key: ExcelProbeKey;
  readonly passed: boolean;
  /** What was seen, for those who look after the add-in. */
  readonly seen: string;
}

/** Number formats that the product writes, to see how this Excel spells them back. */
const FORMATS = [
  'yyyy/m/d',
  'yyyy-mm-dd',
  EXCEL_SELF_TEST.monthFormat,
  '0.00',
  '@',
  '0.0%_ ',
  labelFormat(EXCEL_SELF_TEST.sample),
  signFormat('overview', EXCEL_SELF_TEST.sample),
];
const LAST_SET = 21;
const PINGS = 5;

/** What the probes share: the sample that they work on, the sheet's handle, and the round trips made so far. */
interface Bench {
  readonly office: Office;
  readonly assistant: Assistant;
  readonly today: Day;
  readonly agent: string;
  readonly trips: () => number;
  sheet: string;
  sheetId: string;
}

type Probe = (bench: Bench) => Promise<string>;

/** Throws unless it holds; the words stand in the report. */
function demand(holds: boolean, seen: unknown): void {
  if (!holds) throw new Error(seenWords(seen));
}

/** In their order: each works on what the ones before left. */
const PROBES: Readonly<Record<BenchProbeKey, Probe>> = {
  program: ({ agent }) => Promise.resolve(agent),
  sets: ({ office }) => {
    const sets = Array.from({ length: LAST_SET }, (_, at) => `1.${at + 1}`).filter((version) => office.supports(version));
    demand(office.supports('1.7'), sets);
    return Promise.resolve(sets.join(' '));
  },
  trip: async ({ office }) => {
    const from = performance.now();
    for (let time = 0; time < PINGS; time++) {
      await office.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
    }
    return `${((performance.now() - from) / PINGS).toFixed(1)} ms`;
  },
  sample: async (bench) => {
    bench.sheet = await bench.assistant.addSample(bench.today);
    const sheets = await bench.assistant.workbook.listSheets();
    bench.sheetId = sheets.find(({ name }) => name === bench.sheet)?.id ?? '';
    demand(bench.sheetId !== '', sheets);
    return bench.sheet;
  },
  formats: async ({ office, sheetId }) => {
    const spelled = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(40, 20, FORMATS.length, 1);
      range.numberFormat = FORMATS.map((format) => [format]);
      range.load('numberFormat');
      await context.sync();
      const told: unknown[][] = range.numberFormat;
      range.clear();
      await context.sync();
      return told.map(([format]) => String(format));
    });
    return FORMATS.map((format, at) => (spelled[at] === format ? format : `${format} -> ${spelled[at] ?? ''}`)).join('  ');
  },
  check: async ({ assistant, today, sheet }) => {
    const { ledger, findings } = await assistant.check({ today, sheet });
    demand(ledger.rows.length > 0 && findings.length > 0, [ledger.rows.length, findings.length]);
    return `${ledger.rows.length}, ${findings.length}`;
  },
  fix: async (bench) => {
    const { assistant, today, sheet } = bench;
    const before = await look(bench);
    const checked = await assistant.check({ today, sheet });
    const { cells } = await assistant.fix(
      checked,
      checked.findings.filter(({ fix }) => fix !== null),
    );
    demand(cells > 0, cells);
    return `${cells}, ${await undone(bench, before)}`;
  },
  mark: async (bench) => {
    const { missing } = await bench.assistant.highlight({ today: bench.today, sheet: bench.sheet });
    demand(missing.length > 0, missing.length);
    return `${missing.length}, ${await undone(bench, await look(bench))}`;
  },
  clear: async ({ assistant: { workbook }, sheetId }) => {
    const rules = [
      {
        key: 'self-test',
        areas: [{ row: 0, column: 0, rows: 2, columns: 2 }],
        fill: 'FFC7CE',
        color: '9C0006',
        bold: true,
        labelAreas: [],
        label: '',
      },
    ];
    await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId, rules }] });
    const { clearedSheets } = await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId, rules: [] }] });
    demand(clearedSheets.length === 1, clearedSheets);
    return String(clearedSheets.length);
  },
  insert: async (bench) => {
    const before = await look(bench);
    const { sheets } = await bench.assistant.insertBlanks(['blockers'], bench.today);
    demand(sheets.length > 0, sheets);
    return `${sheets.map(({ name }) => name).join(' ')}, ${await undone(bench, before)}`;
  },
  settings: async ({ assistant }) => typeof (await assistant.workbook.loadSettings()),
};

async function look({ assistant, sheetId }: Bench): Promise<SheetSnapshot | undefined> {
  return (await assistant.workbook.readSheets([sheetId]))[0];
}

/** Takes the last action back, and looks whether the sample is as it was. */
async function undone(bench: Bench, before: SheetSnapshot | undefined): Promise<string> {
  const result = await bench.assistant.undo();
  demand(result?.kept.length === 0, result);
  const [was, is] = [before, await look(bench)].map((snapshot) => JSON.stringify([snapshot?.values, snapshot?.numberFormats]));
  demand(was === is, 'not as before');
  return 'undone';
}

/**
 * Tries the actions of the product on a sheet of its own, the sample of the guided start, and takes it away again,
 * whatever happened. Each line tells how long it took and with how many round trips.
 */
export async function runExcelSelfTest(office: Office, today: Day, agent: string): Promise<ExcelProbe[]> {
  let trips = 0;
  const counted: Office = {
    supports: office.supports,
    run: (batch) =>
      office.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = (value) => {
          trips++;
          return sync(value);
        };
        return batch(context);
      }),
  };
  const assistant = createAssistant(new ExcelWorkbook(counted));
  const bench: Bench = { office: counted, assistant, today, agent, trips: () => trips, sheet: '', sheetId: '' };
  const results: ExcelProbe[] = [];
  try {
    for (const [name, probe] of Object.entries(PROBES)) results.push(await tried(name as ExcelProbeKey, probe, bench));
  } finally {
    const removed = await tried(
      'removed',
      async () => {
        await assistant.removeSample();
        return String((await assistant.workbook.listSheets()).length);
      },
      bench,
    );
    results.push(removed);
  }
  return results;
}

async function tried(key: ExcelProbeKey, probe: Probe, bench: Bench): Promise<ExcelProbe> {
  const [from, trips] = [performance.now(), bench.trips()];
  const cost = (): string => ` (${Math.round(performance.now() - from)} ms, ${bench.trips() - trips})`;
  try {
    return { key, passed: true, seen: (await probe(bench)) + cost() };
  } catch (error) {
    return { key, passed: false, seen: explain(error) + cost() };
  }
}
