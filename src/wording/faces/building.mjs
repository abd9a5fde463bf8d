/** Said once, while the command line is built from its sources. */
export const BUILDING = '正在生成命令行程序，只需一次……';
