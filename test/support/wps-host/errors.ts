/** The numbers that the interface gives for errors: 0x800A0000 and VBA's number of the error. */
export const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
  '#SPILL!': -2146826243,
  '#FIELD!': -2146826239,
  '#CALC!': -2146826238,
};
