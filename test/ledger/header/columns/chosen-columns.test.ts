import { chosenFor, ownChoices, sharedChoices, type Corrections } from '../../../../src/ledger/header/columns/chosen-columns';
import { PROJECTS } from '../../../../src/ledger/kinds/projects';
import { BLOCKERS } from '../../../../src/ledger/kinds/registers/blockers';

const MADE: Corrections = {
  columns: {
    工程全称: 'name',
    牵头部门单位: 'leadUnit',
    有何困难: 'problem',
    怎么办: 'measure',
    何时开工: 'plannedStart',
    旧栏目: 'goneField',
    随手记: null,
  },
  registerColumns: { blockers: { 牵头部门单位: 'person', 卡在哪里: 'problem', 另记: null }, funds: { 要多少钱: 'asked' } },
};

test('the project ledger is read by what was corrected there, and by no field that it has not', () => {
  expect(chosenFor(PROJECTS, MADE)).toEqual({
    工程全称: 'name',
    牵头部门单位: 'leadUnit',
    有何困难: 'problem',
    何时开工: 'plannedStart',
    随手记: null,
  });
  expect(ownChoices(PROJECTS, MADE)).toEqual(chosenFor(PROJECTS, MADE));
});

test('another ledger is read by its own corrections first, then by those of fields that mean the same in both', () => {
  expect(chosenFor(BLOCKERS, MADE)).toEqual({
    工程全称: 'name',
    怎么办: 'measure',
    牵头部门单位: 'person',
    卡在哪里: 'problem',
    另记: null,
  });
});

test('its own are those made there alone', () => {
  expect(ownChoices(BLOCKERS, MADE)).toEqual({ 牵头部门单位: 'person', 卡在哪里: 'problem', 另记: null });
  expect(ownChoices({ ...BLOCKERS, key: 'matters' }, MADE)).toEqual({});
});

test('shared are fields called and filled in alike, and those that no project ledger knows; 堵点难点 is not 存在问题', () => {
  expect(sharedChoices(BLOCKERS, MADE)).toEqual({ 工程全称: 'name', 牵头部门单位: 'leadUnit', 怎么办: 'measure' });
  const homes = {
    ...BLOCKERS,
    fields: [{ ...PROJECTS.fields[0], name: 'leadUnit', label: '责任单位', type: 'text', required: 'no', synonyms: [] }],
  } as const;
  expect(sharedChoices(homes, MADE)).toEqual({});
});
