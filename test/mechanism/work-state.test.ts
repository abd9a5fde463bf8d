import fc from 'fast-check';
import { resumptionState, workState, yesOrNo } from '../../src/mechanism/work-state';
import { RESUMPTION_WORDS, STATE_WORDS } from '../../src/mechanism/vocabulary';
import { NO_WORDS, WORK_WORDS, YES_WORDS } from '../../src/mechanism/work-words';

/** Phrases of real ledgers, by what they say of the works. */
const SAY = {
  started:
    '原未开工现已开工 未取得许可已开工 计划3月开工已开工 已动工 已开工 已破土动工 TRUE Y 是(3月) 是 √ √(3月) √是 是√ √已开工 1 已于3月开工 开工 动工 开工建设 已开工建设 奠基后动工 进场施工 开建 启动建设 已正式开工 提前开工 按期开工 已如期开工 3月份已开工 已开工,预计10月竣工 去年开工 项目已开工 全面开工 已开工项目 已开工未入统 已动建 未取得许可已开工 三月份已开工 经批准已开工 未开工→已开工 √是□否 手续办理中,已进场施工 已开工建设,完成投资300万元',
  working:
    '正在建设 钢筋绑扎 主体施工 基础施工 土方开挖 施工中 在建 建设中 正在施工 基础 主体 封顶 装修 安装 调试 土方 桩基 路基 主体封顶 正在进行主体施工 主体完工 主体已封顶 路基完成80% 60% 完成60% 形象进度60% 已完成工程量的60% 复工 已复工 未停工 基础(60%) 桩基施工阶段 正在装修 设备安装调试 已开工,正在进行基础施工 一期已竣工,二期正在建设 停工后现已复工 正在进行3#楼主体施工 奠基后施工 收尾 主体施工中 内外装修 正在铺设管网 已进入主体施工阶段 主体100% 施工进度60% 基本建成 一期投产 已完成基础施工,正在进行主体二层施工 主体未封顶 是,基础施工 正在平整场地,基坑已开挖 土建完成80% 设备进场安装 正在施工,年底竣工 已开工,正常推进 主体工程有序推进 正常推进土建施工 按要求施工',
  stopped:
    '停工 已停工 暂停施工 停建 施工暂停 因资金问题停工 未复工 待复工 计划9月复工 已开工后停工 已开工,目前停工 冬季停工 因环保停工整改 停工,9月复工 已开工,目前暂停 主体暂停',
  'not-started':
    '开工在即 未动工 尚未开工 未开工 否 √否 √未开工 × 0 N FALSE □是√否 待开工 拟开工 拟9月开工 计划6月底前开工 暂缓开工 暂缓 因资金未落实暂缓 資金未落實,尚未開工 推迟开工 前期 前期手续 手续办理中 正在办理前期手续 招标中 设计阶段 征地拆迁 可研编制 未开工,正在办理手续 未启动 未进场 尚不具备开工条件 还没有开工 没开工 未开工建设 待手续办理完成后开工 即将开工 0% 未 无法开工 未施工 未开工,计划9月开工 因征地问题尚未开工 立项阶段 缓建 拟建 争取年内动工 正在办理施工许可证 未办理施工许可 已完成招标,准备进场 未开工,9月开工 征地未完成,未开工 否,正在征地 前期手续办理中,正常推进 未开工,有序推进 预备开工 预开工 预定3月开工 暂定开工 择机开工 适时开工建设 尽快开工 手续已完备,争取尽早动工 早日开工 筹划开工 将要开工 应开工未开工',
  ended:
    '试运行 已建成 竣工 完工 投产 已竣工 已完工 已投产 建成投产 已完成 完成 100% 完成100% 竣工验收 竣工决算 已交付使用 已通车 并网发电 建设完成 项目已竣工验收并投入使用',
  // A plan, a condition, a leave, a ceremony, a time that may be to come, money, another matter, something that goes on and
  // may be the works or what comes before them, a contradiction: asked about.
  unclear:
    '疑似开工 假开工 已开工(待核实) 名义开工,实际未进场 明日开工 已列入开工计划 是(预计7月) 已开工,拟8月 未开工已开工 已开工未开工 未动工已开工建设 未开工已竣工 √× ×√ 已奠基 开工未达标 具备开工条件 已具备开工条件 开工条件 未按期开工 2025年9月开工 9月开工 5月底前开工 预计年底竣工 完成投资60% 完成投资3000万元 已完成投资2000万元,占年度计划的50% 一期已建成,二期未开工 村民阻挠施工 未开工原因 开工仪式 已举行开工仪式 已挂图 尚未组织开工 已启动 未完工 未竣工 手续齐全 前期手续已完成 已取得施工许可证 未全面开工 正在确定施工队 建设单位 基础设施 主体责任 良好 A 2 见备注 主体尚未施工 未封顶 准备主体施工 搁置 已签订施工合同 下达开工令 未正常施工 开工前准备 新开工 复工率100% 已完成场地平整 三通一平 正在平整场地 开工/未开工 是/否 无需复工 施工单位已进场 已签约 暂停 项目暂停 暂停实施 停滞 延期开工 已延期开工 申请延期开工 开工时间顺延 推进中 实施中 正常推进 正在推进 有序推进 加快推进 正在实施 已批准开工 督促开工 已提交开工申请 申请6月开工 已开工(实际未进场) 未开工(已完成桩基) 已开工/未开工 十月开工 十月份开工 已完成开工前准备 可开工 可以开工建设 具备开工 应开工 应开工建设 抓紧开工 加快开工建设 推进开工 限期开工 是(前期) √,正在办理施工许可证',
} as const;

describe.each(Object.entries(SAY))('%s', (state, phrases) => {
  test.each(phrases.split(' '))('%s', (phrase) => {
    expect(workState(phrase) ?? 'unclear').toBe(state);
  });
});

test('every word of the vocabulary says by the grammar what the vocabulary says', () => {
  // The vocabulary goes before the grammar; these mean more in it than their words do.
  const own = ['进行中', '已开', '未开', '续建'];
  for (const [state, words] of Object.entries(STATE_WORDS)) {
    for (const word of words.filter((each) => !own.includes(each))) expect([word, workState(word)]).toEqual([word, state]);
  }
  for (const [state, words] of Object.entries(RESUMPTION_WORDS)) {
    for (const word of words) expect([word, resumptionState(word)]).toEqual([word, state]);
  }
});

test('resumption: works that go on or are over have resumed, others have not, what is unclear stays so', () => {
  expect(['主体施工', '已竣工', '已开工', '未停工', '正常推进'].map(resumptionState)).toEqual(Array(5).fill('resumed'));
  expect(['停工', '未复工', '计划3月复工', '未开工'].map(resumptionState)).toEqual([
    'not-resumed',
    'not-resumed',
    'not-resumed',
    'not-resumed',
  ]);
  expect(['无需复工', '3月复工', '复工率100%', '已复工未复工', '未复工已复工', '未全面复工'].map(resumptionState)).toEqual(
    Array(6).fill(null),
  );
  expect(['停工已复工', '未复工现已复工'].map(resumptionState)).toEqual(['resumed', 'resumed']);
});

test('a start that is hindered or in sight is none, and 停工待建 has begun', () => {
  expect(['开工滞后', '开工受阻', '开工时间待定', '条件成熟即开工', '拿地即开工'].map(workState)).toEqual(Array(5).fill(null));
  expect(['开工在望', '正在拆除旧厂房', '停工待建'].map(workState)).toEqual(['not-started', 'not-started', 'stopped']);
  expect(['复工滞后', '复工受阻'].map(resumptionState)).toEqual([null, null]);
});

test('whether works of which a part has resumed or stopped have resumed the document does not say', () => {
  const partly = [
    '部分复工',
    '局部复工',
    '基本复工',
    '逐步复工',
    '一标段复工',
    '已复工(部分)',
    '已复工60%',
    '部分停工',
    '正在复工',
    '部分未复工',
  ];
  expect([...partly, '一期已复工，二期未复工', '停工(部分复工)'].map(resumptionState)).toEqual(Array(12).fill(null));
  expect(['全部标段已复工', '主体已复工', '有序复工', '部分完工', '已复工100%'].map(resumptionState)).toEqual(Array(5).fill('resumed'));
  expect(['因部分资金未到位停工', '计划部分复工'].map(resumptionState)).toEqual(['not-resumed', 'not-resumed']);
  // Of a new project it is known that it has begun.
  expect(['已开工，部分停工', '已开工(一期)', '已竣工(一期)', '部分复工'].map(workState)).toEqual(['started', 'started', 'working', null]);
});

test('yes and no are told by ticks, boxes, letters and truth values', () => {
  expect(['是', '√', '☑', 'Y', 'yes', 'TRUE', '1'].map(yesOrNo)).toEqual(Array(7).fill(true));
  expect(['否', '×', '☐', 'n', 'No', 'false', '0'].map(yesOrNo)).toEqual(Array(7).fill(false));
  expect(['开工', '2', '', '√√'].map(yesOrNo)).toEqual([null, null, null, null]);
});

test('no word is of two kinds, and yes is never no', () => {
  expect([...YES_WORDS].filter((word) => NO_WORDS.has(word))).toEqual([]);
  expect(WORK_WORDS.get('开工')).toBe('begin');
});

test('a denial or a plan before a beginning never makes a start', () => {
  const begin = fc.constantFrom('开工', '动工', '破土动工', '开建', '启动建设', '进场施工', '施工', '建设');
  const before = fc.constantFrom('未', '尚未', '没有', '拟', '待', '计划', '即将', '力争', '暂缓', '无法', '预计', '准备');
  const between = fc.constantFrom('', '9月', '年底前', '于6月', '由县住建局', '正式', '如期', '全面', '组织');
  const after = fc.constantFrom('', '建设', '项目', ',正在办理手续', '(9月)');
  fc.assert(
    fc.property(before, between, begin, after, (denial, words, verb, rest) => {
      expect(['not-started', null]).toContain(workState(`${denial}${words}${verb}${rest}`));
    }),
  );
});

test('whatever a cell holds, something is said or nothing, and long texts are left to people', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORK_WORDS.keys(), '，', '县', '3月', '60%'), { maxLength: 12 }),
      (words) => void workState(words.join('')),
    ),
  );
  expect(workState('已开工'.repeat(60))).toBeNull();
});
