import { HELP } from './help';

/** A key, or several pressed together, and what it does. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

/** The sheet of shortcuts. */
export const SHORTCUTS = {
  title: HELP.shortcuts,
  pane: '在窗格中',
  program: '在工作台中',
  keys: '按键',
  does: '作用',
  close: '关闭',
  /** Keys of the pane, the same in every program. */
  ofPane: [
    { keys: '?', does: '打开本页' },
    { keys: 'Tab、Shift+Tab', does: '到下一个、上一个按钮或链接' },
    { keys: 'Enter、空格', does: '按下按钮；在问题或项目上，定位到它的单元格' },
    { keys: 'Alt+↓、Alt+↑', does: '下一处、上一处问题，单元格随之定位' },
    { keys: '↓、↑', does: '在问题清单中逐条移动' },
    { keys: '←、→', does: '在选项卡之间移动，按 Enter 打开' },
    { keys: 'Esc', does: '关闭对话框或菜单，回到原来的按钮' },
  ],
  /** Keys of the workbench besides. */
  ofWorkbench: [
    { keys: 'F6、Shift+F6', does: '在表格、窗格、顶栏之间切换' },
    { keys: 'Ctrl+S', does: '下载工作簿' },
    { keys: 'Ctrl+Z、Ctrl+Y', does: '在表格中撤销、重做输入' },
    { keys: '←、→', does: '焦点在窗格边线上时，调整窗格宽度' },
  ],
} as const;
