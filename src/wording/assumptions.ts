import type { Assumption, AssumptionCode, ReadingOption } from '../ledger/assumptions';

type Params = Assumption['params'];

interface AssumptionWords {
  /** What was decided, in one line; `params` of the assumption. */
  readonly told: (params: Params, decided: string) => string;
  /** An option as a choice to click; `params` of the option. */
  readonly option: (key: string, params: Params) => string;
}

/** Options of a fixed set of words. */
function words(labels: Readonly<Record<string, string>>): AssumptionWords['option'] {
  return (key) => labels[key] ?? key;
}

/** What a word of a column may mean, by the field and the key of the option. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nature: { new: '新开工项目', continuing: '续建项目', outside: '前期、储备项目', ended: '已竣工项目' },
  startState: { started: '已开工', working: '正在施工', stopped: '开工后停工', 'not-started': '未开工', ended: '已竣工' },
  resumed: { resumed: '已复工', 'not-resumed': '未复工' },
};

/** What a nature is called; '' where nobody states it. */
export function natureName(nature: string): string {
  return MEANINGS['nature']?.[nature] ?? '';
}

const WORDS: Readonly<Record<AssumptionCode, AssumptionWords>> = {
  'column-between': {
    told: ({ label, taken, others, blank }, decided) =>
      decided === 'new-else-old'
        ? `“${label}”逐行取：“${taken}”有内容的用“${taken}”，空白的用“${others}”。`
        : `“${label}”取自“${taken}”，没有用“${others}”${Number(blank) > 0 ? `，而“${taken}”有空白，“${others}”有内容` : ''}。`,
    option: (key, { header }) => (key === 'new-else-old' ? '有调整的用调整后，没有的用原来的' : `用“${header ?? key}”`),
  },
  'column-doubtful': {
    told: ({ label, header }, decided) => (decided === 'yes' ? `“${header}”按“${label}”读取。` : `“${header}”不作“${label}”读取。`),
    option: words({ yes: '是，按此读取', no: '不是，不使用此列' }),
  },
  'unit-unstated': {
    told: ({ label, foreign = '', shown = '', stored }, unit) =>
      shown !== ''
        ? `“${label}”没有注明单位，单元格里是${stored}、显示为“${shown}”，按显示的数值和${unit}计算。`
        : foreign === ''
          ? `“${label}”没有注明单位，按${unit}计算。`
          : `表格上方注明单位是${foreign}，不是人民币，“${label}”仍按${unit}计算，请换算成人民币。`,
    option: (key) => `按${key}`,
  },
  'unit-shown': {
    told: ({ label, shown, stored, unit, agree }, decided) => {
      const how = `的单元格里是${stored}，数字格式显示为“${shown}”`;
      const where = unit === '' ? '' : `，注明的单位是${unit}`;
      if (decided === 'stored') return `“${label}”${how}${where}，按单元格里的数计算。`;
      return `“${label}”${how}${where}，${agree === 1 ? '' : '两者对不上，'}按显示的计算。`;
    },
    option: (key, { shown, stored, unit }) =>
      key === 'shown' ? `按显示的“${shown}”` : `按单元格里的数（${stored}${unit === '' ? '元' : unit}）`,
  },
  'unit-by-row': {
    told: ({ label, column, only, words: told, gaps, headings }, decided) => {
      if (headings === 1) {
        const rows = `分组标题（如“${column}”）`;
        if (decided === 'header') return `“${label}”按表头注明的单位计算，没有用${rows}注明的“${told}”。`;
        if (decided !== 'column') return `“${label}”全部按${decided}计算，没有用${rows}注明的单位。`;
        return `“${label}”按${rows}注明的单位（${told}）计算${gaps === 1 ? '，没有注明单位的分组不计入' : ''}。`;
      }
      if (decided === 'header') return `“${label}”按表头注明的单位计算，没有用“${column}”列的“${told}”。`;
      if (decided !== 'column') return `“${label}”全部按${decided}计算，没有用“${column}”列。`;
      if (only === '') return `“${label}”逐行按“${column}”列的单位（${told}）计算，单位空白或不明的行不计入。`;
      return `“${label}”按“${column}”列的单位“${only}”计算${gaps === 1 ? '，该列空白的行也按此计算' : ''}。`;
    },
    option: (key, { headings }) =>
      key === 'header' ? '按表头注明的单位' : key !== 'column' ? `全部按${key}` : headings === 1 ? '按分组标题注明的单位' : '按单位列',
  },
  'stage-for-nature': {
    told: ({ nature, stage, around }, decided) => {
      if (around !== undefined) {
        const where = `${around === 'sections' ? '分组标题' : '工作表名称或标题'}“${stage}”`;
        return decided === 'nature'
          ? `${where}下的项目按“${nature}”列的“新建”等算新开工，没有按${around === 'sections' ? '分组标题' : '名称或标题'}计。`
          : `${where}下的项目按此划分，“${nature}”列的“新建”等只说明建设方式。`;
      }
      if (nature === '') return decided === 'stage' ? `没有“建设性质”列，新建、续建按“${stage}”划分。` : `没有用“${stage}”划分新建、续建。`;
      return decided === 'stage'
        ? `新建、续建按“${stage}”划分，“${nature}”只说明建设方式。`
        : `新建、续建按“${nature}”划分，没有用“${stage}”。`;
    },
    option: (key, { header }) =>
      ({ none: '不划分', sections: '按分组标题划分', sheet: '按工作表名称或标题划分' })[key] ?? `按“${header ?? key}”划分`,
  },
  'plan-year': {
    told: ({ source }, year) =>
      `计划年度按${year}年${source === 'as-of' ? '（台账没有写明年度，取统计日期所在年）' : '（台账里不止一个年度）'}。`,
    option: (key) => `按${key}年`,
  },
  'ledger-of-year': {
    told: ({ other, current, year, otherYear }, decided) =>
      decided === current
        ? `按${year}年的工作表“${current}”统计，没有用${otherYear}年的“${other}”。`
        : `按${otherYear}年的工作表“${other}”统计，没有用${year}年的“${current}”。`,
    option: (key, { year, projects }) => `用“${key}”（${year}年，${projects}个项目）`,
  },
  'as-of': {
    told: ({ date, text }, decided) =>
      decided === 'told' ? `统计截至${date}（表中写明“${text}”）。` : `统计截至今天，没有用表中写明的“${text}”。`,
    option: (key, { date }) => `截至${date ?? key}`,
  },
  'amount-shared': {
    told: ({ label, text, count }, decided) =>
      `${count}个项目合并填写一个${label}“${text}”，${decided === 'shared' ? '合计时只计一次' : '每个项目各计一次'}。`,
    option: words({ shared: '只计一次', each: '每个项目各计一次' }),
  },
  'steps-joined': {
    told: ({ label, first, others }, decided) =>
      decided === 'all'
        ? `“${label}”由“${first}”、“${others}”合并判断，都已办结（或不涉及）才算已办。`
        : `“${label}”只看“${first}”，没有用“${others}”。`,
    option: (key, { header }) => (key === 'all' ? '几列合并判断' : `只看“${header ?? ''}”`),
  },
  'months-added': {
    told: ({ label, months }, decided) =>
      decided === 'added'
        ? `“${label}”没有合计列，由“${months}”各月相加。`
        : `“${months}”各月的数没有计入（列标题没有写明是哪一项，或像是逐月累计数），是“${label}”的当月数的请选择相加。`,
    option: (key, { label }) => (key === 'added' ? `各月相加，作为“${label ?? ''}”` : '不计入'),
  },
  'values-filled': {
    told: ({ label, count, text }, decided) =>
      `“${label}”有${count}格写作“${text}”，${decided === 'filled' ? '按上一行的内容计算' : '按空白处理'}。`,
    option: words({ filled: '沿用上一行', own: '按空白处理' }),
  },
  'row-heading': {
    told: ({ text, row }, decided) => `第${row}行“${text}”${decided === 'heading' ? '按分组标题处理，不计为项目' : '计为一个项目'}。`,
    option: words({ heading: '是分组标题', record: '是一个项目' }),
  },
  'row-parent': {
    told: ({ text, parents, count }, decided) => {
      const what = Number(parents) > 1 ? `“${text}”等${parents}行` : `“${text}”`;
      if (decided === 'each') return `${what}与其下${count}行各计为一个项目。`;
      return `${what}下有${count}个子项，${decided === 'parts' ? '按子项计数，本行不重复计' : '按本行计数，子项不重复计'}。`;
    },
    option: words({ parts: '按子项计数', parent: '按总项目计数', each: '都是独立的项目' }),
  },
  'sum-since': {
    told: ({ label, beyond }, decided) => {
      const unsaid = `“${label}”没有注明从何时累计`;
      if (decided === 'year') return `${unsaid}，按本年累计计算。`;
      return beyond === 1
        ? `${unsaid}，且多个项目已超过年度计划，按开工以来累计，没有计入本年完成。`
        : `${unsaid}，按开工以来累计，没有计入本年完成。`;
    },
    option: words({ year: '本年累计', start: '开工以来累计' }),
  },
  'rows-joined': {
    told: ({ text, count, differing, layout, projects, further }, decided) => {
      if (further !== undefined)
        return `“${text}”等项目下有${further}行只有金额，没有序号和名称，${decided === 'added' ? '金额并入上面的项目' : '没有计入，只算项目的第一行'}。`;
      if (layout !== undefined) return decided === 'one' ? `每个项目占两行，每两行合为一个项目，共${projects}个。` : '每行各计一个项目。';
      return decided === 'one'
        ? `“${text}”占${count}行，计为一个项目，金额相加${differing === '' ? '' : `；各行的${differing}不同，以第一行为准`}。`
        : `“${text}”占${count}行，每行各计一个项目。`;
    },
    option: words({ one: '是一个项目', each: '每行一个项目', added: '金额并入上面的项目', first: '只算第一行' }),
  },
  'rows-struck': {
    told: ({ text, count }, decided) =>
      decided === 'dropped'
        ? `“${text}”等${count}个项目打了删除线，按已取消处理，没有计入。`
        : `“${text}”等${count}个项目打了删除线，仍计入。如已取消或调出，请选择不计入。`,
    option: words({ counted: '仍计入', dropped: '已取消，不计入' }),
  },
  'rows-withdrawn': {
    told: ({ text, count, said }, decided) => {
      const which = Number(count) > 1 ? `“${text}”等${count}个项目写明“${said}”等` : `“${text}”写明“${said}”`;
      return decided === 'dropped' ? `${which}，没有计入。` : `${which}，仍计入。不应再算的，请选择不计入。`;
    },
    option: words({ counted: '仍计入', dropped: '不计入' }),
  },
  'text-struck': {
    told: ({ label, text, left, count, whole }, decided) => {
      if (whole === 1)
        return `有${count}格整格打了删除线，项目名称没有划去，${decided === 'whole' ? '仍按所写的计入' : '没有读取'}，如“${label}”的${text}格。`;
      const found = `有${count}格的部分文字打了删除线`;
      if (decided === 'left') return `${found}，只按没有划去的文字计算，如“${label}”的“${text}”按“${left}”。`;
      if (decided === 'whole') return `${found}，仍按全部文字计算，如“${label}”的“${text}”。`;
      return `${found}，本机的程序不告诉划去的是哪些字，这些格没有读取，如“${label}”的“${text}”。请删去划掉的字。`;
    },
    option: words({ left: '划去的不算', whole: '按全部内容', unread: '不读这些格' }),
  },
  'word-unknown': {
    told: ({ field = '', label, text, count, kinds, dates }, decided) => {
      const several = kinds === 1 ? '' : dates === 1 ? '等日期' : `等${kinds}种写法`;
      if (decided !== 'unknown') return `“${label}”中的“${text}”${several}（${count}处）按“${MEANINGS[field]?.[decided] ?? decided}”计算。`;
      const open = `“${label}”中的“${text}”${several}（${count}处）含义不明，相关项目不作判断。`;
      return dates === 1 && field === 'startState'
        ? `${open}如是实际开工日期，可在“列识别”中将此列改为“实际开工时间”；如是计划，改为“计划开工时间”。`
        : open;
    },
    option: (key, { field = '' }) => (key === 'unknown' ? '暂不判断' : `是“${MEANINGS[field]?.[key] ?? key}”`),
  },
  'start-undated': {
    told: ({ count, text }) =>
      text !== ''
        ? `有${count}个新开工项目的开工时间没有具体到季度（如“${text}”），只计入能确定已开工的季度，以前各季度可能少计；补填到月份后可逐季统计。`
        : `有${count}个新开工项目只注明已开工、没有开工时间，只计入截至日的开工数，以前各季度可能少计；补填实际开工时间后可逐季统计。`,
    option: () => '',
  },
  'formula-uncalculated': {
    told: ({ count }) => `有${count}个公式还没有计算结果，未计入任何合计；请在 Excel 或 WPS 中打开并保存一次。`,
    option: () => '',
  },
  'value-hidden': {
    told: ({ text, count }) => `合并单元格内另有${count}个隐藏的值（${text}），没有计入；求和公式会将其计入。`,
    option: () => '',
  },
  'cells-far': {
    told: ({ text, count }) => `远离台账处有${count}个单元格（${text}），没有读取；误填的请清除，有用的请移到台账旁边。`,
    option: () => '',
  },
  'looks-unseen': {
    told: ({ merges, struck }) =>
      `${[
        merges === 1 ? '本机的表格程序没有告诉哪些单元格合并，合并的单元格只读了左上角一格' : '',
        struck === 1 ? '本机的表格程序没有告诉哪些文字打了删除线，划去的文字和项目仍计入' : '',
      ]
        .filter((clause) => clause !== '')
        .join('；')}。`,
    option: () => '',
  },
};

/** What was decided, as one sentence in Chinese. */
export function assumptionMessage({ code, params, decided }: Pick<Assumption, 'code' | 'params' | 'decided'>): string {
  return WORDS[code].told(params, decided);
}

/** The same below a figure that rests on it. */
export function assumptionNote(assumption: Pick<Assumption, 'code' | 'params' | 'decided'>): string {
  return assumptionMessage(assumption).replace(/。$/, '，请核对。');
}

/** A way to read it, as a choice to click. */
export function optionLabel({ code }: Pick<Assumption, 'code'>, { key, params = {} }: ReadingOption): string {
  return WORDS[code].option(key, params);
}

const BY_CODE: ReadonlyMap<string, AssumptionWords> = new Map(Object.entries(WORDS));

/** The same without its full stop, from the parameters of a finding, which hold the code (`assumption`) and what was decided. */
export function assumptionClause({ assumption, decided, ...params }: Params): string {
  const found = BY_CODE.get(String(assumption));
  if (!found) throw new Error(`no words for the assumption ${String(assumption)}`);
  return found.told(params, String(decided)).replace(/。$/, '');
}
