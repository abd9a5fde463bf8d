import { withoutTranslation } from '../../../src/ledger/header/translated';

describe('the Chinese of a header in two languages', () => {
  test.each([
    ['Project Name\n项目名称', '项目名称'],
    ['项目名称\nProject Name', '项目名称'],
    ['项目\n名称\nName', '项目\n名称'],
    ['No.\n序号', '序号'],
    ['NO\n序号', '序号'],
    ['Nature 建设性质', '建设性质'],
    ["Owner's unit 建设单位", '建设单位'],
    ['建设性质 Nature', '建设性质'],
    ['建设性质/Nature', '建设性质'],
    ['总投资(Total investment)', '总投资'],
    ['总投资（Total investment）', '总投资'],
    ['总投资（万元）Total investment', '总投资（万元）'],
    ['Total Investment (10,000 yuan)\n总投资（万元）', '总投资（万元）'],
    ['总投资\n（万元）\nInvestment', '总投资\n（万元）'],
  ])('of %j is %j', (text, chinese) => {
    expect(withoutTranslation(text)).toBe(chinese);
  });
});

describe('a header in one language stands as it is', () => {
  test.each(['项目\n名称', 'Project Name', 'No.', 'EPC总承包单位', 'PPP\n项目', '是否采用EPC', '编号No', '序号\nNO.1', '', 'A区'])(
    '%j',
    (text) => {
      expect(withoutTranslation(text)).toBe(text);
    },
  );

  test('letters of a Chinese word among them', () => {
    expect(withoutTranslation('PPP项目\nPPP project')).toBe('PPP项目');
    expect(withoutTranslation('Project\n项目\n（EPC）')).toBe('项目\n（EPC）');
    expect(withoutTranslation('在建BUILDING项目')).toBe('在建BUILDING项目');
  });
});
