import { BUTTONS } from '../pane/buttons';

/** The steps of the guided start. */
export const GUIDE_STEPS = [
  {
    title: '打开就能看',
    text: '工作簿末尾加了一张“示例台账”，7个项目，已预设若干问题。助手自己找到表头，读出有几个项目、是哪一年的计划、统计到哪一天，都显示在下面。',
  },
  {
    title: BUTTONS.check,
    text: `点下面的“${BUTTONS.check}”。问题会逐条列出，点一条就跳到那个单元格；带“修复”的可以一键改好，改了还能撤销。`,
  },
  {
    title: BUTTONS.highlight,
    text: `点“${BUTTONS.highlight}”。没有按期开工、没有复工的项目会标上颜色和原因，原有的填充和内容都不动；点“${BUTTONS.clear}”就全部去掉。`,
  },
  {
    title: BUTTONS.summarise,
    text: `在自己的台账上点“${BUTTONS.summarise}”，会在末尾生成总览、季度开工、未达标清单、调度通报等可直接打印的表。示例表不生成。现在可以结束了。`,
  },
] as const;
