/** What is said where the browser inside Excel or WPS is too old to run anything of ours. */
export const BOOT = {
  title: '内嵌的浏览器版本过低，助手无法运行',
  excel: [
    '您用的可能是 Excel 2016、2019 批量授权版，它内嵌的是 Internet Explorer。可采取以下办法：',
    '一、在同一台电脑上用 WPS 表格打开台账，使用本助手的 WPS 版（不必改动台账）。',
    '二、或者改用 Excel 2021 及以上版本、Microsoft 365、网页版 Excel。',
    '三、在 Mac 上，请将 Safari 升级到 16.4 及以上版本（macOS 11 及以上可以升级）。',
  ],
  wps: [
    '您用的 WPS 版本较旧，内嵌浏览器低于 Chrome 80。可采取以下办法：',
    '一、请信息中心将 WPS 升级到 12.1（Windows）或同期的 Linux 版后再试。',
    '二、或者在 Excel 2021 及以上版本中打开台账，使用本助手的 Excel 版。',
  ],
  agent: '浏览器标识（请提供给技术人员）：',
} as const;
