/**
 * Lists that the document calls for. Where it leaves them open (the six lists, the steps of a
 * permit matrix), they are our proposal, which the templates say; where it names them (the four
 * stages, the factors, the kinds of money, the tasks) they are its words.
 */
export interface Named {
  readonly key: string;
  readonly name: string;
  /** Other spellings. */
  readonly words: readonly string[];
}

/** 四库, by the four verbs of 第二条: 谋划、储备、开工建设、投产达效; a project goes through them in this order. */
export const POOLS: readonly Named[] = [
  { key: 'planning', name: '谋划库', words: ['谋划', '谋划项目库', '谋划阶段'] },
  { key: 'reserve', name: '储备库', words: ['储备', '储备项目库', '储备阶段'] },
  { key: 'building', name: '建设库', words: ['建设', '开工建设', '开工建设库', '在建库', '实施库', '建设阶段'] },
  { key: 'running', name: '达效库', words: ['达效', '投产达效', '投产达效库', '投产库', '达效阶段'] },
];

/** “六张项目清单” (第一条): the document does not name them; our proposal. */
export const RESERVE_LISTS: readonly string[] = ['产业转型', '基础设施', '社会民生', '生态环保', '乡村振兴', '城市更新'];

/** 前期手续 (第六条): names in use; the document speaks of 规划、土地、能源、交通、水利 and of 报建. */
export const PERMITS: readonly Named[] = [
  { key: 'approval', name: '立项', words: ['项目立项', '备案', '核准', '可研批复', '立项批复', '审批核准备案', '项目备案'] },
  { key: 'land', name: '用地', words: ['用地手续', '用地预审', '土地', '用地批复', '土地手续', '供地', '用地审批'] },
  {
    key: 'planning',
    name: '规划',
    words: [
      '规划许可',
      '规划手续',
      '用地规划许可',
      '工程规划许可',
      '规划许可证',
      '建设工程规划许可证',
      '建设工程规划许可',
      '建设用地规划许可证',
      '建设用地规划许可',
      '用地规划许可证',
      '工程规划许可证',
      '规划选址',
      '选址意见',
      '选址意见书',
      '选址',
    ],
  },
  { key: 'environment', name: '环评', words: ['环评批复', '环境影响评价', '环评手续', '环境评价'] },
  { key: 'energy', name: '能评', words: ['节能审查', '能评批复', '节能评估', '能评手续'] },
  { key: 'water', name: '水保', words: ['水土保持', '水保批复', '水土保持方案', '水保方案'] },
  { key: 'construction', name: '施工许可', words: ['施工许可证', '施工许可手续', '开工许可'] },
];

/** 要素 in the order of 第七条: 用地、资金、供水、供电、供气、供热、进出道路、通讯、环境保护. */
export const FACTORS: readonly Named[] = [
  { key: 'land', name: '用地', words: ['土地', '用地保障', '征地', '征地拆迁'] },
  { key: 'money', name: '资金', words: ['资金保障', '融资', '贷款'] },
  { key: 'water', name: '供水', words: ['用水', '水'] },
  { key: 'power', name: '供电', words: ['用电', '电', '电力'] },
  { key: 'gas', name: '供气', words: ['用气', '气', '燃气', '天然气'] },
  { key: 'heat', name: '供热', words: ['用热', '热', '供暖'] },
  { key: 'road', name: '进出道路', words: ['道路', '路', '交通', '进场道路'] },
  { key: 'communication', name: '通讯', words: ['通信', '网络', '讯'] },
  { key: 'environment', name: '环境保护', words: ['环保', '环境容量', '能耗', '用能', '环境容量和用能'] },
];

/** 单项验收 and 竣工验收 (第十三条); the document does not name the single ones, these are in common use. */
export const ACCEPTANCE_STEPS: readonly Named[] = [
  { key: 'fire', name: '消防验收', words: ['消防', '消防备案', '消防验收备案'] },
  { key: 'planningCheck', name: '规划核实', words: ['规划验收', '规划条件核实'] },
  { key: 'environmentCheck', name: '环保验收', words: ['环保', '环境保护验收', '环保设施验收'] },
  { key: 'archive', name: '档案验收', words: ['档案', '档案移交', '城建档案验收'] },
  { key: 'final', name: '竣工验收', words: ['竣工验收备案', '竣工备案', '综合验收', '联合验收'] },
];

/** Kinds of money that 第十六条 names. */
export const FUND_KINDS: readonly Named[] = [
  { key: 'treasury', name: '超长期特别国债', words: ['特别国债', '国债', '超长期国债'] },
  { key: 'special', name: '专项债', words: ['专项债券', '地方政府专项债券', '地方专项债', '专项债资金', '政府专项债券'] },
  { key: 'central', name: '中央预算内', words: ['中央预算内投资', '中央预算内资金', '预算内'] },
  { key: 'preparation', name: '项目前期费', words: ['前期费', '前期经费', '前期工作经费', '省市级项目前期费'] },
];

/** 目标任务 that 第十七条 has broken down. */
export const TASK_KINDS: readonly string[] = ['项目谋划储备', '手续办理', '要素服务', '招商引资', '开工建设', '投产达效'];
