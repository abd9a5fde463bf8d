/** Number format that puts a label before whatever the cell holds: numbers of either sign, zero, text. */
export function labelFormat(label: string): string {
  const literal = quoteLiteral(`${label}│`);
  return `${literal}General;${literal}-General;${literal}General;${literal}@`;
}

/** Literal text of a number format; a quotation mark cannot stand between quotation marks. */
function quoteLiteral(text: string): string {
  return text
    .split('"')
    .map((piece) => (piece === '' ? '' : `"${piece}"`))
    .join('\\"');
}
