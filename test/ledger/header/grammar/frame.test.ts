import { frameOf } from '../../../../src/ledger/header/grammar/frame';

/** What a header says, the uppermost part first: its thing, aspect, mode, span and revision, what else holds of it, and in “” what is not known. */
function said(...parts: readonly string[]): string {
  const { thing, aspect, mode, revision, span, rest, ...others } = frameOf(parts);
  const known = [thing ?? '-', aspect, mode, span, revision].filter((each) => each !== null);
  const holding = Object.entries(others).flatMap(([name, holds]) => (holds ? [name] : []));
  return [...known, ...holding, ...(rest === '' ? [] : [`“${rest}”`])].join(' ');
}

describe('a day is planned, promised, wished or a fact', () => {
  test.each([
    ['开工时间', 'start time'],
    ['计划开工时间', 'start time plan'],
    ['計劃開工時間', 'start time plan'],
    ['拟开工时间', 'start time intended'],
    ['承诺开工时间', 'start time agreed'],
    ['应开工时间', 'start time due'],
    ['预计竣工时间', 'completion time forecast'],
    ['力争开工时间', 'start time striven'],
    ['力争计划开工时间', 'start time striven'],
    ['实际开工时间', 'start time real'],
    ['正式计划开工时间', 'start time plan'],
    ['原计划开工时间', 'start time plan old'],
    ['调整后开工时间', 'start time plan new'],
    ['调整前竣工时间', 'completion time plan old'],
    ['调整后开复工时间', 'start-or-resumption time plan new'],
    ['调整后复工时间', 'resumption time new'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('two events in one header', () => {
  test.each([
    ['开（复）工时间', 'start-or-resumption time'],
    ['开工及复工时间', 'start-or-resumption time'],
    ['竣工投产时间', 'completion time'],
    ['竣工及投产时间', 'production time'],
    ['投产及竣工时间', 'completion time'],
    ['投产及开工时间', 'start time “production”'],
    ['开工及投产时间', 'production time “start”'],
    ['开工及竣工时间', 'completion time “start”'],
    ['开工、复工及竣工时间', 'completion time “start-or-resumption”'],
    ['开复工及开工时间', 'start time “start-or-resumption”'],
    ['开工及复工及竣工时间', 'completion time “start+resumption”'],
    ['竣工及开复工时间', 'start-or-resumption time “completion”'],
    ['建设年限开工时间', 'start time “building”'],
    ['开工项目投资', 'investment “start”'],
    ['总投资及资金来源', 'funds whole “investment”'],
    ['开工竣工项目投资', 'investment “building”'],
    ['开工及竣工项目投资', 'investment “start+completion”'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('a question', () => {
  test.each([
    ['是否开工', 'start whether'],
    ['开工（是/否）', 'start whether'],
    ['开工（填是/否）', 'start whether'],
    ['开工（请填写是或否）', 'start whether'],
    ['开工（有/无）', 'start whether'],
    ['开工（Y/N）', 'start whether'],
    ['开工（打√）', 'start whether'],
    ['是否开工（已开工打√）', 'start whether'],
    ['项目状态（已开工打●）', 'state'],
    ['开工情况（1已开工、2未开工）', 'start state'],
    ['目前进展（是否开工）', 'start whether'],
    ['进展情况（是否已开工）', 'start whether real'],
    ['目前进展（是否办证）', '- whether to-now turn “进展办”'],
    // Where it is not understood, or about nothing, it belongs to the words before it.
    ['目前进展（是否某某投资）', 'investment whether to-now “进展某某”'],
    ['开工（是否延期）', 'start whether turn'],
    ['是否新开工', '- whether turn'],
    ['开工是否按期', 'start whether turn'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('answers to choose from', () => {
  test.each([
    ['项目状态（开工/未开工/竣工）', 'state'],
    ['项目状态（未开工、在建、完工）', 'state'],
    ['项目状态（开工|未开工或竣工）', 'state'],
    ['进展（未开工/在建/完工）', 'start state'],
    ['情况（未开工/在建/完工）', 'start state'],
    ['目前进展（未开工/在建/完工）', 'start state'],
    ['产业项目进展（未开工/在建/完工）', 'start state'],
    ['是否（已开工/未开工）', 'start state'],
    // Without 未开工 they need be no states of all projects; with 是 and 否 they are none.
    ['进展（在建/完工）', 'completion “进展建”'],
    ['进展（是/否/未开工）', 'start turn “进展是否”'],
    ['进展（未开工/某某）', 'start turn “进展某某”'],
    // They belong to what the words before them ask.
    ['项目个数（已开工/未开工）', 'start count real turn'],
    ['总投资（已开工/未开工）', 'investment whole'],
    ['项目投资（已开工/未开工）', 'investment'],
    ['名称（已开工/未开工）', 'start name real turn'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('the time of an amount', () => {
  test.each([
    ['2025年计划投资', 'investment plan year'],
    ['25年计划投资', 'investment plan year'],
    ['2024-2026年计划投资', 'investment plan other'],
    ['2025年6月完成投资', 'investment real month'],
    ['6月份完成投资', 'investment real month'],
    ['6月上旬完成投资', 'investment real ten-days'],
    ['第三季度完成投资', 'investment real quarter'],
    ['3季度完成投资', 'investment real quarter'],
    ['1-6月完成投资', 'investment real year-to-date'],
    ['年初至6月完成投资', 'investment real year-to-date'],
    ['1月至6月底完成投资', 'investment real year-to-date'],
    ['3-6月完成投资', 'investment real other'],
    ['上半年完成投资', 'investment real first-half'],
    ['截至6月30日完成投资', 'investment real to-now'],
    ['9月底完成投资', 'investment real to-now'],
    ['9月底前完成投资', 'investment real month “底前”'],
    ['截至2024年底完成投资', 'investment real to-last-year'],
    ['截至2024年12月底累计完成投资', 'investment real to-last-year cumulated'],
    ['年初以来完成投资', 'investment real year-to-date'],
    ['大干100天完成投资', 'investment striven'],
    // What stands on both sides of a year is no word.
    ['总2025年投资', 'investment year sum'],
    ['总投资', 'investment whole'],
    ['计划总投资', 'investment plan whole'],
    ['实际总投资', 'investment real since-start'],
    ['完成总投资', 'investment real since-start'],
    ['截至目前完成总投资', 'investment real since-start'],
    ['截至目前总投资', 'investment to-now'],
    ['2025年完成总投资', 'investment real year'],
    ['截至目前完成投资', 'investment real to-now'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });

  test('年初 says of a plan when it was made, of an amount since when it counts', () => {
    expect(said('年初计划投资')).toBe('investment plan old');
    expect(said('年初计划', '投资')).toBe('investment plan old');
    expect(said('年初投资')).toBe('investment year-to-date');
    expect(said('年初完成投资')).toBe('investment real year-to-date');
  });
});

describe('units, marks and asides are no words', () => {
  test.each([
    '总投资（万元）',
    '总投资(单位：万元)',
    '总投资（以万元计）',
    '总投资/万元',
    '总投资：万元',
    '总投资单位：万元',
    '※总投资★',
    '“总投资”',
    '总投资（含征地）',
    '总投资（详见附件）',
    '总投资（全称）',
    '总投资（项目全称）',
    '总投资（单位：万元，保留整数）',
  ])('%s', (header) => {
    expect(said(header)).toBe('investment whole');
  });

  test.each([
    ['年度投资完成（%）', 'investment rate real year'],
    ['完成投资（单位：%）', 'investment rate real'],
    ['总投资（万美元）', 'investment whole turn “万”'],
    ['计划开工时间（年/月）', 'start time plan'],
    ['责任单位（负责人）', 'lead-unit “负责”'],
    ['总投资（一期）', 'investment whole part'],
  ])('but others are: %s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('what is known of a header beside', () => {
  test.each([
    ['备案总投资', 'investment whole basis'],
    ['累计完成投资', 'investment real cumulated'],
    ['投资合计', 'investment sum'],
    ['一期总投资', 'investment whole part'],
    ['未开工原因', 'start turn'],
    ['项目名称', '- name'],
    ['建设年限', 'building'],
    ['某某时间', '- time “某某”'],
    ['某某', '- “某某”'],
    ['', '-'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });
});

describe('其中 divides a whole, unless an amount of another time follows', () => {
  test.each([
    ['其中：政府投资', 'investment part'],
    ['其中：投资', 'investment part'],
    ['其中：2025年计划投资', 'investment plan year'],
    ['其中：年初计划', '- plan old'],
    ['其中：总投资', 'investment whole part'],
    ['总投资其中：内资', 'investment whole part'],
    ['2025年计划投资其中投资', 'investment plan year part'],
    ['投资其中年度投资', 'investment year'],
    ['其中：开工时间', 'start time part'],
    ['其中：2025年开工时间', 'start time year part'],
  ])('%s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });

  test('in a parent, of what stands below it', () => {
    expect(said('总投资', '其中', '投资')).toBe('investment whole part');
    expect(said('总投资', '其中：', '2025年计划')).toBe('investment plan year');
    expect(said('总投资', '其中：2025年', '完成')).toBe('investment real year');
    expect(said('总投资', '2025年', '其中', '投资')).toBe('investment year part');
    expect(said('2025年投资', '其中', '投资')).toBe('investment year part');
  });
});

describe('a parent and its child', () => {
  test.each([
    // Whatever a parent plans, 实际 is a fact.
    ['建设年限|实际开工', 'start real'],
    ['时间安排|实际开工', 'start time real'],
    ['计划|实际开工', 'start real'],
    ['时间安排|计划开工', 'start time plan'],
    ['计划开工|完成', 'start plan'],
    ['2025年计划|完成', '- plan year'],
    // The years of building are those of the plan.
    ['建设年限|开工', 'start plan implied'],
    ['项目建设年限|开工', 'start plan implied'],
    ['建设年限|开工某某', 'start plan implied “某某”'],
    ['建设年限|开工年份', 'start time plan implied'],
    ['建设年限|竣工', 'completion plan implied'],
    ['建设年限|开工|时间', 'start time plan implied'],
    ['建设年限|计划|开工', 'start plan'],
    ['建设年限|复工', 'resumption'],
    ['建设年限|投资', 'investment'],
    ['建设年限|时间', 'building time'],
    // What is asked stands in the child, or right above it where it is a time or 是否.
    ['时间节点|开工', 'start time'],
    ['时间节点|开工|计划', 'start plan'],
    ['是否开工|时间', 'start time'],
    ['是否开工|项目实际', 'start whether real'],
    ['是否|开工', 'start whether'],
    ['是否完成|开工', 'start whether real'],
    ['是否按期|开工', 'start'],
    ['进展情况|计划', '- plan “进展”'],
    ['开工情况|项目计划', 'start plan'],
    ['开工时间|项目', 'start time'],
    ['进展情况|开工', 'start'],
    ['开工|是否按期', 'start whether turn'],
    // What it is about stands in the lowest part that says so.
    ['投资情况|年度计划', 'investment plan year'],
    ['本年|累计|完成投资', 'investment real year-to-date'],
    ['资金到位|完成投资', 'investment real'],
    ['一期|完成投资', 'investment real part'],
    ['开工条件|投资', 'investment'],
    ['备案|总投资', 'investment whole'],
    ['合计|投资', 'investment'],
    ['投资|小计', 'investment sum'],
    ['调整后|开工时间', 'start time plan new'],
    ['调整前|调整后开工时间', 'start time plan new'],
    // What is not known of a parent of another matter is no matter.
    ['开工某某|完成投资', 'investment real'],
    ['完成投资|某某', 'investment real “某某”'],
    ['某某|某项', '- “某某某项”'],
  ])('%s', (parts, expected) => {
    expect(said(...parts.split('|'))).toBe(expected);
  });

  test.each([
    ['建设起|止年限', 'building'],
    ['投资|总额', 'investment whole'],
    ['总投|资', 'investment whole'],
    ['计划开|工时间', 'start time plan'],
    ['开工（是|/否）', 'start whether'],
  ])('words broken over rows: %s', (parts, expected) => {
    expect(said(...parts.split('|'))).toBe(expected);
  });
});

test('a longer text is read as far as a header goes', () => {
  expect(said(`${'项目'.repeat(39)}开工某`)).toBe('start');
  expect(said(`${'项目'.repeat(39)}本开工`)).toBe('- “开”');
});

test('a header is parsed once, and a workbook of thousands of headers forgets none of their words', () => {
  const frame = frameOf(['计划', '开工时间']);
  expect(frameOf(['计划', '开工时间'])).toBe(frame);
  expect(frameOf(['计划开工时间'])).not.toBe(frame);
  for (let at = 0; at < 4_000; at++) frameOf([`第${String(at)}项`]);
  expect(frameOf(['计划', '开工时间'])).not.toBe(frame);
  expect(frameOf(['计划', '开工时间'])).toEqual(frame);
});
