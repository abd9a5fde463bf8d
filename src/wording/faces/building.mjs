/** Said once, after a command for which the command line was built from its sources first. */
export const BUILT = '已先生成命令行程序，以后直接启动。';
