import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { addSampleImage, FULL_PAGE, samplePdf } from '#demo/sample-pdf.ts';
import type { Report } from '#domain/report.ts';
import type { Ran } from './run-sohoa.ts';

/** Pixels over 8 inches. */
const AT_200_DPI = 1600;

/** A page scanned in color at 200 dpi: nothing about it must be mended. `mark` makes one differ from another. */
export function colorScan(mark = 'a'): Uint8Array {
  return scan(AT_200_DPI, '/DeviceRGB', mark);
}

/** Without color: whether its paper bears a seal only its pixels tell; they show none. */
export function grayScan(): Uint8Array {
  return scan(AT_200_DPI, '/DeviceGray', 'gray');
}

export function coarseScan(): Uint8Array {
  return scan(AT_200_DPI / 2, '/DeviceRGB', 'coarse');
}

function scan(width: number, space: string, mark: string): Uint8Array {
  const height = (width * 5) / 4;
  const pixels = written(width, height, space === '/DeviceRGB' ? [248, 244, 232] : [240]);
  const image = { width, height, space, extra: '/Filter /FlateDecode', data: zlibSync(pixels) };
  return samplePdf(builder => ({
    content: FULL_PAGE,
    objects: { Im: addSampleImage(builder, image) },
    page: `/Mark (${mark})`,
  }));
}

/** Paper with strokes for words, so that it is not blank. */
function written(width: number, height: number, paper: readonly number[]): Uint8Array {
  const line = Math.round(height / 36);
  const pixels = new Uint8Array(width * height * paper.length);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isText = y > 4 * line && y < 20 * line && x > width / 8 && x < (width * 7) / 8;
    const isWord = x % (3 * line) < 2 * line && y % line < line / 4;
    pixels.set(isText && isWord ? paper.map(() => 20) : paper, at * paper.length);
  }
  return pixels;
}

/** Makes a folder of files and returns it. */
export function putFolder(folder: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const CODE = '000.17.29.H03-210722-1003';

/** The two files of a dossier in order. */
export const GOOD_DOSSIER = {
  [`${CODE}_TP_2021.pdf`]: colorScan('TP'),
  [`${CODE}_KQ_2021.pdf`]: colorScan('KQ'),
};

export function reportOf({ out }: Ran): Report {
  const report: Report = JSON.parse(out);
  return report;
}

/** Numbers of all findings, wherever they stand; each once. */
export function numbersIn({ units }: Report): string[] {
  const findings = units.flatMap(unit => [
    ...unit.findings,
    ...unit.dossiers.flatMap(dossier => dossier.findings),
    ...unit.files.flatMap(file => file.findings),
  ]);
  return [...new Set(findings.map(({ number }) => number))].sort();
}
