/**
 * What the second ledger says happened by 30 June 2025. Invented throughout: none of it is taken
 * from a source, and `make.ts` says so with the reader of the workbook in mind.
 */
export interface JuneFacts {
  readonly township: string;
  /** 亿元, January to June. */
  readonly completed: number;
  readonly started: readonly [year: number, month: number, day: number] | null;
  readonly state: string;
  /** 是否复工; a stroke where it is not asked. */
  readonly resumed: '是' | '否' | '/';
  readonly progress: string;
  readonly problem: string;
  readonly remark?: string;
}

/** By 序号 of the annexed list. */
export const JUNE_FACTS: Readonly<Record<number, JuneFacts>> = {
  1: {
    township: '部官乡',
    completed: 0.16,
    started: [2021, 10, 18],
    state: '在建',
    resumed: '是',
    progress: '一级站主厂房封顶，干渠衬砌完成62%',
    problem: '无',
  },
  2: {
    township: '圣人涧镇',
    completed: 1.15,
    started: [2024, 9, 12],
    state: '在建',
    resumed: '是',
    progress: '综合楼主体完工，储能舱基础完成80%',
    problem: '无',
  },
  3: {
    township: '张店镇',
    completed: 1.32,
    started: [2024, 10, 21],
    state: '在建',
    resumed: '是',
    progress: '风机基础浇筑完成14台，升压站土建完成',
    problem: '无',
  },
  4: {
    township: '圣人涧镇',
    completed: 0.27,
    started: [2022, 9, 6],
    state: '在建',
    resumed: '是',
    progress: '5号、6号标准厂房主体完工',
    problem: '无',
  },
  5: {
    township: '常乐镇',
    completed: 0,
    started: [2021, 12, 8],
    state: '停工',
    resumed: '否',
    progress: '2024年底前完成主干渠改造',
    problem: '灌溉用水期不能断水施工，施工单位尚未进场',
    remark: '计划8月复工',
  },
  6: {
    township: '圣人涧镇',
    completed: 0.28,
    started: [2024, 8, 15],
    state: '在建',
    resumed: '是',
    progress: '教学楼主体封顶，二次结构施工',
    problem: '无',
  },
  7: {
    township: '张店镇',
    completed: 0.43,
    started: [2022, 8, 10],
    state: '在建',
    resumed: '是',
    progress: '园区道路、排水管网完成85%',
    problem: '无',
  },
  8: { township: '张店镇', completed: 0.15, started: [2023, 9, 20], state: '在建', resumed: '是', progress: '主体三层施工', problem: '无' },
  9: { township: '常乐镇', completed: 0.06, started: [2022, 6, 16], state: '在建', resumed: '是', progress: '室外工程施工', problem: '无' },
  10: {
    township: '三门镇',
    completed: 0.62,
    started: [2025, 1, 16],
    state: '已开工',
    resumed: '/',
    progress: '进场道路完成，风机基础开挖9台',
    problem: '无',
  },
  11: {
    township: '圣人涧镇',
    completed: 0.18,
    started: [2025, 2, 24],
    state: '已开工',
    resumed: '/',
    progress: '场地平整完成，基础施工',
    problem: '受冬季降雪影响，较计划晚一个月开工',
    remark: '推迟开工',
  },
  12: {
    township: '圣人涧镇',
    completed: 0.21,
    started: [2025, 3, 28],
    state: '已开工',
    resumed: '/',
    progress: '完成管网改造6.5公里',
    problem: '无',
    remark: '提前开工',
  },
  13: {
    township: '圣人涧镇',
    completed: 0,
    started: null,
    state: '未开工',
    resumed: '/',
    progress: '初步设计已批复，正在办理招标手续',
    problem: '无',
  },
  14: {
    township: '张村镇',
    completed: 0,
    started: null,
    state: '未开工',
    resumed: '/',
    progress: '施工图设计完成，征地拆迁尚未完成',
    problem: '部分路段土地征收手续未办结',
  },
  15: {
    township: '张店镇',
    completed: 0.03,
    started: [2025, 6, 12],
    state: '已开工',
    resumed: '/',
    progress: '管沟开挖1.2公里',
    problem: '无',
    remark: '提前开工',
  },
};
