import { clausesOf } from '../../cells/cell-text';

/** What words say of a project that is not carried out as listed: it is given up, that is proposed, or it is put off for now. */
export type Withdrawal = 'gone' | 'proposed' | 'put-off';

/** What may stand before: the reason, the day, who agreed to it, the list, and whether it is done or proposed. */
const LEAD = `(?:(?:因|由于|受|经|按|根据)[^,。;、:(]{1,20}?)?(?:(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|初|份)?)?(?:该|本|此)?(?:项目)?(?:已经|已|现已|现|于)?`;
const PROPOSED = `(?<proposed>拟|建议|申请|申报|报请(?:县|市)?(?:委|政府|领导小组)?(?:同意|批准)?|正在申请|正申请)?`;
const LIST = `(?:(?:20\\d\\d)?年度?)?(?:省|市|县)?(?:级)?(?:重点)?(?:建设)?(?:项目)?(?:计划|名单|清单|台账|库)`;
/** A clause about the project itself, with its reason or without: 该项目已取消, 因企业原因终止, 建议调出2025年计划; 取消原方案 is about something else. */
const GONE = new RegExp(
  `^${LEAD}${PROPOSED}(?:从?${LIST}中?)?(?:取消|终止|停止|不再|不予|无法|放弃|企业放弃|调出|调整出|移出|退出|退库|出库|划出|剔除|剔出|删除|核减|作废|撤销|撤项|销项|核销)(?:实施|建设|推进|列入|纳入|投资)?(?:项目|(?:省|市|县)级?重点|${LIST})?\\)?$`,
);
/** 转为储备项目, 移至前期库. */
const PUT_BACK = new RegExp(
  `^${LEAD}${PROPOSED}(?:移至|移入|转入|转为|转至|调至|退回|退至|改为|列为)(?:储备|前期|谋划)(?:库|项目|类|项目库)?\\)?$`,
);
/** 与2号工程合并实施, 已并入二期; 重复, 不计入总数: what counts with another project, or is said not to. */
const NOT_COUNTED = new RegExp(
  `^${LEAD}${PROPOSED}(?:与[^,。;、:(]{1,20}?合并(?:实施|建设|推进|申报)?|(?:合并[到至入]|并入)[^,。;、:(]{1,20}|重复(?:项目|申报|填报|统计|计算)?|不(?:再|予)?(?:计入|纳入|列入|参与|作)(?:总数|个数|统计|合计|考核|汇总|台账|名单|计划)?)\\)?$`,
);
/** 暂缓实施, 该项目已停建: not given up, and not pursued either. 停工 is another thing: works that have begun are to go on. */
const PUT_OFF = new RegExp(
  `^${LEAD}${PROPOSED}(?:暂缓|缓建|缓批|停建|停缓建|暂停实施|暂停推进|中止|搁置|不建)(?:实施|建设|推进|执行|项目)?(?:项目)?\\)?$`,
);
/** 推迟到2026年实施, 结转明年: put off beyond the year of the plan. */
const NEXT_YEAR = new RegExp(
  `^${LEAD}${PROPOSED}(?:(?:推迟|延期|延后|延缓|顺延|调整|调|结转|转)[到至为入]?(?:(?<year>20\\d\\d)年度?|明年|次年|来年|下一?年度?)|明年|次年|来年)(?:度)?(?:再)?(?:实施|建设|开工|推进|启动|计划|项目|重点项目)?\\)?$`,
);
/** Nearly all texts hold none of these. */
const SAYING =
  '明年 次年 来年 下一?年 推迟 延期 延后 延缓 顺延 调整 结转 调[到至为入]?20 转[到至为入]?20 作废 删除 核减 放弃 合并 并入 重复 不予 无法 计入 纳入 列入 参与 储备 前期 谋划 取消 终止 停止 不再 调出 调整出 移出 退出 退库 出库 划出 剔除 剔出 撤销 撤项 销项 核销 暂缓 缓建 缓批 停建 暂停 中止 搁置 不建'.split(
    ' ',
  );
const MAY_SAY = new RegExp(SAYING.join('|'));
const BEGINS = new Uint8Array(0x10000);
for (const word of SAYING) BEGINS[word.charCodeAt(0)] = 1;

/** Whether a text has a character with which such words begin: the quick way past nearly every cell of a large ledger. */
function maySay(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (BEGINS[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** What a clause of a text says of its project; null where none says that it is withdrawn. Of several what is done goes before what is meant. */
export function withdrawalIn(text: string, planYear: number): Withdrawal | null {
  if (!maySay(text) || !MAY_SAY.test(text)) return null;
  const said = new Set(clausesOf(text).flatMap((clause) => withdrawalOf(clause, planYear) ?? []));
  return (['gone', 'put-off', 'proposed'] as const).find((each) => said.has(each)) ?? null;
}

function withdrawalOf(clause: string, planYear: number): Withdrawal | null {
  const gone = GONE.exec(clause) ?? PUT_BACK.exec(clause) ?? NOT_COUNTED.exec(clause);
  const found = gone ?? PUT_OFF.exec(clause) ?? beyond(clause, planYear);
  if (!found) return null;
  return found.groups?.['proposed'] !== undefined ? 'proposed' : gone ? 'gone' : 'put-off';
}

/** A clause that puts a project off to a later year than that of the plan. */
function beyond(clause: string, planYear: number): RegExpExecArray | null {
  const found = NEXT_YEAR.exec(clause);
  const year = found?.groups?.['year'];
  return found && (year === undefined || Number(year) > planYear) ? found : null;
}

/** What stands in brackets around or behind a name, where it says so: 甲电厂（已取消）. */
export function withdrawnAside(name: string, planYear: number): string | null {
  if (!name.includes('（') && !name.includes('(')) return null;
  const aside = /[(（]([^()（）]{2,12})[)）]/.exec(name)?.[1] ?? null;
  return aside !== null && withdrawalIn(aside, planYear) !== null ? aside : null;
}
