/** A project of the sample: cells by field; in `months` months of the plan year, 0 and below of the year before. */
export interface SampleProject {
  readonly cells: Readonly<Record<string, string | number>>;
  readonly months: Readonly<Record<string, number>>;
}

const project = (cells: SampleProject['cells'], months: SampleProject['months']): SampleProject => ({ cells, months });

/** The sample of the guided start: invented projects, with a few of the slips that real ledgers have. */
export const SAMPLE = {
  title: '示例台账',
  projects: [
    project(
      {
        sequence: 1,
        name: '示例县产业园标准化厂房项目',
        leadUnit: '工业和信息化局',
        nature: '新建',
        field: '产业类',
        totalInvestment: 12000,
        annualPlan: 5000,
        yearToDate: 1800,
        startState: '已开工',
      },
      { plannedStart: 2, actualStart: 2, completion: 12 },
    ),
    // An amount as text: one safe fix.
    project(
      {
        sequence: 2,
        name: '示例县城区供热管网改造项目',
        leadUnit: '住房和城乡建设局',
        nature: '新建',
        field: '基础设施类',
        totalInvestment: '8600',
        annualPlan: 4000,
        yearToDate: 300,
        startState: '已开工',
      },
      { plannedStart: 3, actualStart: 4, completion: 11 },
    ),
    project(
      {
        sequence: 3,
        name: '示例县第二中学迁建项目',
        leadUnit: '教育局',
        nature: '新建',
        field: '社会民生类',
        totalInvestment: 15000,
        annualPlan: 6000,
        startState: '未开工',
      },
      { plannedStart: 5, completion: 12 },
    ),
    // No date at all.
    project(
      {
        sequence: 4,
        name: '示例镇污水处理厂项目',
        leadUnit: '生态环境局',
        nature: '新建',
        field: '基础设施类',
        totalInvestment: 5200,
        annualPlan: 2600,
        plannedStart: '尽快',
        startState: '未开工',
      },
      { completion: 12 },
    ),
    // More planned this year than in all, and a gap in the numbers.
    project(
      {
        sequence: 6,
        name: '示例乡农产品冷链物流项目',
        leadUnit: '农业农村局',
        nature: '新建',
        field: '产业类',
        totalInvestment: 3000,
        annualPlan: 30000,
        startState: '未开工',
      },
      { plannedStart: 8, completion: 12 },
    ),
    project(
      {
        sequence: 7,
        name: '示例县县道提升改造项目',
        leadUnit: '交通运输局',
        nature: '续建',
        field: '基础设施类',
        totalInvestment: 9800,
        annualPlan: 3500,
        yearToDate: 1200,
        startState: '在建',
        resumed: '是',
      },
      { plannedStart: -8, completion: 10 },
    ),
    project(
      {
        sequence: 8,
        name: '示例县人民医院扩能项目',
        leadUnit: '卫生健康和体育局',
        nature: '续建',
        field: '社会民生类',
        totalInvestment: 21000,
        annualPlan: 7000,
        yearToDate: 900,
        startState: '停工',
        resumed: '否',
      },
      { plannedStart: -4, completion: 12 },
    ),
  ],
  noSummary: '示例表不生成汇总表，以免替换您已有的汇总表。请先结束试用，再在自己的台账上生成。',
} as const;
