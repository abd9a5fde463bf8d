import { freshId, type Book, type XmlPart } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';
import { text } from './context';

/** Custom XML parts of the workbook. */
export function customXmlObject(book: Book): HostObject {
  return new HostObject('CustomXmlPartCollection', {
    items: () => book.xmlParts.map((part) => partObject(book, part)),
    call: {
      GetByNamespace: (namespace: string) => scopedObject(book, namespace),
      GetItem: (id: unknown) => itemOf(book, book.xmlParts, id),
      Add: (xml: unknown) => {
        const part = { id: freshId(book), xml: text(xml, 'CustomXmlPartCollection.add') };
        if (!/^\s*(<\?xml[^>]*\?>)?\s*<\w/.test(part.xml)) throw new RichError('InvalidArgument', 'CustomXmlPartCollection.add');
        book.xmlParts.push(part);
        return partObject(book, part);
      },
    },
  });
}

function scopedObject(book: Book, namespace: string): HostObject {
  const parts = (): XmlPart[] => book.xmlParts.filter(({ xml }) => xml.includes(`xmlns="${namespace}"`));
  return new HostObject('CustomXmlPartScopedCollection', {
    items: () => parts().map((part) => partObject(book, part)),
    call: {
      GetItem: (id: unknown) => itemOf(book, parts(), id),
      GetOnlyItemOrNullObject: () => {
        const [only, ...others] = parts();
        return only && others.length === 0 ? partObject(book, only) : null;
      },
    },
  });
}

function itemOf(book: Book, parts: readonly XmlPart[], id: unknown): HostObject {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new RichError('ItemNotFound', 'CustomXmlPartCollection.getItem');
  return partObject(book, part);
}

function partObject(book: Book, part: XmlPart): HostObject {
  return new HostObject(
    'CustomXmlPart',
    {
      get: { Id: () => part.id },
      call: {
        GetXml: () => part.xml,
        SetXml: (xml: unknown) => void (part.xml = text(xml, 'CustomXmlPart.setXml')),
        Delete: () => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
      },
    },
    { Id: part.id },
  );
}
