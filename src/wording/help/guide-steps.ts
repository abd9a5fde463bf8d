import { BUTTONS } from '../pane/buttons';

/** The steps of the guided start. */
export const GUIDE_STEPS = [
  {
    title: '打开即可查看',
    text: '工作簿末尾加了一张“示例台账”，7个项目，已预设若干问题。助手自动找到表头，读出项目个数、计划年度和统计截至日期，显示在下方。',
  },
  {
    title: BUTTONS.check,
    text: `点下面的“${BUTTONS.check}”。问题逐条列出，点击即可定位到该单元格；带“修复”的可以一键修复，修复后可以撤销。`,
  },
  {
    title: BUTTONS.highlight,
    text: `点“${BUTTONS.highlight}”。没有按期开工、没有复工的项目会标上颜色并注明原因，原有的填充和内容不变；点“${BUTTONS.clear}”即全部清除。`,
  },
  {
    title: BUTTONS.summarise,
    text: `在自己的台账上点“${BUTTONS.summarise}”，将在末尾生成总览、季度开工、未达标清单、调度通报等可直接打印的表。示例表不生成。现在可以结束了。`,
  },
] as const;
