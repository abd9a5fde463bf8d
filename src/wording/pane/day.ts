/** Words for choosing a day. */
export const DAY = {
  open: '打开日历',
  howTo: '请按2025年4月10日或2025-4-10的格式填写',
  month: (year: number, month: number): string => `${String(year)}年${String(month)}月`,
  previous: '上一月',
  next: '下一月',
  week: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (name: string): string => `星期${name}`,
} as const;
