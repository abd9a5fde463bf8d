import { packParts, workbookParts } from './xlsx-fixture';
import type { WorkbookSpec } from './workbook-spec';

const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';

/** A workbook that bears a digital signature (OPC 10), as far as a reader tells without checking it. */
export function signedFile(spec: WorkbookSpec): Uint8Array {
  const parts = workbookParts(spec);
  const origin = `<Relationship Id="rId90" Type="${SIGNATURES}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  const types =
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
    '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>';
  return packParts({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace('</Types>', types),
    '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('</Relationships>', origin),
    '_xmlsignatures/origin.sigs': new Uint8Array(0),
    '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${SIGNATURES}/signature" Target="sig1.xml"/></Relationships>`,
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}
