import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ListingValue } from '#demo/listing/listing.ts';
import type { PlacedSheet } from '#demo/listing/place-sheet.ts';
import type { Random } from '#demo/seeded-random.ts';
import { mutate } from './mutate.ts';

/** What may stand in a cell instead of what should: too long, unseen, of another kind, made to be run. */
const VALUES: readonly [ListingValue, ...ListingValue[]] = [
  ...([
    '',
    ' ',
    '\u00a0',
    '0',
    '-',
    '?',
    'nt',
    '"',
    '#REF!',
    '__proto__',
    'null',
    '=1+1',
    '@x',
    '\u202e\u0007',
  ] as const),
  ...(['00/00/0000', '31/02/2016', '2016', '12/2016', '29/2/2100', '1/1/1', '42811', 'Vĩnh viễn'] as const),
  ...([
    '../../etc/passwd',
    'C:\\x\\243_KQ_2016.pdf',
    '243_KQ_2016.pdf; 244_KQ_2016.pdf',
    'CON_KQ_2016.pdf',
  ] as const),
  ...(['000.00.01.H03-210230-0001', 'H55.242-250801-0001', '1.004616', 'TAM-2016-0001', '243/2016'] as const),
  ...([
    '+84 165 813 1833',
    '1.65E+08',
    '0'.repeat(400),
    'ạ'.repeat(3000),
    'e\u0301\u0301\u0301',
    '😀𝔘',
  ] as const),
  ...[0, -1, 1e308, 4e-7, 243, 1658131833, 42811, 2_958_466],
  ...[{ day: '1900-01-01' }, { day: '2099-12-31' }, { text: 'TiÕng ViÖt', font: '.VnTime' }],
  { formula: 'NOW()', last: '#N/A' },
];

/** The same sheets with some cells of their tables exchanged for what should not stand there. */
export function mutateCells(sheets: readonly PlacedSheet[], dice: Random): readonly PlacedSheet[] {
  return sheets.map(sheet => {
    const rows = sheet.rows.map(cells => [...cells]);
    for (let change = dice.whole(1, 12); change > 0; change -= 1) {
      // From the header's first row on: titles and headings can be spoiled, too.
      const row = rows[dice.whole(sheet.headerRow - 2, sheet.lastRow - 1)] ?? [];
      row[dice.whole(0, sheet.columns.length - 1)] = { value: dice.pick(VALUES), look: 'plain' };
    }
    return { ...sheet, rows };
  });
}

/** The same workbook with one of its parts mutated; the zip around them is whole. */
export function mutatePart(workbook: Uint8Array, dice: Random): Uint8Array {
  const parts = unzipSync(workbook);
  const names = Object.keys(parts)
    .filter(name => name.endsWith('.xml'))
    .sort((one, other) => (one < other ? -1 : 1));
  const name = names[dice.whole(0, names.length - 1)] ?? '';
  const part = parts[name] ?? new Uint8Array(0);
  parts[name] = dice.next() < 0.5 ? new Uint8Array(mutate(part, dice, part)) : spoilMarkup(part, dice);
  return zipSync(parts, { level: 0 });
}

const MARKUP: readonly [string, ...string[]] = [
  ...([
    '<',
    '>',
    '/>',
    '"',
    '&amp;',
    '&#0;',
    '&x;',
    '<!DOCTYPE x>',
    '<![CDATA[',
    '<?x',
    '-->',
    'r="A1"',
    ' s="99999"',
  ] as const),
  ...[
    't="s"',
    't="e"',
    't="b"',
    '<v>99999999</v>',
    '<row r="9999999">',
    '<c r="ZZZZ1"/>',
    'hidden="1"',
    'ref="A1:XFD1048576"',
  ],
];

function spoilMarkup(part: Uint8Array, dice: Random): Uint8Array<ArrayBuffer> {
  const text = strFromU8(part);
  const at = dice.whole(0, Math.max(0, text.length - 1));
  return new Uint8Array(strToU8(text.slice(0, at) + dice.pick(MARKUP) + text.slice(at + dice.whole(0, 12))));
}
