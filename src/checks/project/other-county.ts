import { normalizeText } from '../../ledger/cells/cell-text';
import { rowOf, type Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { quoted } from '../common/cells';

/** A county in an address: what stands before 县, behind province and prefecture; 县城 is none, 城关镇 behind one is its township. */
const COUNTY = /(?:^|省|市|州|盟|[、,，;；和及与至])([\u4e00-\u9fff]{1,4}?县)(?!城(?!关)|级|域|乡|道|委|政府|直|内|外)/g;
/** Province and prefecture before a county of few characters: 运城市夏县. */
const ABOVE = /^.{0,3}[省市州盟](?=.{1,3}县$)/;
/** 全县 is no county's name. */
const NO_NAME = /[全本各跨我该两邻外]|^县$/;
/** What stands before the county in a title. */
const BEFORE_NAME = /^(?:附件|附表|附)?\d{0,2}[:：、.]?(?:关于|中共)?/;
/** Share of the rows that name a county at all which make one county the list's own, and how many they are at least. */
const SHARE = 0.8;
const FEWEST = 5;

/** A place that names another county than the title, or than all other rows: a township of the neighbours, or a slip. */
export const countyDiffers = defineCheck({
  code: 'county-differs',
  severity: 'warning',
  title: '建设地点不在本县',
  sentence: ({ label, text, county }: { label: string; text: string; county: string }) => `“${label}”的“${text}”不在${county}，请核对。`,
  help: { means: '台账是一个县的，这一行的地点写的是另一个县。', todo: '请核对地点；跨县项目请把本县也写上。' },
  run({ ledger }, report) {
    const places = ledger.choice('township');
    if (!places) return;
    const named = places.values.map((place) => (place === null ? [] : countiesIn(place)));
    const own = ownCounty(ledger, named);
    if (own === null) return;
    const { column } = places.match;
    named.forEach((counties, record) => {
      if (counties.length === 0 || counties.includes(own) || places.values[record]?.includes(own)) return;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'township',
        params: { label: places.field.label, text: quoted(ledger, record, column), county: own },
      });
    });
  },
});

function countiesIn(place: string): string[] {
  return Array.from(normalizeText(place).matchAll(COUNTY), ([, county = '']) => county.replace(ABOVE, '')).filter(
    (county) => !NO_NAME.test(county),
  );
}

/** The county that nearly all rows name, else that of the title where no row speaks against it in number. */
function ownCounty({ title }: Ledger, named: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const counties of named) for (const county of new Set(counties)) counts.set(county, (counts.get(county) ?? 0) + 1);
  const rows = named.filter((counties) => counties.length > 0).length;
  const [most] = Array.from(counts).sort((a, b) => b[1] - a[1]);
  if (most && rows >= FEWEST) return most[1] >= SHARE * rows ? most[0] : null;
  const [titled = null] = countiesIn(normalizeText(title ?? '').replace(BEFORE_NAME, ''));
  return rows * 5 <= named.length ? titled : null;
}
