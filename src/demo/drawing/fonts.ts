import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { EmbeddedFont, PDF } from '@libpdf/core';

export type Style = 'regular' | 'bold' | 'italic' | 'boldItalic';

export type Fonts = Readonly<Record<Style, EmbeddedFont>>;

/** Tinos has the measures of Times New Roman, which offices write in, and every Vietnamese letter. */
export async function embedFonts(pdf: PDF): Promise<Fonts> {
  // One after the other: their order is the order of objects in the file.
  const regular = await embed(pdf, '400Regular/Tinos_400Regular.ttf');
  const bold = await embed(pdf, '700Bold/Tinos_700Bold.ttf');
  const italic = await embed(pdf, '400Regular_Italic/Tinos_400Regular_Italic.ttf');
  const boldItalic = await embed(pdf, '700Bold_Italic/Tinos_700Bold_Italic.ttf');
  return { regular, bold, italic, boldItalic };
}

async function embed(pdf: PDF, file: string): Promise<EmbeddedFont> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${file}`);
  return pdf.embedFont(new Uint8Array(await readFile(path)));
}
