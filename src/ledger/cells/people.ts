import { oneLine } from './cell-text';

/** How many projects are meant, written below a unit merged over them: 水利局（2个）. */
const COUNT = /[(（]?共?\d{1,6}[个项][)）]?$/;
const SEPARATOR = /[\r\n,，、;；/]/;
/** Between units; what stands below one another is told apart before. */
const UNIT_SEPARATOR = /[、,，;；]/;
/** One Han character, blanks, one Han character, standing alone: a padded name of two characters. */
const PADDED = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \t\u00a0\u3000]+([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** Whether a cell holds a name padded with blanks, such as `王  飞`. */
export function hasPaddedName(text: string): boolean {
  return text.search(PADDED) >= 0;
}

/** The text with the blanks inside padded names taken out; all else, line breaks too, stays. */
export function closePaddedNames(text: string): string {
  return text.replace(PADDED, '$1$2');
}

/**
 * The people of one cell: separated by line breaks, commas, 、, slashes, or by blanks between whole
 * names (`杜中伟 张华峰`); blanks inside a padded name do not separate.
 */
export function splitPeople(text: string): string[] {
  return splitOutside(closePaddedNames(text), SEPARATOR)
    .flatMap((part) => (/^[\u4e00-\u9fff\s]+$/.test(part) ? part.trim().split(/\s+/) : [oneLine(part)]))
    .filter((part) => part !== '');
}

/** The parts between separators that stand in no bracket: 张三（县委常委、副县长） is one. Brackets that do not close divide nothing. */
function splitOutside(text: string, separator: RegExp): string[] {
  if (!/[（(]/.test(text)) return text.split(separator);
  const parts: string[] = [];
  let [part, depth] = ['', 0];
  for (const character of text) {
    if (character === '（' || character === '(') depth++;
    else if (character === '）' || character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return depth > 0 ? text.split(separator) : [...parts, part];
}

/** What a unit's name ends with; a line that ends so is a whole name, another goes on in the next line. */
const UNIT_END =
  /(?:局|委|办|中心|政府|公司|镇|乡|会|院|站|街道|集团|社|部|室|队|处|厅|所|校|行|区|县)(?:\([^()]{0,30}\)|（[^（）]{0,30}）)?$/;
/** Names that only stand behind another: 县委 + 办公室. */
const UNIT_REST = /^(?:办公室|服务中心|管委会|管理局|分局|指挥部|委员会|有限公司|分公司|办事处)$/;

/**
 * The units of one cell: separated by 、 commas or semicolons, and by line breaks, slashes or blanks between whole names
 * (工信局/开发区, 水利局 住建局). A name broken over two lines (民营经济⏎服务中心) is one.
 */
export function splitUnits(text: string): string[] {
  const units: string[] = [];
  let open = '';
  for (const line of text
    .trimEnd()
    .replace(COUNT, '')
    .split(/[\r\n]+/)) {
    const part = line.trim();
    const ends = open !== '' && UNIT_END.test(open) && !UNIT_REST.test(part);
    if (ends) units.push(open);
    open = ends ? part : open + part;
  }
  units.push(open);
  return units
    .flatMap((unit) => splitOutside(unit, UNIT_SEPARATOR))
    .flatMap(betweenSlashes)
    .flatMap(betweenBlanks)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

/** 一/二标段 and the like are no units. */
function betweenSlashes(text: string): readonly string[] {
  const parts = splitOutside(text, /[/／]/);
  return parts.every((part) => UNIT_END.test(part.trim())) ? parts : [text];
}

/** Names that are whole by themselves. What stands behind a county or a township may be its own office: 安远县 水利局. */
const WHOLE = /[\u4e00-\u9fff]{2}(?:局|委|公司|政府)$/;
/** 公路分局 behind 交通局 is a part of it. */
const WITHIN = /分局$|分公司$/;

/** 水利局 欣山镇人民政府: blanks between names that are each a whole one. */
function betweenBlanks(text: string): readonly string[] {
  const parts = text.trim().split(/\s+/);
  const areWhole = parts.every((part) => WHOLE.test(part) && !UNIT_REST.test(part) && !WITHIN.test(part));
  return areWhole ? parts : [text];
}

/** The units of a cell in which each is followed by who answers for it: 住建局 张某, 交通局（李某）, 水利局：赵某, or a line below. */
export function withoutPersons(text: string): string {
  return text
    .split(/[、,，;；]+/)
    .map((part) => {
      const [, unit = '', person = ''] =
        /^([^]*[\u4e00-\u9fff])[\s:：（(]+([\u4e00-\u9fff][ \u3000]?[\u4e00-\u9fff]{1,2})[)）]?\s*$/.exec(part) ?? [];
      return UNIT_END.test(unit) && !UNIT_END.test(person) && !UNIT_REST.test(person) ? unit : part;
    })
    .join('、');
}
