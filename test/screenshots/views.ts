import { BUTTONS } from '../../src/wording/pane/buttons';
import { checkOf } from '../../src/checks/catalogue';
import { GUIDE } from '../../src/wording/help/guide';
import { PANE, TABS } from '../../src/wording/pane/pane';
import { COLUMNS } from '../../src/wording/pane/results';
import { READING } from '../../src/wording/pane/reading';
import { REGISTERS } from '../../src/wording/pane/registers';
import { SETTINGS } from '../../src/wording/settings/settings';
import { PATH } from '../../src/wording/settings/settings-path';
import { BLANK } from '../../src/wording/sheets/template';
import { UNREAD } from '../../src/wording/pane/explain-columns';
import { sheetOf } from '../support/ledger-sheets';
import { MORE_TABS, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';
import { PRINT } from '../../src/wording/faces/print';
import { INSIGHT } from '../../src/wording/pane/insight';
import { SAVING } from '../../src/wording/pane/saving';
import { ROUND_PANE } from '../../src/wording/round/pane';
import { REVIEW } from '../../src/wording/pane/review';

/** A view of the pane and how staff come to it, from a workbench just opened. */
export interface View {
  readonly name: string;
  /** A sample of the workbench other than the first, by its file. */
  readonly file?: string;
  readonly reach: (bench: Bench) => Promise<void>;
  /** The picture of README or guide that is taken of it, light, in a pane so wide. */
  readonly picture?: { readonly name: string; readonly width: number };
}

const tab = (bench: Bench, name: string): Promise<void> => bench.showTab(name);

/** The sample of June, whose ledger tells of starts. */
export const JUNE = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
const COUNTY_YEAR = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

/** One of the other ledgers, looked into. */
async function otherLedger(bench: Bench): Promise<void> {
  await tab(bench, REGISTERS.tab);
  await bench.button(/要素保障清单/).click();
  await bench.pane.getByRole('searchbox').waitFor();
}

/** The returned files of the sample month, read. */
async function collected(bench: Bench): Promise<void> {
  await tab(bench, ROUND_PANE.tab);
  await bench.act(ROUND_PANE.trySample, /读取11个文件/);
}

/** Brings a part of 本月收表 to the top of the pane. */
async function part(bench: Bench, name: string | RegExp): Promise<void> {
  await bench.pane.getByRole('region', { name }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

function section(name: keyof typeof SETTINGS.sections, then: (bench: Bench) => Promise<void> = () => Promise.resolve()): View {
  return {
    name: `settings-${name}`,
    reach: async (bench) => {
      await tab(bench, TABS.settings);
      const heading = (key: keyof typeof SETTINGS.sections) =>
        bench.pane.getByRole('heading', { name: SETTINGS.sections[key], exact: true }).getByRole('button');
      // The first is open by itself; closed, the one wanted stands alone.
      if (name !== 'sheets') {
        await heading('sheets').click();
        await heading(name).click();
      }
      await then(bench);
      await heading(name).scrollIntoViewIfNeeded();
    },
  };
}

/** Every view of the pane. A new one is a line here. */
export const VIEWS: readonly View[] = [
  { name: 'start', reach: () => Promise.resolve() },
  { name: 'start-actual', file: JUNE, reach: () => Promise.resolve() },
  {
    name: 'first-run',
    picture: { name: 'first-run', width: 320 },
    reach: async (bench) => {
      await bench.pane.getByRole('button', { name: GUIDE.start }).click();
      await bench.tells(new RegExp(GUIDE.started));
    },
  },
  {
    name: 'check-help',
    reach: async (bench) => {
      await bench.act(BUTTONS.check, /校验完成/);
      await bench.button(REVIEW.helpOf(checkOf('number-as-text').title)).click();
      await bench.page.getByText(checkOf('number-as-text').help.todo).waitFor();
    },
  },
  { name: 'problems', reach: (bench) => bench.act(BUTTONS.check, /校验完成/) },
  { name: 'marked', reach: (bench) => bench.act(BUTTONS.highlight, /已标注/) },
  { name: 'summarised', reach: (bench) => bench.act(BUTTONS.summarise, /已在工作簿末尾生成/) },
  {
    name: 'print',
    file: JUNE,
    picture: { name: 'print', width: 480 },
    reach: async (bench) => {
      await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
      await bench.button(PRINT.open).click();
      await bench.page.getByRole('dialog', { name: PRINT.title }).getByRole('status').waitFor();
    },
  },
  {
    name: 'insight',
    file: JUNE,
    reach: async (bench) => {
      await tab(bench, INSIGHT.tab);
      await bench.pane.getByLabel(INSIGHT.bulletinText).waitFor();
    },
  },
  {
    name: 'round',
    file: JUNE,
    reach: async (bench) => {
      await tab(bench, ROUND_PANE.tab);
      await bench.button(SAVING.word).scrollIntoViewIfNeeded();
    },
  },
  { name: 'columns', reach: (bench) => tab(bench, TABS.columns) },
  { name: 'other-ledgers', file: COUNTY_YEAR, reach: (bench) => tab(bench, REGISTERS.tab) },
  { name: 'other-ledger', file: COUNTY_YEAR, reach: (bench) => otherLedger(bench) },
  {
    name: 'other-ledger-columns',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      await otherLedger(bench);
      await bench.button(/^列识别（/).click();
      await bench.pane.getByRole('combobox', { name: COLUMNS.meaning('责任单位') }).waitFor();
    },
  },
  {
    name: 'more-tabs',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      const more = bench.button(MORE_TABS);
      await bench.pane.getByRole('tab', { name: TABS.findings }).waitFor();
      if (await more.isVisible()) await more.click();
    },
  },
  {
    name: 'round-send',
    file: COUNTY_YEAR,
    reach: (bench) => tab(bench, ROUND_PANE.tab),
    picture: { name: 'round-send', width: 480 },
  },
  {
    name: 'round-collected',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      await collected(bench);
      await part(bench, ROUND_PANE.collectTitle);
    },
    picture: { name: 'round-collected', width: 480 },
  },
  {
    name: 'round-conflicts',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      await collected(bench);
      await part(bench, /^须核对的改动/);
    },
    picture: { name: 'round-conflicts', width: 480 },
  },
  {
    name: 'round-new',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      await collected(bench);
      await part(bench, ROUND_PANE.addedTitle(1));
    },
    picture: { name: 'round-new', width: 480 },
  },
  {
    name: 'round-remind',
    file: COUNTY_YEAR,
    reach: async (bench) => {
      await collected(bench);
      await bench.pane.getByLabel(ROUND_PANE.textOf).selectOption({ index: 1 });
      await part(bench, ROUND_PANE.remindTitle);
    },
    picture: { name: 'round-remind', width: 480 },
  },
  section('sheets'),
  section('rates'),
  {
    ...section('path', (bench) => bench.pane.getByRole('radio', { name: PATH.kinds.monthly }).click()),
    picture: { name: 'settings', width: 480 },
  },
  section('targets'),
  section('county'),
  section('words'),
  section('bulletin'),
  section('reminders'),
  section('checks'),
  section('live'),
  section('carry'),
  {
    name: 'blank-ledgers',
    reach: async (bench) => {
      await bench.button(PANE.blank).click();
      await bench.page.getByRole('dialog', { name: BLANK.heading }).waitFor();
    },
  },
  {
    name: 'no-header',
    reach: async (bench) => {
      await bench.drop(
        '名单.xlsx',
        workbookFile({
          name: '名单.xlsx',
          sheets: [
            sheetOf('名单', [
              ['青石县2025年重点项目'],
              [1, '青石供水工程', '水利局', 5_000],
              [2, '南河产业园区项目', '工信局', 8_000],
              [3, '北山旅游公路工程', '交通局', 9_000],
            ]),
          ],
        }),
      );
      await bench.button(UNREAD.explain('名单')).click();
      await bench.page.getByRole('dialog', { name: UNREAD.title('名单') }).waitFor();
    },
  },
  {
    name: 'reading-notes',
    picture: { name: 'reading-notes', width: 480 },
    reach: async (bench) => {
      await bench.drop(
        '台账.xlsx',
        workbookFile({
          name: '台账.xlsx',
          sheets: [
            sheetOf('台账', [
              ['青石县2025年重点项目台账'],
              ['序号', '项目名称', '建设性质', '总投资', '一阶段计划开工时间', '二阶段计划开工时间', '开工情况', '责任单位'],
              [1, '青石供水工程', '新建', 5_000, '2025年3月', '2025年11月', '正在施工', '水利局'],
              [2, '南河产业园区项目', '新建', 8_000, '2025年5月', '2025年12月', '另行报送', '工信局'],
              [3, '北山旅游公路工程', '续建', 9_000, '2024年6月', '2024年6月', '正在施工', '交通局'],
            ]),
          ],
        }),
      );
      await bench.showTab(TABS.start);
      await bench.pane.getByRole('button', { name: READING.see }).first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'no-ledger',
    reach: async (bench) => {
      await bench.openCard();
      await bench.pane.getByRole('combobox', { name: '台账工作表' }).selectOption('领域统计');
      await bench.pane.getByLabel('请选择台账所在的工作表').waitFor();
    },
  },
];

/** Pictures of README and guide that show more than a pane, or none. */
export const OTHER_PICTURES = { workbench: 'workbench', onePage: 'one-page' } as const;
