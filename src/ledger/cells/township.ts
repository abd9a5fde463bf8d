const SEVERAL = /[、,，;；/和及与\n]/;
/** The township in an address: after the county, before the village. */
const TOWNSHIP =
  /^(?:[\u4e00-\u9fff]{1,8}?省)?(?:[\u4e00-\u9fff]{1,6}?市)?(?:[\u4e00-\u9fff]{1,6}?县)?([\u4e00-\u9fff]{1,6}?(?:镇|乡|街道(?:办事处|办)?))/;

/** The township that a place belongs to: 平陆县张店镇侯王村 lies in 张店镇. A cell of several places, or of none known, stays as it is. */
export function townshipOf(place: string): string {
  if (SEVERAL.test(place)) return place;
  return TOWNSHIP.exec(place)?.[1] ?? place;
}
