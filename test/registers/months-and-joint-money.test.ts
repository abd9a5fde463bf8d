import { barRows } from '../support/bar-rows';
import { oneRegister } from '../support/one-register';

/** What a list comes to, and what is asked or told of its months and joint columns. */
async function look(list: string) {
  const { kind, figures, register } = await oneRegister(barRows(list));
  const said = register.findings.filter(({ code }) => /^(?:reading-|numbers-|money-|whole-)/.test(code)).map(({ code }) => code);
  const months = register.ledger.assumptions.filter(({ code }) => code === 'months-added').map(({ decided, field }) => [field, decided]);
  return { kind, figures, said, months };
}

describe('amounts month by month, without a column of the whole', () => {
  test.each([
    [
      'funds-by-unit',
      { aim: 90_000_000, arrived: 21_000_000 },
      `2025年争取资金到位情况（万元）
       单位|争取资金目标|1月到位资金|2月到位资金|3月到位资金
       水利局|5000|300|100|
       教育局|4000||1200|500`,
    ],
    [
      'funds-by-source',
      { asked: 90_000_000, arrived: 21_000_000 },
      `2025年上级资金（万元）
       序号|项目名称|专项债申报|到位资金||
       |||1月|2月|3月
       1|青石供水工程|5000|300|100|
       2|南河产业园|4000||1200|500`,
    ],
    [
      'funds',
      { count: 2, asked: 90_000_000, arrived: 21_000_000, spent: 4_000_000 },
      `2025年争取资金台账（单位：万元）
       序号|项目名称|资金类别|申请资金|1月到位|2月到位|3月到位|支付资金
       1|青石供水工程|专项债|5000|300|100||100
       2|南河产业园|特别国债|4000||1200|500|300`,
    ],
    [
      'unit-tasks',
      { aim: 25, done: 13.5 },
      `乡镇招商任务（亿元）
       乡镇|招商任务|1月完成|2月完成|3月完成
       张村镇|15|5|3|1
       常乐镇|10|4|0.5|`,
    ],
  ])('are added and told: %s', async (kind, figures, list) => {
    const found = await look(list);
    expect(found).toMatchObject({ kind, figures, said: ['reading-likely'] });
    expect(found.months).toEqual([[kind === 'unit-tasks' ? 'done' : 'arrived', 'added']]);
  });

  test('are asked about where they may be sums up to each month, and where no heading says what they are', async () => {
    const rising = await look(`2025年争取资金到位情况（万元）
      单位|争取资金目标|1月到位|2月到位|3月到位
      水利局|5000|300|400|900
      教育局|4000|100|1200|1500`);
    expect([rising.figures['arrived'], rising.months, rising.said]).toEqual([
      null,
      [['arrived', 'left-out']],
      expect.arrayContaining(['reading-open', 'numbers-uncounted']),
    ]);
    const bare = await look(`2025年向上争取资金月报（万元）
      单位|争取资金目标|1月|2月|3月
      水利局|5000|300|100|
      教育局|4000||1200|500`);
    expect([bare.kind, bare.figures['amount'], bare.months]).toEqual(['funds-by-unit', undefined, [['amount', 'left-out']]]);
    expect(bare.said).toEqual(expect.arrayContaining(['reading-open', 'numbers-uncounted']));
  });

  test('are parts of the whole where there is one, and of a year that is over nothing', async () => {
    const whole = await look(`2025年争取资金情况（万元）
      单位|争取资金目标|到位资金|1月到位|2月到位
      水利局|5000|450|300|100`);
    expect([whole.figures['arrived'], whole.months]).toEqual([4_500_000, []]);
    const former = await look(`2025年争取资金情况（万元）
      单位|争取资金目标|2024年1月到位|2024年2月到位
      水利局|5000|300|100`);
    expect([former.figures['arrived'] ?? null, former.months]).toEqual([null, []]);
  });
});

describe('one heading over several kinds of money', () => {
  test('is in the whole and in no kind, and told', async () => {
    const found = await look(`2025年争取资金情况（万元）
      序号|项目名称|中央/省级资金||专项债及银行贷款|
      ||申报|到位|申报|到位
      1|青石供水工程|1200|800|300|100
      2|南河产业园|||5000|3000`);
    expect(found).toMatchObject({
      kind: 'funds-by-source',
      figures: { asked: 65_000_000, arrived: 39_000_000, 'joint1-arrived': 8_000_000, 'joint2-arrived': 31_000_000 },
      said: ['money-joined', 'money-joined', 'money-joined', 'money-joined'],
    });
    expect(found.figures).not.toHaveProperty('special-arrived');
  });

  test('beside a kind of its own, in one row, and where nobody says how far it is', async () => {
    const one = await look(`2025年上级资金（万元）
      序号|项目名称|特别国债到位|中央及省级资金到位|市级到位资金
      1|青石供水工程|100|800|50`);
    expect(one.figures).toMatchObject({ arrived: 9_500_000, 'treasury-arrived': 1_000_000, 'joint1-arrived': 8_000_000 });
    const plain = await look(`2025年上级资金明细（万元）
      序号|项目名称|中央、省级资金|专项债券
      1|青石供水工程|800|50`);
    expect(plain.figures).toMatchObject({ amount: 8_500_000, 'joint1-amount': 8_000_000 });
  });

  test('of which one is the county’s own', async () => {
    const { figures, said } = await look(`上级资金安排表（万元）
      项目名称|省级及县级配套资金下达|中央资金下达
      青石供水工程|800|2000`);
    expect([figures['approved'], said]).toEqual([28_000_000, ['money-joined']]);
  });

  test('over money of which none is striven for is none of it', async () => {
    const { figures, said } = await look(`2025年争取资金情况（万元）
      序号|项目名称|专项债申报|专项债到位|自筹及贷款到位
      1|青石供水工程|1200|800|300`);
    expect([figures['arrived'], said]).toEqual([8_000_000, ['numbers-uncounted']]);
  });
});

test('kinds of money called by one character, of sums up to a month', async () => {
  const { figures, said } = await look(`2025年资金到位及支付情况（万元）
    项目名称|1-8月到位|||1-8月支付||
    |中央|省|县|中央|省|县
    青石供水工程|1000|200|50|600|100|20
    南河产业园|4500|300||2000|100|`);
  expect([figures['arrived'], figures['spent'], said]).toEqual([60_000_000, 28_000_000, ['numbers-uncounted']]);
});

test('months are written in words too', async () => {
  const { figures } = await look(`争取资金到位情况（万元）
    单位|年度目标|一月到位|二月到位|十二月到位
    水利局|5000|300|100|50`);
  expect(figures).toMatchObject({ aim: 50_000_000, arrived: 4_500_000 });
});

test('money that no field of 争取资金 means is told, what the project costs is not', async () => {
  const told = async (heading: string) =>
    (
      await look(`争取资金台账（万元）
        序号|项目名称|资金类别|申请资金|批复资金|${heading}
        1|青石供水工程|专项债|5000|4000|300`)
    ).said.includes('numbers-uncounted');
  expect([await told('结转资金'), await told('总投资'), await told('完成投资'), await told('到账资金')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a summary with a row a kind of money is a list without projects', async () => {
  const { kind, figures } = await look(`2025年争取资金汇总表（单位：万元）
    序号|资金类别|项目个数|计划|到位|支付|支付率
    1|中央预算内|3|4000|2500|1000|40%
    2|专项债|5|12000|9000|6000|67%
    |合计|8|16000|11500|7000|61%`);
  expect([kind, figures]).toEqual([
    'funds-by-kind',
    expect.objectContaining({ count: 2, projects: 8, aim: 160_000_000, arrived: 115_000_000, spent: 70_000_000, spentRate: 70 / 115 }),
  ]);
});
