/** Traditional characters of the words of the trade, each before its simplified form. */
const PAIRS =
  '項项稱称總总資资萬万億亿計计劃划開开實实際际時时間间責责單单門门領领導导聯联續续擴扩遷迁進进況况狀状態态階阶類类別别屬属鄉乡鎮镇縣县區区設设內内規规預预備备註注號号編编碼码當当復复產产業业標标額额約约擬拟應应質质圖图問问題题報报辦办審审許许證证環环衛卫財财貸贷債债補补達达過过終终結结轉转儲储謀谋籌筹動动員员執执務务電电話话簽签訂订調调後后現现來来從从與与為为無无暫暂緩缓裝装樁桩礎础層层頂顶鋪铺線线試试運运驗验監监據据機机關关長长書书記记團团體体農农發发國国統统庫库採采購购徵征築筑綠绿橋桥園园廠厂蘭兰麗丽張张陳陈劉刘趙赵吳吴鄭郑孫孙馬马楊杨黃黄羅罗謝谢韓韩馮冯鄧邓蕭萧葉叶蘇苏盧卢蔣蒋賈贾閻阎鍾钟偉伟軍军強强華华飛飞龍龙決决銷销還还滿满協协啟启處处談谈閉闭擱搁繼继緊紧蹤踪對对納纳獲获準准訴诉難难點点';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)] as const),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** Words with traditional characters in their simplified form, for comparing: 計劃開工時間 is 计划开工时间. Never for values. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
