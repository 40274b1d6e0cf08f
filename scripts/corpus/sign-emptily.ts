import type { PdfBuilder } from '#demo/pdf-builder.ts';

const RANGE_WIDTH = 40;
const CONTENTS_DIGITS = 64;

export type FieldKind = 'signature' | 'timestamp' | 'empty';

/**
 * A signature field whose signature is zeros: enough to ask what it covers, not whether it holds.
 * Its byte range is filled in by `coverAll`.
 */
export function signatureField(kind: FieldKind): (pdf: PdfBuilder) => string {
  return pdf => {
    const field = pdf.reserve();
    const value = kind === 'empty' ? '' : `/V ${pdf.add(signatureValue(kind))} 0 R`;
    pdf.set(field, `<< /FT /Sig /T (Signature1) /Subtype /Widget /Type /Annot /Rect [0 0 0 0] ${value} >>`);
    return `/AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>`;
  };
}

function signatureValue(kind: 'signature' | 'timestamp'): string {
  const type =
    kind === 'timestamp'
      ? '/Type /DocTimeStamp /SubFilter /ETSI.RFC3161'
      : '/Type /Sig /SubFilter /adbe.pkcs7.detached';
  return `<< ${type} /Filter /Adobe.PPKLite /ByteRange [${' '.repeat(RANGE_WIDTH)}] /Contents <${'0'.repeat(CONTENTS_DIGITS)}> >>`;
}

/** Writes the byte range of the file's one signature: everything but its contents. */
export function coverAll(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const range = text.indexOf('/ByteRange [') + '/ByteRange ['.length;
  const start = text.indexOf('/Contents <') + '/Contents '.length;
  const end = start + CONTENTS_DIGITS + 2;
  const numbers = [0, start, end, bytes.length - end].join(' ').padEnd(RANGE_WIDTH);
  const signed = bytes.slice();
  signed.set(Buffer.from(numbers, 'latin1'), range);
  return signed;
}

/** Appends a revision that says nothing new of one object, as any later change would be appended. */
export function appendRevision(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const before = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const size = Number(/\/Size (\d+)/.exec(text)?.[1]);
  const root = /\/Root (\d+ 0 R)/.exec(text)?.[1] ?? '';
  const xref = bytes.length + `${size} 0 obj\n<< >>\nendobj\n`.length;
  const entry = String(bytes.length).padStart(10, '0');
  const added =
    `${size} 0 obj\n<< >>\nendobj\n` +
    `xref\n${size} 1\n${entry} 00000 n \n` +
    `trailer\n<< /Size ${size + 1} /Root ${root} /Prev ${before} >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(added, 'latin1')]));
}
