import type { TextRun } from '../drawing/sheet.ts';
import type { PdfBuilder } from '../pdf-builder.ts';

const hex4 = (code: number): string => code.toString(16).padStart(4, '0');

/** UTF-16 units as a PDF hex string. */
const asHex = (text: string): string =>
  `<${Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at))).join('')}>`;

/** A font without shapes, only meanings, as text recognition adds it. Returns its object number. */
export function addGlyphlessFont(pdf: PdfBuilder): number {
  const ranges = [0x00, 0x01, 0x1e, 0x20].map(high => {
    const [first, last] = [hex4(high << 8), hex4((high << 8) | 0xff)];
    return `<${first}> <${last}> <${first}>`;
  });
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Demo-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ];
  const meaning = pdf.stream('', map.join('\n'));
  const descriptor = pdf.add(
    '<< /Type /FontDescriptor /FontName /GlyphLessFont /Flags 5 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 >>',
  );
  const shapes = pdf.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLessFont /DW 500 /FontDescriptor ${descriptor} 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
  );
  return pdf.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLessFont /Encoding /Identity-H /DescendantFonts [${shapes} 0 R] /ToUnicode ${meaning} 0 R >>`,
  );
}

/** Operators that lay the text invisibly (mode 3) where it was read; the font is named /Ocr. */
export function hiddenText(runs: readonly TextRun[]): string {
  const lines = runs.map(({ text, x, y, size, width }) => {
    const stretch = (100 * width) / (0.5 * size * text.length);
    return `/Ocr ${size} Tf ${stretch.toFixed(1)} Tz 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${asHex(text)} Tj`;
  });
  return `BT 3 Tr\n${lines.join('\n')}\nET\n`;
}
