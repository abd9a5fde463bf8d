import type { Locator } from 'playwright-core';
import { BUTTONS } from '../../src/wording/pane/buttons';
import { GRID_PARTS } from '../../src/wording/help/grid-parts';
import { LEDGER } from '../../src/wording/pane/pane';
import { START } from '../../src/wording/pane/results';
import { PROJECT_LIST } from '../../src/wording/pane/problems';
import { present } from '../../src/spreadsheet/present';
import { REGISTERS } from '../../src/wording/pane/registers';
import { KEEPING, SAMPLES, WORKBENCH } from '../../src/wording/pane/workbench';
import { ROUND_PANE } from '../../src/wording/round/pane';
import { eventually } from '../support/eventually';
import { sheetOf } from '../support/ledger-sheets';
import { Stage, type Bench } from '../support/workbench';
import { workbookFile } from '../support/xlsx-fixture';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

/** How many of some elements lie wholly within the pane as it is seen. */
function inSight({ pane }: Bench, selector: string): Promise<number> {
  return pane.evaluate((element, wanted) => {
    const frame = (element.querySelector('.pane') ?? element).getBoundingClientRect();
    return [...element.querySelectorAll(wanted)].filter((each) => {
      const { top, bottom, height } = each.getBoundingClientRect();
      return height > 0 && top >= frame.top && bottom <= frame.bottom;
    }).length;
  }, selector);
}

/** Nothing lies over the middle of an element. */
function isUncovered(element: Locator): Promise<boolean> {
  return element.evaluate((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return each.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

/** Moves the edge of the pane, which goes by steps. */
async function widen({ page, pane }: Bench, wanted: number): Promise<void> {
  const edge = page.getByRole('separator', { name: WORKBENCH.resize });
  for (let step = 0; step < 10; step++) {
    const width = await pane.evaluate((element) => element.clientWidth);
    if (width === wanted) return;
    await edge.press(width < wanted ? 'ArrowLeft' : 'ArrowRight');
  }
  throw new Error(`the pane does not get ${String(wanted)} px wide`);
}

/** Eight projects, each with an error of its own. */
const FAULTY = sheetOf('台账', [
  ['某县2025年重点项目台账'],
  ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'],
  ...['一', '二', '三', '四', '五', '六', '七', '八'].map((name, at) => [
    at + 1,
    `第${name}小学迁建项目`,
    '教育局',
    '新建',
    '约八千',
    '2025年3月',
  ]),
]);

describe.each([320, 360])('on a screen of 1366x768, the pane %i px wide', (width) => {
  let bench: Bench;
  const card = () => bench.pane.getByRole('region', { name: LEDGER.region });

  beforeEach(async () => {
    bench = await stage.open({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    await widen(bench, width);
    await card().getByLabel(LEDGER.planYear).waitFor();
  });
  afterEach(() => bench.page.close());

  test('six problems are in sight after the check, and the card is folded to its line', async () => {
    await bench.drop('台账.xlsx', workbookFile({ name: '台账.xlsx', sheets: [FAULTY] }));
    await bench.pane.getByText(LEDGER.projects(8, 8, 0)).waitFor();
    await bench.act(BUTTONS.check, /校验完成/);
    await eventually(() => inSight(bench, '[role=tabpanel] li')).toBeGreaterThanOrEqual(6);
    await card().getByText('8个项目 · 2025年 · 截至4月10日').waitFor();
    await eventually(() => card().getByRole('combobox').count()).toBe(0);
  });

  test('the chart and four projects are in sight after the marks, and the pane that is known opens folded', async () => {
    await bench.act(BUTTONS.highlight, /已标注4个/);
    await eventually(() => inSight(bench, '[role=tabpanel] li > button')).toBeGreaterThanOrEqual(4);
    await eventually(() => inSight(bench, 'figure')).toBe(1);
    await card().getByRole('button', { name: LEDGER.change }).click();
    await card().getByLabel(LEDGER.planYear).waitFor();
    bench.page.on('dialog', (dialog) => void dialog.accept());
    await bench.page.reload();
    await card().getByText('15个项目 · 2025年 · 截至4月10日').waitFor();
    await bench.pane.getByText(START.missing({ missed: 0, noted: 4 })).waitFor();
    await eventually(() => card().getByRole('combobox').count()).toBe(0);
  });

  test('after the sheets are made the tabs are below the message, and so are the filters however far down the list', async () => {
    await bench.act(BUTTONS.summarise, /已在工作簿末尾生成/);
    await eventually(() => isUncovered(bench.pane.getByRole('tab', { selected: true }))).toBe(true);
    await eventually(() => inSight(bench, '[role=tablist]')).toBe(1);
    const filter = bench.pane.getByRole('combobox', { name: PROJECT_LIST.filters.status });
    await bench.pane.locator('.pane').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await eventually(() => isUncovered(filter)).toBe(true);
    await eventually(() => isUncovered(bench.pane.getByRole('button', { name: /^撤销生成/ }))).toBe(true);
  });

  describe('with the ledgers of a whole county', () => {
    beforeEach(async () => {
      await bench.button(WORKBENCH.samples).click();
      await bench.page.getByRole('menuitem', { name: SAMPLES[2].label }).click();
      await bench.pane.getByText('100个项目').first().waitFor();
    });

    test('what the returned files brought is in sight once they are read, and what is taken of them', async () => {
      await bench.showTab(ROUND_PANE.tab);
      await bench.act(ROUND_PANE.trySample, /读取11个文件/);
      await eventually(() => isUncovered(bench.pane.getByText(ROUND_PANE.units(10, 7)))).toBe(true);
      await eventually(() => isUncovered(bench.button(/^采纳没有疑问/))).toBe(true);
    });

    test('no line of the other ledgers begins with a dot or with the counter of a number', async () => {
      await bench.showTab(REGISTERS.tab);
      const items = bench.pane.getByRole('tabpanel').getByRole('listitem');
      await eventually(() => linesOf(items)).toContain('谋划储备项目库');
      expect((await linesOf(items)).filter((line) => /^(?:·|[个件项篇])/.test(line) && !line.startsWith('项目'))).toEqual([]);
    });
  });
});

/** The lines in which some texts are drawn. */
function linesOf(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const lines: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let end = -Infinity;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { width, bottom, top } = range.getBoundingClientRect();
          if (width === 0) continue;
          if (top < end) lines.push(`${lines.pop() ?? ''}${range.toString()}`);
          else lines.push(range.toString());
          end = bottom - 1;
        }
      }
      return lines;
    }),
  );
}

test.each([
  ['in a window of 320 px', 320, 640],
  ['at 200 %', 683, 384],
  ['at 400 %', 342, 256],
])('%s the bar is whole, nothing of it lies over another, and sheet and pane are both to be had', async (_name, width, height) => {
  const bench = await stage.open();
  await bench.act(BUTTONS.highlight, /已标注4个/);
  const badge = bench.page.getByText(KEEPING.badge, { exact: true });
  await badge.waitFor();
  await bench.page.setViewportSize({ width, height });
  const bar = bench.page.getByRole('banner');
  const parts = [bar.getByRole('heading'), badge, ...(await bar.getByRole('button').all())];
  for (const part of parts) {
    await eventually(() => isUncovered(part)).toBe(true);
    await eventually(async () => present((await part.boundingBox())?.x, 'x')).toBeGreaterThanOrEqual(0);
  }
  expect(overlaps(await Promise.all(parts.map((part) => part.boundingBox())))).toEqual([]);
  await eventually(() => bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  for (const part of [bench.page.getByRole('tablist', { name: GRID_PARTS.tabs }), bench.button(BUTTONS.check)]) {
    await part.scrollIntoViewIfNeeded();
    await eventually(() => isUncovered(part)).toBe(true);
  }
  expect(bench.problems).toEqual([]);
  await bench.page.close();
});

/** Pairs of boxes that share room, by their numbers. */
function overlaps(boxes: readonly (Box | null)[]): string[] {
  const found: string[] = [];
  for (const [at, one] of boxes.entries()) {
    for (const [other, two] of boxes.entries()) {
      if (at >= other || !one || !two) continue;
      const apart = one.x + one.width <= two.x || two.x + two.width <= one.x || one.y + one.height <= two.y || two.y + two.height <= one.y;
      if (!apart) found.push(`${String(at)} and ${String(other)}`);
    }
  }
  return found;
}
