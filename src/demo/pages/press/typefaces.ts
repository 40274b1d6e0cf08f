import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type EmbeddedFont, PDF } from '@libpdf/core';
import type { PdfBuilder } from '../../pdf-builder.ts';

export const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

export type Style = (typeof STYLES)[number];

const FILES: Readonly<Record<Style, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

const VIETNAMESE =
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = [...new Set(`${ASCII}${VIETNAMESE}–—«»…°×²•`)];

/** One style of the typeface: the measures and numbers of its letters. */
class Typeface {
  readonly #data: Uint8Array;
  readonly #glyphs = new Map<string, { readonly id: number; readonly width: number }>();

  constructor(font: EmbeddedFont) {
    this.#data = font.data;
    for (const letter of LETTERS) {
      const [id] = font.encodeTextToGids(letter);
      if (id === undefined || !font.canEncode(letter)) throw new Error(`The font lacks ${letter}`);
      this.#glyphs.set(letter, { id, width: font.getTextWidth(letter, 1) });
    }
  }

  /** In sizes. */
  widthOf(text: string): number {
    let width = 0;
    for (const letter of text) width += this.#glyphs.get(letter)?.width ?? 0.5;
    return width;
  }

  /** @throws Error for a letter that it lacks, rather than print a box. */
  encode(text: string): string {
    return [...text]
      .map(letter => {
        const glyph = this.#glyphs.get(letter);
        if (glyph === undefined) throw new Error(`Missing letter: ${letter}`);
        return glyph.id.toString(16).padStart(4, '0');
      })
      .join('');
  }

  /** Adds the whole font to a document; returns its object. */
  embed(pdf: PdfBuilder): number {
    const file = pdf.stream(`/Length1 ${this.#data.length}`, this.#data);
    const descriptor = pdf.add(
      `<< /Type /FontDescriptor /FontName /Tinos /Flags 4 /FontBBox [-200 -300 1200 1000] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV 80 /FontFile2 ${file} 0 R >>`,
    );
    const widths = [...this.#glyphs.values()].map(({ id, width }) => `${id} [${Math.round(width * 1000)}]`);
    const descendant = pdf.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tinos /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 500 /W [${widths.join(' ')}] >>`,
    );
    return pdf.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Tinos /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] >>`,
    );
  }
}

export type Typefaces = Readonly<Record<Style, Typeface>>;

/** Loads Tinos (the measures of Times New Roman) in all styles. */
export async function loadTypefaces(): Promise<Typefaces> {
  const pdf = PDF.create();
  const load = async (style: Style): Promise<Typeface> => {
    const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${FILES[style]}`);
    return new Typeface(pdf.embedFont(new Uint8Array(await readFile(path))));
  };
  return {
    regular: await load('regular'),
    bold: await load('bold'),
    italic: await load('italic'),
    boldItalic: await load('boldItalic'),
  };
}
