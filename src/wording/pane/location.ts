/** Where something stands in the workbook. */
export const LOCATION = {
  row: (row: number): string => `第${String(row)}行`,
  onSheet: (sheet: string, place: string): string => `“${sheet}”${place}`,
} as const;
