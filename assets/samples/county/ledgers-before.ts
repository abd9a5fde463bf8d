import { serial } from '../dates';
import { code, day, ended, long, month, numbered, text } from './columns';
import { Dice } from './dice';
import { LATE, AS_OF, type Project } from './projects';
import type { Table, Value } from './table';
import { CHAINS, COUNTY, INVESTORS, PARKS, RESERVE_LISTS, TEAMS, TOWNSHIPS, UNITS, YEAR } from './words';


export function projectLedger(projects: readonly Project[]): Table {
  return {
    sheet: '重点项目台账',
    title: `${COUNTY}${String(YEAR)}年重点建设项目台账`,
    unit: '单位：万元',
    columns: [text('序号', 6), long('项目名称', 34), code(), text('建设性质', 10), text('领域', 12), text('责任单位'), text('所在乡镇', 10), text('县级包联领导', 12), text('是否重点推进', 10), text('总投资'), text(`${String(YEAR)}年计划投资`), text('年度累计完成投资'), month('计划开工时间'), day('实际开工时间'), text('开工情况', 10), text('是否复工', 10), month('计划竣工时间'), long('存在问题', 24)],
    rows: numbered(
      projects.map((project) => [
        project.name,
        project.code,
        project.nature,
        project.field,
        project.unit,
        project.township,
        project.leader,
        project.major ? '是' : '否',
        project.total,
        project.plan,
        project.completed,
        project.plannedStart,
        project.actualStart,
        project.actualStart === null ? '未开工' : '在建',
        project.resumed === null ? '/' : project.resumed ? '是' : '否',
        project.completion,
        project.actualStart === null && project.nature === '新建' ? '前期手续未办完' : null,
      ]),
    ),
  };
}

export function reserves(): Table {
  const dice = new Dice(2);
  const pools = ['谋划库', '储备库', '建设库', '达效库'];
  return {
    sheet: '谋划储备库',
    title: `${COUNTY}谋划储备项目库`,
    unit: '单位：亿元',
    columns: [text('序号', 6), long('项目名称', 34), text('所属清单'), text('所在库', 10), text('原所在库', 10), text('调库原因', 18), day('入库时间'), text('领域', 12), text('是否重大项目', 10), text('总投资'), text(`${String(YEAR)}年计划投资`), text('责任单位'), text('所在乡镇', 10), long('前期进展')],
    rows: numbered(
      Array.from({ length: 64 }, (_, index) => {
        const pool = index < 30 ? 0 : index < 54 ? 1 : index < 60 ? 2 : 3;
        const major = index % 3 === 0;
        const township = dice.pick(TOWNSHIPS);
        const kind = index % 10 < 6 ? ['产业类', '产业园区'] : index % 10 < 8 ? ['基础设施类', '管廊工程'] : ['社会民生类', '公共服务中心'];
        return [
          `${township}${kind[1] ?? ''}${String(index + 1)}号储备项目`,
          dice.pick(RESERVE_LISTS),
          pools[pool] ?? '',
          pools[Math.max(0, pool - (index % 2))] ?? '',
          null,
          serial(YEAR, dice.between(1, 9), dice.between(1, 28)),
          kind[0] ?? '',
          major ? '是' : '否',
          dice.between(30, 90) / 10 + (major ? 2 : 0),
          dice.between(5, 20) / 10,
          dice.pick(UNITS),
          township,
          dice.pick(['编制可行性研究报告', '开展规划选址', '完成项目建议书', '对接投资企业']),
        ];
      }),
    ),
  };
}

export function signings(): Table {
  const dice = new Dice(3);
  return {
    sheet: '招商签约',
    title: `${COUNTY}${String(YEAR)}年招商引资签约项目台账`,
    unit: '单位：亿元',
    columns: [text('序号', 6), long('签约项目名称', 34), text('投资方', 18), text('招商专班'), text('产业链', 16), text('承接平台', 18), text('签约投资额', 12), day('签约时间'), text('是否开工', 10), day('开工时间'), text('到位资金', 12), text('责任单位'), text('所在乡镇', 10)],
    rows: numbered(
      Array.from({ length: 42 }, (_, index) => {
        const signed = index < 2 ? serial(YEAR - 1, 11, 10 + index) : serial(YEAR, dice.between(1, 8), dice.between(1, 28));
        const started = index % 8 < 5;
        const amount = dice.between(15, 95) / 10;
        return [
          `${dice.pick(TOWNSHIPS)}${dice.pick(['新能源', '装备制造', '食品加工', '中药材', '新材料', '文旅康养'])}签约${String(index + 1)}号项目`,
          dice.pick(INVESTORS),
          dice.pick(TEAMS),
          dice.pick(CHAINS),
          dice.pick(PARKS),
          amount,
          signed,
          started ? '是' : '否',
          started ? Math.min(signed + dice.between(10, 60), AS_OF) : null,
          started ? Math.round(amount * dice.between(10, 60)) / 100 : null,
          dice.pick(UNITS),
          dice.pick(TOWNSHIPS),
        ];
      }),
    ),
  };
}

const PERMITS = ['立项', '用地', '规划', '环评', '能评', '水保', '施工许可'] as const;

/** New projects have their permits as they have started; the late ones lack one or two. */
export function permits(projects: readonly Project[]): Table {
  const dice = new Dice(4);
  const fresh = projects.filter(({ nature }) => nature === '新建');
  return {
    sheet: '前期手续',
    title: `${COUNTY}${String(YEAR)}年重点项目前期手续办理清单`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), code(), ...PERMITS.map((permit) => ({ ...text(permit, 12), look: 'day' as const })), day('办结时限'), text('责任单位'), text('所在乡镇', 10), long('存在问题', 24)],
    rows: numbered(
      fresh.map((project, index) => {
        const late = LATE.some((each) => each === index);
        const steps = PERMITS.map((permit, at): Value => {
          if ((permit === '能评' || permit === '水保') && index % 3 === 0) return '不涉及';
          if (late && at >= 5 - (index % 2)) return '办理中';
          return at % 2 === 0 ? '已办结' : project.plannedStart - dice.between(10, 60);
        });
        return [project.name, project.code, ...steps, project.plannedStart + 20, project.unit, project.township, late ? '用地报批周期长' : null];
      }),
    ),
  };
}

export function factors(projects: readonly Project[]): Table {
  const dice = new Dice(5);
  const kinds = ['用地', '资金', '供水', '供电', '供气', '供热', '进出道路', '通讯', '环境保护'];
  return {
    sheet: '要素保障',
    title: `${COUNTY}重大项目要素保障清单`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), text('要素类别', 10), long('需求内容', 34), text('责任单位'), day('提出时间'), day('完成时限'), text('是否保障到位', 12), day('保障到位时间'), text('所在乡镇', 10)],
    rows: numbered(
      Array.from({ length: 45 }, (_, index) => {
        const late = index < LATE.length;
        const project = projects[late ? (LATE[index] ?? 0) : index * 2] ?? projects[0];
        const kind = kinds[index % kinds.length] ?? '';
        const raised = serial(YEAR, dice.between(1, 6), dice.between(1, 28));
        const met = late || index % 5 === 4 ? null : ended(dice, raised, 60);
        return [project?.name ?? '', kind, `解决${kind}问题第${String(index + 1)}件`, dice.pick(['县自然资源局', '县供电公司', '县住建局', '县财政局', '市生态环境局分局']), raised, raised + (index % 5 === 4 ? 150 : 75), met === null ? '否' : '是', met, project?.township ?? ''];
      }),
    ),
  };
}

export function services(projects: readonly Project[]): Table {
  const dice = new Dice(6);
  const quarters = ['一季度', '二季度', '三季度'];
  const themes = ['手续代办', '政银企对接', '用工服务'];
  return {
    sheet: '优质服务季',
    title: `${COUNTY}${String(YEAR)}年“优质服务季”活动台账`,
    unit: '',
    columns: [text('序号', 6), text('季度', 10), text('活动主题'), long('项目名称', 34), long('诉求内容'), text('责任单位'), day('受理时间'), day('办理时限'), text('是否解决', 10), day('解决时间')],
    rows: numbered(
      Array.from({ length: 24 }, (_, index) => {
        const quarter = Math.floor(index / 8);
        const raised = serial(YEAR, quarter * 3 + 1 + (index % 3), dice.between(1, 28));
        const solved = index % 6 === 5 ? null : ended(dice, raised, 30);
        return [quarters[quarter] ?? '', themes[quarter] ?? '', projects[index * 3]?.name ?? '', `协调${themes[quarter] ?? ''}事项第${String(index + 1)}件`, dice.pick(UNITS), raised, raised + 45, solved === null ? '否' : '是', solved];
      }),
    ),
  };
}

export function matters(projects: readonly Project[]): Table {
  const dice = new Dice(7);
  return {
    sheet: '上级协调事项',
    title: `${COUNTY}提请上级协调解决事项清单`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), long('需协调事项'), text('协调层级', 10), text('所在乡镇', 10), text('责任单位'), day('上报时间'), text('是否解决', 10), day('解决时间')],
    rows: numbered(
      Array.from({ length: 12 }, (_, index) => {
        const project = projects[index < 4 ? (LATE[index] ?? 0) : index * 5];
        const reported = serial(YEAR, dice.between(1, 8), dice.between(1, 28));
        const solved = index % 3 === 0 ? null : ended(dice, reported, 90);
        return [project?.name ?? '', `${dice.pick(['新增建设用地指标', '跨县输电线路', '林地占用审批', '铁路涵洞施工许可'])}事项${String(index + 1)}`, dice.pick(['国家', '省级', '市级', '市级']), project?.township ?? '', project?.unit ?? '', reported, solved === null ? '否' : '是', solved];
      }),
    ),
  };
}
