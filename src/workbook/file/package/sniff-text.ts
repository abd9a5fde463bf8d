import type { FaultCode } from '../../../spreadsheet/port';

/** Bytes looked at to tell what a text is. */
const HEAD = 8192;

/** Text of what kind: systems export web tables, XML of Excel 2003 and plain text under the names of workbooks. */
export function textFault(bytes: Uint8Array): FaultCode {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, HEAD);
  // Whatever the encoding of the rest, what is looked for is in ASCII.
  const text = new TextDecoder(!wide ? 'latin1' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  if (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return 'file-not-zip';
  const isXml = /^\W*<\?xml/.test(text);
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && isXml && !/<html/i.test(text)) return 'file-xml-2003';
  if (text.includes('urn:oasis:names:tc:opendocument')) return 'file-ods';
  // <Table> of a data set is no table of a page.
  const markup = isXml && !/<(?:!doctype\s+html|html)[\s>]/i.test(text) ? '' : text;
  if (/<(!doctype\s+html|html|head|body|table|meta)[\s>]/i.test(markup) || /^\s*(mime-version|from|content-type):/i.test(text))
    return 'file-web-page';
  return isXml ? 'file-xml' : 'file-text';
}
