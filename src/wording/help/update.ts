/** A newer version of the workbench. */
export const UPDATE = {
  told: '工作台有新版本。更新会重新打开本页，撤销记录随之清空；不更新，下次打开时自动启用。',
  take: '更新',
  downloadAndTake: '下载并更新',
  later: '以后再说',
} as const;
