import { serial } from '../dates';
import { code, day, ended, long, numbered, text } from './columns';
import { Dice } from './dice';
import { AS_OF, LATE, type Project } from './projects';
import type { Table } from './table';
import { COUNTY, FUND_KINDS, UNITS, YEAR } from './words';

export function milestones(projects: readonly Project[]): Table {
  const dice = new Dice(8);
  const steps = ['完成基础施工', '完成主体施工', '完成设备安装'];
  const majors = projects.filter(({ major, actualStart }) => major && actualStart !== null);
  return {
    sheet: '节点倒排',
    title: `${COUNTY}重大项目节点倒排计划表`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), text('节点任务', 18), day('计划完成时间'), day('实际完成时间'), text('责任单位'), text('所在乡镇', 10), long('进展情况')],
    rows: numbered(
      majors.flatMap((project, index) =>
        steps.map((step, at) => {
          const planned = serial(YEAR, 5 + at * 3, 15) + (index % 4) * 5;
          const actual = planned <= AS_OF && (index + at) % 5 !== 0 ? Math.min(planned + dice.between(-10, 12), AS_OF) : null;
          return [project.name, step, planned, actual, project.unit, project.township, actual === null ? '正在施工' : '已完成'];
        }),
      ),
    ),
  };
}

export function statistics(projects: readonly Project[]): Table {
  const dice = new Dice(9);
  // The last one is left out: a slip as well.
  const started = projects.filter(({ actualStart }) => actualStart !== null).slice(0, -1);
  return {
    sheet: '入库纳统',
    title: `${COUNTY}重点项目入库纳统台账`,
    unit: '单位：万元',
    columns: [text('序号', 6), long('项目名称', 34), code(), text('统计编码', 16), day('应入库时间'), text('是否纳统', 10), day('纳统时间'), text('纳统计划总投资', 14), text('累计列统投资', 14), text('未纳统原因', 20), text('责任单位'), text('所在乡镇', 10)],
    rows: numbered(
      started.map((project, index) => {
        const due = (project.actualStart ?? 0) < serial(YEAR, 1, 1) ? serial(YEAR, 1, 31) : (project.actualStart ?? 0) + 60;
        const entered = index % 9 === 8 || due - 20 > AS_OF ? null : Math.min(due - dice.between(0, 20), AS_OF);
        return [project.name, project.code, entered === null ? null : `T1408${String(10_000 + index)}`, due, entered === null ? '否' : '是', entered, project.total, entered === null ? null : project.completed, entered === null && due <= AS_OF ? '土地手续不全' : null, project.unit, project.township];
      }),
    ),
  };
}

export function blockers(projects: readonly Project[]): Table {
  const dice = new Dice(10);
  return {
    sheet: '堵点难点',
    title: `${COUNTY}重大项目堵点难点台账`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), text('问题类别', 12), long('堵点难点'), day('提出时间'), text('责任单位'), text('责任人', 10), long('解决措施', 24), day('完成时限'), text('是否销号', 10), day('销号时间'), text('所在乡镇', 10)],
    rows: numbered(
      Array.from({ length: 36 }, (_, index) => {
        const project = projects[index < LATE.length ? (LATE[index] ?? 0) : index * 2 + 1];
        const found = serial(YEAR, dice.between(1, 9), dice.between(1, 25));
        const closed = index < LATE.length || index % 4 === 3 ? null : ended(dice, found, 40);
        const kind = dice.pick(['征地拆迁', '资金短缺', '手续办理', '施工环境']);
        return [project?.name ?? '', kind, `${kind}方面的具体问题${String(index + 1)}`, found, project?.unit ?? '', dice.pick(['孙立', '钱进', '赵阳', '李冬']), '召开专题会协调', found + 50, closed === null ? '否' : '是', closed, project?.township ?? ''];
      }),
    ),
  };
}

const ACCEPTANCE = ['消防验收', '规划核实', '环保验收', '档案验收', '竣工验收'] as const;

export function acceptance(projects: readonly Project[]): Table {
  const built = projects.filter(({ nature }) => nature === '续建').slice(0, 14);
  return {
    sheet: '竣工验收投产',
    title: `${COUNTY}竣工验收投产台账`,
    unit: '',
    columns: [text('序号', 6), long('项目名称', 34), ...ACCEPTANCE.map((step) => text(step, 12)), day('竣工时间'), day('计划投产时间'), day('实际投产时间'), text('责任单位'), text('所在乡镇', 10), long('存在问题', 24)],
    rows: numbered(
      built.map((project, index) => {
        const done = index % 4 !== 0;
        const completed = serial(YEAR, 3 + (index % 5), 10);
        const planned = serial(YEAR, 5 + (index % 7), 30);
        const running = done ? Math.min(completed + 45, AS_OF) : null;
        return [project.name, ...ACCEPTANCE.map((step, at) => (step === '环保验收' && index % 3 === 0 ? '不涉及' : done || at < 2 ? '已通过' : '办理中')), completed, planned, running, project.unit, project.township, running === null ? '设备调试未完成' : null];
      }),
    ),
  };
}

export function funds(projects: readonly Project[]): Table {
  const dice = new Dice(11);
  return {
    sheet: '争取资金',
    title: `${COUNTY}${String(YEAR)}年向上争取资金台账`,
    unit: '单位：万元',
    columns: [text('序号', 6), long('项目名称', 34), text('资金类别', 18), text('责任单位'), day('申报时间'), text('申请资金', 12), text('是否获批', 10), text('批复资金', 12), day('批复时间'), text('到位资金', 12), text('支付资金', 12), text('所在乡镇', 10)],
    rows: numbered(
      Array.from({ length: 30 }, (_, index) => {
        const project = projects[index * 3 + 1];
        const applied = serial(YEAR, dice.between(1, 6), dice.between(1, 28));
        const asked = dice.between(5, 80) * 100;
        const granted = index % 3 !== 2;
        const approved = granted ? Math.round((asked * dice.between(60, 100)) / 100) : null;
        const arrived = approved === null ? null : Math.round((approved * dice.between(50, 100)) / 100);
        return [project?.name ?? '', dice.pick(FUND_KINDS), project?.unit ?? '', applied, asked, granted ? '是' : '否', approved, granted ? applied + dice.between(20, 80) : null, arrived, arrived === null ? null : Math.round((arrived * dice.between(30, 100)) / 100), project?.township ?? ''];
      }),
    ),
  };
}

export function tasks(): Table {
  const dice = new Dice(12);
  const kinds: readonly (readonly [kind: string, task: string, measure: string])[] = [['项目谋划储备', '新谋划项目', '个'], ['手续办理', '办结前期手续', '项'], ['要素服务', '解决要素需求', '件'], ['招商引资', '签约投资额', '亿元'], ['开工建设', '新开工项目', '个'], ['投产达效', '投产项目', '个']];
  return {
    sheet: '目标任务',
    title: `${COUNTY}${String(YEAR)}年重大项目目标任务分解台账`,
    unit: '',
    columns: [text('序号', 6), long('目标任务', 24), text('任务类别'), text('责任单位'), text('计量单位', 10), text('年度目标', 10), ...['一', '二', '三', '四'].map((quarter) => text(`${quarter}季度目标`, 12)), ...['一', '二', '三', '四'].map((quarter) => text(`${quarter}季度完成`, 12))],
    rows: numbered(
      kinds.flatMap(([kind, task, measure]) =>
        UNITS.slice(0, 4).map((unit) => {
          const year = dice.between(3, 15) * 4;
          const aims = [1, 2, 3, 4].map((quarter) => (year * quarter) / 4);
          const dones = [1, 2, 3].map((quarter) => Math.round((year * quarter * dice.between(88, 112)) / 400));
          return [`${unit}${task}`, kind, unit, measure, year, ...aims, ...dones, null];
        }),
      ),
    ),
  };
}

export function adjustments(projects: readonly Project[]): Table {
  const dice = new Dice(13);
  return {
    sheet: '动态调整',
    title: `${COUNTY}${String(YEAR)}年重点项目动态调整台账`,
    unit: '单位：万元',
    columns: [text('序号', 6), long('项目名称', 34), text('调整类型', 10), day('调整时间'), long('调整原因'), text('总投资'), text('责任单位')],
    rows: numbered(
      Array.from({ length: 8 }, (_, index) => {
        const project = projects[index * 11];
        return [project?.name ?? '', ['调入', '变更', '调入', '调出'][index % 4] ?? '', serial(YEAR, dice.between(2, 9), dice.between(1, 28)), dice.pick(['条件成熟，补充列入', '投资主体变更', '用地调整，退出年度计划']), project?.total ?? 0, project?.unit ?? ''];
      }),
    ),
  };
}

export function publicity(): Table {
  const dice = new Dice(14);
  return {
    sheet: '宣传报道',
    title: `${COUNTY}${String(YEAR)}年经验做法和宣传报道台账`,
    unit: '',
    columns: [text('序号', 6), long('标题', 40), text('类别', 12), text('刊发媒体', 18), text('层级', 10), day('刊发时间'), text('责任单位')],
    rows: numbered(
      Array.from({ length: 18 }, (_, index) => [
        `${dice.pick(UNITS)}${dice.pick(['推进项目建设', '优化营商环境', '攻坚项目堵点', '招商引资'])}${index % 3 === 0 ? '经验做法' : '纪实'}之${String(index + 1)}`,
        index % 3 === 0 ? '经验做法' : '专题报道',
        dice.pick(['云岭日报', '省电视台', '市融媒体中心']),
        dice.pick(['县级', '市级', '省级']),
        serial(YEAR, dice.between(1, 9), dice.between(1, 28)),
        dice.pick(UNITS),
      ]),
    ),
  };
}
