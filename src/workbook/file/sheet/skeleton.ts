import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

/** The tree of everything but the rows, with the offsets of the whole text. */
export function skeleton(text: string, from: number, to: number, part: string): XmlElement {
  return moved(parseXml(text.slice(0, from) + text.slice(to), part), from, to - from);
}

/** Offsets behind the cut move; at the cut itself stand the end of one tag and the start of the next. */
function moved(element: XmlElement, cut: number, by: number): XmlElement {
  const place = (offset: number): number => (offset > cut ? offset + by : offset);
  const isData = !element.selfClosing && element.openEnd === cut;
  return {
    ...element,
    start: element.start >= cut ? element.start + by : element.start,
    openEnd: place(element.openEnd),
    closeStart: isData ? element.closeStart + by : place(element.closeStart),
    end: place(element.end),
    children: element.children.map((each) => moved(each, cut, by)),
  };
}
