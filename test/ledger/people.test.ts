import { closePaddedNames, hasPaddedName, splitPeople, splitUnits, withoutPersons } from '../../src/ledger/cells/people';

test.each([
  ['王  飞', ['王飞']],
  ['杜中伟 张华峰', ['杜中伟', '张华峰']],
  ['杜中伟\u3000\u3000张华峰', ['杜中伟', '张华峰']],
  ['杜中伟、王 飞，李大明', ['杜中伟', '王飞', '李大明']],
  ['杜中伟\n张华峰\r\n', ['杜中伟', '张华峰']],
  ['杜中伟;张华峰/李大明', ['杜中伟', '张华峰', '李大明']],
  [' 杜中伟（副县长） ', ['杜中伟（副县长）']],
  ['张伟民（县委常委、常务副县长）、李强', ['张伟民（县委常委、常务副县长）', '李强']],
  ['张伟民(县委常委,常务副县长)\n李强', ['张伟民(县委常委,常务副县长)', '李强']],
  ['张伟民（县委常委、李强', ['张伟民（县委常委', '李强']],
  ['Li Ming', ['Li Ming']],
  ['', []],
  ['、', []],
])('the people of %j are %j', (text, expected) => {
  expect(splitPeople(text)).toEqual(expected);
});

test('blanks that pad a name of two characters are closed, those between names stay', () => {
  expect(hasPaddedName('王  飞')).toBe(true);
  expect(hasPaddedName('杜中伟\n王 飞')).toBe(true);
  expect(hasPaddedName('杜中伟 张华峰')).toBe(false);
  expect(hasPaddedName('王飞')).toBe(false);
  expect(closePaddedNames('王  飞\n李\u3000明 赵大山')).toBe('王飞\n李明 赵大山');
});

test.each([
  ['水利局、住建局', ['水利局', '住建局']],
  ['水利局\n住建局', ['水利局', '住建局']],
  ['民营经济\n服务中心', ['民营经济服务中心']],
  ['县委\n办公室', ['县委办公室']],
  ['县政府\n办公室\n水利局', ['县政府办公室', '水利局']],
  ['水利局（2个）', ['水利局']],
  ['水利局\n共12个 ', ['水利局']],
  ['住建局（城管局）\n水利局', ['住建局（城管局）', '水利局']],
  ['住建局（项目科、质安站）、交通局', ['住建局（项目科、质安站）', '交通局']],
  ['水利局，住建局;教育局；', ['水利局', '住建局', '教育局']],
  [' 水利局 、 住建局', ['水利局', '住建局']],
  ['', []],
])('the units of %j are %j', (text, expected) => {
  expect(splitUnits(text)).toEqual(expected);
});

test.each([
  ['住建局 张大山', '住建局'],
  ['交通局（李某）', '交通局'],
  ['水利局：赵某', '水利局'],
  ['水利局\n赵 某', '水利局'],
  ['住建局 张大山、交通局 李某某', '住建局、交通局'],
  ['住建局', '住建局'],
  ['县委 办公室', '县委 办公室'],
  ['住建局 水利局', '住建局 水利局'],
  ['老张 李某', '老张 李某'],
])('%j without who answers for it is %j', (text, expected) => {
  expect(withoutPersons(text)).toBe(expected);
});
