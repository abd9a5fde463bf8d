/** Where something stands in the workbook. */
export const LOCATION = {
  row: (row: number): string => `第${String(row)}行`,
  several: (first: string, count: number): string => `${first}等${String(count)}处`,
  onSheet: (sheet: string, place: string): string => `“${sheet}”${place}`,
} as const;
