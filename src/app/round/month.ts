/** The month of a round, for the faces. */
export { parseMonth, type Month } from '../../round/month';
