/** The month of a round, for the faces. */
export { monthText, parseMonth, type Month } from '../../round/month';
