import { isMissing, listingMissingProjects } from '../../src/app/views/missing-projects';
import { listProjects, projectWords } from '../../src/app/views/project-list';
import { evaluate } from '../../src/progress';
import { MISSING_ONLY, ofPeople, ofStatus, projectOptions } from '../../src/taskpane/model/project-filter';
import { runToEnd } from '../../src/spreadsheet/task';
import { DOCUMENT_DAY, annexLedger } from '../support/annex';

const LEDGER = annexLedger();
const PROGRESS = evaluate(LEDGER, { asOf: DOCUMENT_DAY });
const ALL = listProjects(LEDGER, PROGRESS);
const WORDS = projectWords(LEDGER, PROGRESS);

test('every project is listed once, those that miss the target first and as everywhere else', () => {
  expect(ALL).toHaveLength(15);
  const missing = ALL.filter(({ status }) => isMissing(status));
  expect(ALL.slice(0, missing.length)).toEqual(missing);
  expect(missing.map(({ record, status }) => [record, status])).toEqual(
    runToEnd(listingMissingProjects(LEDGER, PROGRESS)).map(({ record, status }) => [record, status]),
  );
});

test('each says its dates, unit and leaders as people write them', () => {
  const [first] = ALL;
  const record = first?.record ?? -1;
  expect({
    name: WORDS.name(record),
    planned: WORDS.planned(record),
    actual: WORDS.actual(record),
    units: WORDS.units(record),
    leaders: WORDS.leaders(record),
  }).toEqual({
    name: '广东省风力发电有限公司平陆100MW风电项目',
    planned: '2025年1月',
    actual: null,
    units: ['发改局'],
    leaders: ['张首华'],
  });
  expect(WORDS.reason(record)).toContain('按计划应已开工');
});

test('filtered by status, unit and leader', () => {
  expect(ofStatus(ALL, null)).toHaveLength(4);
  expect(ofStatus(ALL, 'everyone')).toHaveLength(15);
  expect(ofStatus(ALL, 'due').map(({ record }) => WORDS.units(record))).toHaveLength(1);
  const missing = ofStatus(ALL, null);
  expect(ofPeople(missing, { ...MISSING_ONLY, unit: '发改局' }, WORDS)).toHaveLength(1);
  expect(ofPeople(missing, { ...MISSING_ONLY, leader: '张首华' }, WORDS)).toHaveLength(2);
  expect(ofPeople(missing, { ...MISSING_ONLY, unit: '发改局', leader: '谭千义' }, WORDS)).toHaveLength(0);
});

test('units and leaders are offered of the projects listed, statuses of all', () => {
  const { statuses, units, leaders } = projectOptions(ALL, ofStatus(ALL, null), WORDS);
  expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(15);
  expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(leaders[0]).toEqual({ value: '张首华', count: 2 });
});
