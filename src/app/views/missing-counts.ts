// Apart from the list of those projects: the pane tells the numbers before it loads what lists them.
export { missingCounts } from '../../progress/missing';
