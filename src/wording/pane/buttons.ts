/** Names of the four actions, the same in ribbon, pane, guide and tests. */
export const BUTTONS = {
  check: '校验台账',
  highlight: '标注未达标项目',
  summarise: '生成汇总表',
  clear: '清除标注',
} as const;

/** The product's name. */
export const PRODUCT = '重大项目台账助手';
