import { joinBytes, type PdfBuilder } from '#demo/pdf-builder.ts';
import { appendRevision, coverAll, type FieldKind, signatureField } from './sign-emptily.ts';
import { type SmallPage, smallPdf } from './small-pdf.ts';

const SCAN: SmallPage = { holds: 'scan' };
const TEXT: SmallPage = { holds: 'text' };
const NOTHING: SmallPage = { holds: 'nothing' };
const A4 = [210, 297] as const;

const scan = (changes: Partial<SmallPage> = {}): Uint8Array => smallPdf({ pages: [{ ...SCAN, ...changes }] });
const withField = (kind: FieldKind): Uint8Array => smallPdf({ pages: [SCAN], more: signatureField(kind) });
const signed = (): Uint8Array => coverAll(withField('signature'));

/** Path under corpus/ → bytes. `fail-*` yields its folder's check, `pass-*` does not. */
export const CORPUS_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'pdf/readable-pdf/pass-scan.pdf': () => scan(),
  'pdf/readable-pdf/pass-junk-before-header.pdf': () => shifted('\r\nscanner 7\r\n', scan()),
  'pdf/readable-pdf/pass-junk-after-end.pdf': () => joinBytes(scan(), '\0'.repeat(64)),
  'pdf/readable-pdf/fail-empty.pdf': () => new Uint8Array(),
  'pdf/readable-pdf/fail-picture-named-pdf.pdf': () => joinBytes('\x89PNG\r\n\x1a\n', new Uint8Array(100)),
  'pdf/readable-pdf/fail-no-pages.pdf': () => smallPdf({ pages: [] }),
  'pdf/readable-pdf/fail-cut-off.pdf': () => {
    const whole = smallPdf({ pages: [SCAN, TEXT] });
    return whole.slice(0, whole.length / 3);
  },
  'pdf/readable-pdf/fail-xref-rebuilt.pdf': () => replaced(scan(), /startxref\n\d+/, 'startxref\n7'),

  'pdf/minimum-version/pass-1.4.pdf': () => smallPdf({ pages: [SCAN], version: '1.4' }),
  'pdf/minimum-version/pass-header-1.3-catalog-1.7.pdf': () =>
    smallPdf({ pages: [SCAN], version: '1.3', catalog: '/Version /1.7' }),
  'pdf/minimum-version/fail-1.3.pdf': () => smallPdf({ pages: [SCAN], version: '1.3' }),

  'pdf/no-password/pass-none.pdf': () => scan(),
  'pdf/no-password/fail-user.pdf': () =>
    smallPdf({ pages: [SCAN], passwords: { user: 'mo', owner: 'quan ly' } }),
  'pdf/no-password/fail-owner.pdf': () =>
    smallPdf({ pages: [SCAN], passwords: { user: '', owner: 'quan ly' } }),

  'pdf/minimum-resolution/pass-200-dpi.pdf': () => scan(),
  'pdf/minimum-resolution/pass-199.1-dpi.pdf': () => scan({ shownDpi: 199.1 }),
  'pdf/minimum-resolution/pass-coarse-empty-back.pdf': () =>
    smallPdf({ pages: [SCAN, { ...SCAN, isEmpty: true, dpi: 75 }] }),
  'pdf/minimum-resolution/pass-text.pdf': () => smallPdf({ pages: [TEXT] }),
  'pdf/minimum-resolution/fail-198.9-dpi.pdf': () => scan({ shownDpi: 198.9 }),
  'pdf/minimum-resolution/fail-196-dpi.pdf': () => scan({ dpi: 196 }),
  'pdf/minimum-resolution/fail-150-dpi.pdf': () => scan({ dpi: 150 }),

  'pdf/color-of-papers/pass-color.pdf': () => scan(),
  'pdf/color-of-papers/pass-text.pdf': () => smallPdf({ pages: [TEXT] }),

  'pdf/blank-pages/pass-text.pdf': () => smallPdf({ pages: [TEXT] }),
  'pdf/blank-pages/fail-nothing-on-page-2.pdf': () => smallPdf({ pages: [TEXT, NOTHING] }),
  'pdf/blank-pages/pass-scan.pdf': () => scan(),

  'pdf/born-digital/pass-scan.pdf': () => scan(),
  'pdf/born-digital/pass-text-and-scan.pdf': () => smallPdf({ pages: [TEXT, SCAN] }),
  'pdf/born-digital/fail-text.pdf': () => smallPdf({ pages: [TEXT] }),

  'pdf/active-content/pass-scan.pdf': () => scan(),
  'pdf/active-content/fail-script.pdf': () =>
    smallPdf({ pages: [SCAN], catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
  'pdf/active-content/fail-launch.pdf': () =>
    smallPdf({ pages: [SCAN], catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
  'pdf/active-content/fail-attachment.pdf': () => smallPdf({ pages: [SCAN], more: attachment }),

  'pdf/page-size/pass-a6.pdf': () => scan(),
  'pdf/page-size/pass-a4-lying.pdf': () => scan({ paperMm: [297, 210] }),
  'pdf/page-size/fail-180-by-400.pdf': () => scan({ paperMm: [180, 400] }),
  'pdf/page-size/fail-pixels-as-points.pdf': () => scan({ paperMm: A4, shownDpi: 72 }),

  'pdf/nothing-after-signature/pass-signed.pdf': signed,
  'pdf/nothing-after-signature/pass-unsigned.pdf': () => scan(),
  'pdf/nothing-after-signature/fail-junk.pdf': () => joinBytes(signed(), 'more\n'),
  'pdf/nothing-after-signature/fail-later-revision.pdf': () => appendRevision(signed()),

  'signature/signed/pass-signed.pdf': signed,
  'signature/signed/fail-unsigned.pdf': () => scan(),
  'signature/signed/fail-empty-field.pdf': () => withField('empty'),
  'signature/signed/fail-timestamp-only.pdf': () => coverAll(withField('timestamp')),
};

function attachment(pdf: PdfBuilder): string {
  const data = pdf.stream('/Type /EmbeddedFile', 'x');
  const file = pdf.add(`<< /Type /Filespec /F (thu.txt) /UF (thu.txt) /EF << /F ${data} 0 R >> >>`);
  return `/Names << /EmbeddedFiles << /Names [(thu.txt) ${file} 0 R] >> >>`;
}

/** Offsets count from the header, so junk before it moves nothing. */
function shifted(junk: string, bytes: Uint8Array): Uint8Array {
  return joinBytes(junk, bytes);
}

function replaced(bytes: Uint8Array, what: RegExp, by: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (!what.test(text)) throw new Error(`nothing like ${what} to replace`);
  return new Uint8Array(Buffer.from(text.replace(what, by), 'latin1'));
}
