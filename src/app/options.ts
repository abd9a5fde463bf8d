/** What an office may choose among, for the faces that offer it. */
export { DEFAULT_LIGHTS, type LightRule } from '../mechanism/lights';
export { COUNTY_FIGURES, type County, type CountyFigure } from '../mechanism/county';
export { MAX_COPIES, MAX_NOTE, type Settings } from '../mechanism/settings';
export { TARGETS, type Target } from '../mechanism/targets';
export { madeKeys, type SummaryKey } from '../spreadsheet/sheet-keys';
export { LINEAR, timePathSchema, type TimePath } from '../mechanism/time-path';
export { sectorsOf, naturesOf, NATURE_KEYS, repeatedWord, STATE_KEYS, statesOf, type Words } from '../mechanism/words';
export { isUsable, placeholdersOf } from '../sheets/bulletin/bulletin-templates';
