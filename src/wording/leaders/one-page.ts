/** Words of 领导一页纸. */
export const ONE_PAGE = {
  title: (period: string): string => `${period}重大项目推进情况`,
  cards: {
    starts: (quarter: string): string => `${quarter}开工率`,
    startsByPlan: (quarter: string): string => `${quarter}按计划开工率`,
    resumption: '续建复工率',
    investment: '投资完成率',
    late: '逾期未开复工',
    completion: '到期未竣工',
  },
  year: (year: number): string => `${String(year)}年`,
  target: (text: string): string => `目标${text}`,
  timeProgress: (text: string): string => `序时进度${text}`,
  none: '—',
  /** Joined by a formula too: what stands before, between and after two numbers. */
  details: {
    starts: ['已开工', '/', '个'],
    startsByPlan: ['应开工', '/', '个'],
    resumption: ['已复工', '/', '个'],
    investment: ['', '/', '亿元'],
    late: ['开工', '、复工', ''],
    completion: ['全年计划', '个', ''],
  },
  untold: {
    starts: '没有新开工项目',
    resumption: '没有续建项目',
    noResumption: '台账没有复工情况',
    investment: '台账没有投资数',
    late: '台账没有开工情况',
    completion: '台账没有竣工时间',
  },
  quarterHead: ['季度', '一季度', '二季度', '三季度', '四季度'],
  quarterRows: {
    target: '目标',
    base: '项目数',
    needed: '需开工',
    planned: '应开工',
    started: '已开工',
    rate: '开工率',
  },
  rateByPlan: '计划率',
  figuresHead: ['续建和投资', '数值'],
  figureRows: {
    continuing: '续建项目（个）',
    resumed: '已复工（个）',
    plan: '年度计划投资（亿元）',
    completed: '累计完成投资（亿元）',
    rate: '投资完成率',
    time: '序时进度',
  },
  quarterChart: '各季度开工率与目标',
  actual: '实际',
  planned: '按计划',
  investmentChart: '投资完成率与序时进度',
  /** Heading of the list: so many projects, of which so many may have started for all that the ledger says. */
  list: (count: number, unconfirmed: number): string => {
    const late = unconfirmed === 0 ? '未按期开工、未复工' : unconfirmed === count ? '应开待核实' : '未按期开工、未复工和应开待核实';
    return `${late}的项目（${String(count)}个）`;
  },
  listHead: ['项目名称', '责任单位', '领导', '情况'],
  nobody: '没有未按期开工、未复工的项目。',
  cannotTell: '台账没有实际开工和复工情况，是否按期不能判断。',
  /** What is said of a project; `planned` as it reads within the plan year. */
  state: (status: 'overdue' | 'unconfirmed' | 'not-resumed', planned: string): string =>
    status === 'not-resumed'
      ? '未复工'
      : `${planned === '' ? '应开未开' : `应于${planned}开工`}${status === 'unconfirmed' ? '，待核实' : ''}`,
  more: (count: number, where: string): string => `……等${String(count)}个，其余见${where}。`,
  inSheet: (tab: string): string => `工作表“${tab}”`,
  inPane: '任务窗格',
  lights: '●达到，▲未到期、尚未达到，■到期没有达到，○不能判断。',
  partlyLive: '部分数字为生成时的结果，原因见“总览”的表注；文字和名单为生成时的结果。',
  pictureNote: '●达到，▲未到期、尚未达到，■到期没有达到，○不能判断。本图为生成时的结果。',
  file: (title: string): string => `${title}.png`,
  noLedger: '没有找到项目台账，不能生成领导一页纸。',
  live: '数字和灯随台账变动更新，文字和名单为生成时的结果。',
} as const;
