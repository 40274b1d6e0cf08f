import { describe, expect, it } from 'vitest';
import { joinBytes, PdfBuilder } from '../pdf-builder.ts';
import { seededRandom } from '../seeded-random.ts';
import { BLACK_CODES, HORIZONTAL, LONG_CODES, PASS, VERTICAL, WHITE_CODES } from './ccitt-codes.ts';
import { encodeGroup4 } from './ccitt-group4.ts';
import { Glass } from './glass.ts';

/** Rows of `#` and `.` as packed bits. */
function pack(rows: readonly string[]): Uint8Array {
  return joinBytes(
    ...rows.map(row => {
      const bytes = new Uint8Array(Math.ceil(row.length / 8));
      [...row].forEach((mark, x) => {
        if (mark === '#') bytes[x >> 3] = (bytes[x >> 3] ?? 0) | (0x80 >> (x & 7));
      });
      return bytes;
    }),
  );
}

/** What PDFium, a decoder that others wrote, makes of the code. */
async function decode(code: Uint8Array, width: number, height: number): Promise<string[]> {
  const pdf = new PdfBuilder();
  const parms = `/DecodeParms << /K -1 /Columns ${width} /Rows ${height} >>`;
  const image = pdf.stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode ${parms}`,
    code,
  );
  const content = pdf.stream('', `${width} 0 0 ${height} 0 0 cm /I Do`);
  const page = pdf.reserve();
  const tree = pdf.add(`<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  pdf.set(
    page,
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << /XObject << /I ${image} 0 R >> >> >>`,
  );
  const root = pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const { rgbx } = (await Glass.lay(pdf.finish({ root }))).look(0, 72);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => ((rgbx[(y * width + x) * 4] ?? 0) < 128 ? '#' : '.')).join(''),
  );
}

describe('fax group 4', () => {
  it.each([
    ['white runs', [...WHITE_CODES, ...LONG_CODES]],
    ['black runs', [...BLACK_CODES, ...LONG_CODES]],
    ['modes', [PASS, HORIZONTAL, ...VERTICAL]],
  ])('has codes for %s of which none begins another', (_, codes) => {
    const clashes = codes.filter(code => codes.some(other => other !== code && code.startsWith(other)));
    expect(clashes).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('knows every run length', () => {
    expect([WHITE_CODES.length, BLACK_CODES.length, LONG_CODES.length]).toEqual([91, 91, 13]);
  });

  it('writes a white row as one bit, then the end', () => {
    expect([...encodeGroup4(pack(['........']), 8, 1)]).toEqual([
      0b1000_0000, 0b0000_1000, 0b0000_0000, 0b1000_0000,
    ]);
  });

  it.each([
    ['white', ['.'.repeat(16), '.'.repeat(16)]],
    ['black', ['#'.repeat(16), '#'.repeat(16)]],
    ['a black first pixel', ['#.......', '........', '#.#.#.#.']],
    [
      'edges that move by up to three and more',
      ['..####..########', '...####....#####', '######.....##..#', '.#############..'],
    ],
    ['marks that end above', ['..##..##..##..##', '................', '..############..']],
  ])('is read back alike by PDFium: %s', async (_, rows) => {
    const width = rows[0]?.length ?? 0;
    const code = encodeGroup4(pack(rows), width, rows.length);
    expect(await decode(code, width, rows.length)).toEqual(rows);
  });

  it.each([1, 2, 3])('is read back alike by PDFium: long runs and noise, seed %i', async seed => {
    const random = seededRandom(seed);
    const width = 5300;
    const rows = Array.from({ length: 24 }, () => {
      const runs: string[] = [];
      for (let color = random.whole(0, 1), left = width; left > 0; color ^= 1) {
        const run = Math.min(left, random.next() < 0.3 ? random.whole(1, 5300) : random.whole(1, 90));
        runs.push((color === 0 ? '.' : '#').repeat(run));
        left -= run;
      }
      return runs.join('');
    });
    const repeated = rows.flatMap(row => [row, row, `${row.slice(2)}..`]);
    const code = encodeGroup4(pack(repeated), width, repeated.length);
    expect(await decode(code, width, repeated.length)).toEqual(repeated);
  });
});
