import { BRIDGE, lastVerdict, NOTE, ROAD, verdicts, type Row } from '../../support/row-verdicts';

describe('a note', () => {
  test.each<[string, Row]>([
    ['begins with 注', ['注：以上数据截至6月底']],
    ['has one more cell at most', ['填报人：王某', '2025年6月']],
    ['is several places to sign', ['审核：', null, '填表人：王某', null, '联系电话：123']],
    ['is a ratio below the records, in two cells too', ['平均', '每个项目', null, null, 400]],
    ['is a ratio below the records', ['平均', null, null, null, 400]],
    ['is what the amounts are held against', [null, '序时进度', null, null, '50%']],
    ['is the same of the year before', [null, '去年同期', null, null, 400]],
    ['is a long text alone', [null, '项'.repeat(61)]],
    ['is a long text without a name', ['某'.repeat(31), null, null, null, '万元']],
  ])('%s', (_, row) => {
    expect(lastVerdict([ROAD, BRIDGE, row])).toBe('note');
  });

  test('has two cells at most, and sixty characters are no long text yet', () => {
    expect(lastVerdict([ROAD, BRIDGE, [null, '注：青石路', '新建', '交通局', 500]])).toBe('record');
    expect(lastVerdict([ROAD, BRIDGE, [null, '项'.repeat(60)]])).toBe('section');
  });

  test('is an example by the words in the column of numbers alone', () => {
    const of = (number: string) => lastVerdict([ROAD, [number, '青石路', '新建', '交通局', 500, '2025年3月']]);
    expect(['示例', '示例12', '例：', '样例1:'].map(of)).toEqual(['note', 'note', 'note', 'note']);
    expect(['示例图', '图示例', '惯例'].map(of)).toEqual(['record', 'record', 'record']);
  });

  test('is what stands beside 备注 in the column of numbers, unless it has the words of a project', () => {
    const of = (number: string) => lastVerdict([ROAD, BRIDGE, [number, '本表按月报送']]);
    expect(['备注', '注：', '说明', '填报说明'].map(of)).toEqual(['note', 'note', 'note', 'note']);
    expect(lastVerdict([ROAD, BRIDGE, ['备注', '北山校', '新建', '教育局', 500]])).toBe('record');
  });

  test('a ratio is one below records of any look', () => {
    expect(
      verdicts([
        [null, '北山校', '新建', '教育局', 500],
        ['平均', null, null, null, 400],
      ]),
    ).toEqual(['record', 'note']);
  });

  test('goes on in numbered sentences, as long as they hold nothing else', () => {
    expect(verdicts([ROAD, NOTE, [2, '带★的为省重点项目'], ['3', '其余为县重点项目']])).toEqual(['record', 'note', 'note', 'note']);
    expect(lastVerdict([ROAD, NOTE, [3, '北山校', null, null, 500]])).toBe('record');
    expect(lastVerdict([ROAD, NOTE, [3, '北山校', null, '教育局']])).toBe('record');
    expect(lastVerdict([ROAD, NOTE, [3, null, null, '教育局']])).toBe('record');
  });

  test('above the records goes on in no numbered sentence', () => {
    expect(lastVerdict([NOTE, [1, '青石路']])).toBe('record');
  });

  test('goes on in no numbered sentence, where no column shows a project by a number', () => {
    expect(lastVerdict([[1, '青石路', '交通局'], NOTE, [2, '南河桥']], { header: ['序号', '项目名称', '责任单位'] })).toBe('record');
  });

  test('below the header shows or tells how to fill in the rows', () => {
    expect(
      verdicts([
        ['示例', '青石路', '新建'],
        [1, '示例项目'],
        [2, '例：南河桥'],
        ['一、填报要求', '请填全称'],
        ['填写说明', '请填全称', null, null, '单位：万元'],
        ROAD,
      ]),
    ).toEqual(['note', 'note', 'note', 'note', 'note', 'record']);
    expect(verdicts([['例1：', '青石路', '新建', '交通局', 500, '2025年3月'], ROAD])).toEqual(['note', 'record']);
  });

  test('an example below the records is a project, and so are words for filling in', () => {
    expect(lastVerdict([ROAD, [2, '示例项目', null, null, 500]])).toBe('record');
    expect(lastVerdict([ROAD, [null, '请填全称', '必填']])).toBe('record');
    expect(lastVerdict([[1, '惯例路2']])).toBe('record');
  });

  test('an instruction takes a third of the cells at least', () => {
    expect(verdicts([[null, '北山校', '新建', '必填'], ROAD])).toEqual(['note', 'record']);
    expect(verdicts([[null, '北山校', '新建', '必填', '200'], ROAD])).toEqual(['record', 'record']);
    expect(verdicts([['必填'], ROAD])[0]).not.toBe('note');
  });

  test('a ratio above the records is none, and neither is one with a project’s words or number', () => {
    expect(lastVerdict([['平均', null, null, null, 400]])).not.toBe('note');
    expect(lastVerdict([ROAD, [null, '平均高度监测站', null, '气象局']])).toBe('record');
    expect(lastVerdict([ROAD, [2, '平均高度监测站', null, null, 5]])).toBe('record');
  });
});

describe('a statement', () => {
  test('is a sentence alone that counts the projects around it', () => {
    expect(lastVerdict([ROAD, ['共有项目3个，2025年计划完成1.8亿元。']])).toBe('statement');
    expect(lastVerdict([ROAD, ['共有项目3个，2025年计划完成1.8亿元。', null, null, null, 500]])).not.toBe('statement');
    expect(lastVerdict([ROAD, ['一、项目3个，2025年计划完成1.8亿元。']])).toBe('section');
  });
});
