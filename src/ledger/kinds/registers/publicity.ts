import { is, type RegisterKind } from '../register';
import { ASIDES, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

const CASE = '经验做法';
const REPORT = '专题报道';
const ofTheYear = { thisYear: 'publishedOn' } as const;

/** 经验做法和宣传报道台账: cases of good practice and reports made known, by unit (第十八条). */
export const PUBLICITY: RegisterKind = {
  key: 'publicity',
  label: '经验做法和宣传报道台账',
  counter: '篇',
  article: '第十八条',
  action: 7,
  titles: ['宣传报道', '经验做法', '典型案例', '宣传台账'],
  signature: [['headline'], ['publicityKind', 'medium'], ['publishedOn', 'medium']],
  project: null,
  proposed: true,
  fields: [
    SEQUENCE,
    { name: 'headline', label: '标题', type: 'name', required: 'column', synonyms: ['信息标题', '新闻标题', '文章标题', '宣传标题', '报道题目', '标题', '题目', '稿件标题', '案例名称', '报道标题', '经验做法名称', '名称'] },
    { name: 'publicityKind', label: '类别', type: 'choice', required: 'cell', synonyms: ['类别', '类型', '稿件类别', '宣传类别', '形式', '报道类型', '报道类别', '宣传类型', '稿件类型', '信息类别', '信息类型', '新闻类别', '报道形式', '宣传形式'], vocabulary: { [CASE]: ['经验', '典型经验', '典型案例', '案例', '做法'], [REPORT]: ['报道', '新闻报道', '宣传报道', '新闻', '专题'] }, open: true },
    { name: 'medium', label: '刊发媒体', type: 'text', required: 'no', synonyms: ['刊发媒体', '媒体', '发布平台', '刊登媒体', '发布媒体', '推广渠道', '刊载媒体', '采用情况', '采用媒体', '发布渠道', '宣传平台'] },
    { name: 'mediumLevel', label: '层级', type: 'choice', required: 'no', synonyms: ['层级', '媒体级别', '级别', '刊发层级', '推广层级'], vocabulary: { 国家级: ['国家', '中央'], 省级: ['省'], 市级: ['市'], 县级: ['县'] } },
    { name: 'publishedOn', label: '刊发时间', type: 'period', required: 'column', synonyms: ['刊发时间', '发布时间', '报道时间', '刊登时间', '推广时间', '时间', '日期', '发布日期', '采用时间', '刊载时间', '播出时间', '报送时间'], words: { all: [['刊发', '发布', '报道', '刊登', '推广'], ['时间', '日期']], without: [] } },
    { ...UNIT, synonyms: ['报送单位', '供稿单位', '报道单位', ...UNIT.synonyms] },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [],
  figures: [
    { key: 'count', label: '本年推广报道', meaning: '本年刊发的经验做法和报道', count: ofTheYear },
    { key: 'cases', label: '经验做法', meaning: '本年推广的经验做法', count: { all: [ofTheYear, is('publicityKind', CASE)] } },
    { key: 'reports', label: '专题报道', meaning: '本年刊发的报道', count: { all: [ofTheYear, is('publicityKind', REPORT)] } },
  ],
  groups: ['leadUnit', 'mediumLevel'],
  lists: [],
};
