import type { Random } from './random';

/** A project of an invented ledger; amounts in whole 万元, months as 2025年3月. */
export interface Project {
  readonly name: string;
  readonly unit: string;
  readonly nature: string;
  readonly sector: string;
  readonly total: number;
  readonly plan: number;
  readonly spent: number;
  readonly planned: string;
  readonly actual: string | null;
  readonly completion: string;
  readonly resumed: string | null;
}

const PLACES = ['青石', '南河', '北岭', '云溪', '大坪', '石桥', '柳林', '高台', '东湖', '西屏', '白沙', '龙泉'];
const WORKS = [
  '供水工程',
  '产业园',
  '中学',
  '污水处理厂',
  '冷链物流中心',
  '光伏电站',
  '道路改造',
  '医院综合楼',
  '水库除险加固',
  '标准厂房',
];
const UNITS = ['水利局', '工信局', '教体局', '住建局', '交通局', '卫健局'];
const SECTORS = ['产业类', '基础设施类', '社会民生类'];

/** A ledger of up to thirty projects, a few of them with a slip that a check finds. */
export function inventLedger(random: Random): readonly Project[] {
  const names = random.shuffled(PLACES.flatMap((place) => WORKS.map((work) => place + work)));
  return names.slice(0, random.whole(6, 30)).map((name) => invent(name, random));
}

function invent(name: string, random: Random): Project {
  const isNew = random.chance(0.6);
  const year = isNew ? 2025 : random.whole(2022, 2024);
  const month = random.whole(1, isNew ? 10 : 12);
  const hasStarted = !isNew || (month <= 6 && random.chance(0.7));
  const total = random.whole(20, 4_000) * 100;
  const project: Project = {
    name,
    unit: random.one(UNITS),
    nature: isNew ? random.one(['新建', '新建', '扩建', '改建']) : '续建',
    sector: random.one(SECTORS),
    total,
    plan: Math.round(total * random.next() * 0.6),
    spent: hasStarted ? Math.round(total * random.next() * 0.3) : 0,
    planned: `${year}年${month}月`,
    actual: hasStarted ? `${year}年${month}月` : null,
    completion: `${random.whole(2026, 2028)}年${random.whole(1, 12)}月`,
    resumed: isNew ? null : random.one(['是', '是', '否']),
  };
  return random.chance(0.15) ? { ...project, ...slip(project, random) } : project;
}

function slip(project: Project, random: Random): Partial<Project> {
  return random.one<Partial<Project>>([
    { plan: project.total * 2 },
    { planned: '尽快' },
    { completion: '2021年5月' },
    { unit: '' },
    { name: '青石供水工程' },
  ]);
}
