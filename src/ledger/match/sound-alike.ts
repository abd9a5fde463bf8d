import { present } from '../../spreadsheet/present';

/**
 * Characters that sound alike or nearly so and stand in names of places, people and units: what pinyin
 * input mistakes for one another. A character may stand in one group only.
 */
const GROUPS: readonly string[] = [
  '长常尝昌畅',
  '张章',
  '王汪旺',
  '李黎里理',
  '城成诚程承',
  '关官冠观',
  '东冬',
  '部步布',
  '圣胜盛',
  '杰洁捷',
  '伟卫维玮为',
  '国果',
  '军君俊均',
  '华花',
  '明名鸣铭',
  '志智治致',
  '建健剑',
  '平萍屏',
  '林琳临',
  '红宏洪鸿虹',
  '丽莉',
  '晓小',
  '新欣心鑫',
  '文雯闻',
  '燕艳雁彦',
  '英瑛颖',
  '云芸',
  '玉育裕誉',
  '河合和何荷贺',
  '湖胡',
  '山珊',
  '原源园塬',
  '坡波博',
  '岭令玲',
  '沟勾',
  '镇振震',
  '峰锋丰风枫',
  '涛滔',
  '刚钢',
  '辉晖惠慧',
  '斌彬宾',
  '勇永',
  '龙隆',
  '生升声',
  '祥翔',
  '光广',
  '阳杨扬洋羊',
  '义艺毅意',
  '海',
  '石时实',
  '青清庆',
  '徐许',
  '刘柳',
  '梁良亮',
  '曹草',
  '蒋讲江姜',
  '白柏百',
  '马',
  '店',
  '福富付府',
  '安',
  '高',
  '古谷',
  '口',
  '吉集',
  '西希曦',
  '南楠',
  '北',
  '中忠钟',
  '上尚',
  '下夏',
  '塔',
  '泉全权',
  '水',
  '门',
  '寨',
  '堡保宝',
  '台太泰',
  '桥乔',
  '沙',
  '碱检',
];
const GROUP_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((group, index) => Array.from(group, (character) => [character, index] as const)),
);

/** Whether two words are of one length and differ in one character, which sounds alike: 常乐镇 and 长乐镇. */
export function soundAlike(word: string, other: string): boolean {
  const at = onlyDifference(word, other);
  if (at === null) return false;
  const group = GROUP_OF.get(present(word[at], 'word', at));
  return group !== undefined && group === GROUP_OF.get(present(other[at], 'other', at));
}

/** Where two words of one length differ, if in one character only. */
export function onlyDifference(word: string, other: string): number | null {
  if (word.length !== other.length) return null;
  let found: number | null = null;
  for (let at = 0; at < word.length; at++) {
    if (word[at] === other[at]) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
