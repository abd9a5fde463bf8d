import { sectorsOf, NO_OWN_WORDS } from '../../src/mechanism/words';
import { percentOf, shareOf } from '../../src/taskpane/model/percent';
import { sectorLines, linesOfSectors, splitWords } from '../../src/taskpane/model/words';

test('words are parted by whatever staff put between them, each taken once', () => {
  expect(splitWords(' 新建、扩建，新建;改建\n迁建 ')).toEqual(['新建', '扩建', '改建', '迁建']);
});

test('fields read back from their lines', () => {
  expect(sectorLines(linesOfSectors(sectorsOf(NO_OWN_WORDS)))).toEqual(sectorsOf(NO_OWN_WORDS));
  expect(sectorLines('数字经济类: 数字 数字产业\n\n农业类')).toEqual({ 数字经济类: ['数字', '数字产业'], 农业类: [] });
});

test('shares are typed in per cent', () => {
  expect([percentOf(0.083), percentOf(0.6), shareOf('8.3'), shareOf('60')]).toEqual(['8.3', '60', 0.083, 0.6]);
  expect([shareOf(''), shareOf('六成')]).toEqual([NaN, NaN]);
});
