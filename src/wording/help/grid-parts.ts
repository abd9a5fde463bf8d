/** Parts of the workbench's grid, for those who hear the page. */
export const GRID_PARTS = {
  nameBox: '名称框',
  names: '名称列表',
  unfold: '展开编辑栏',
  editor: '单元格内容',
  tabs: '工作表标签',
  allSheets: '全部工作表',
  before: '向左翻标签',
  after: '向右翻标签',
  smaller: '缩小',
  larger: '放大',
  usual: '恢复原大小',
  scale: '显示比例',
  messages: '表格消息',
} as const;
