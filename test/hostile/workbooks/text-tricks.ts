import { rawSheet, rawWorkbook, rawWorkbookEntries } from '#demo/raw-workbook.ts';
import { rawZip } from '#demo/raw-zip.ts';
import type { HostileWorkbook } from './hostile-workbook.ts';
import { repeatedEntry } from './repeated-bytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** 60 MiB of one piece in the place of `|` in the rows. */
function flooded(rows: string, piece: string): Uint8Array {
  const [before = '', behind = ''] = rawSheet({ rows }).split('|');
  const flood = repeatedEntry(SHEET, [before, piece, behind], 60);
  return rawZip(rawWorkbookEntries().map(entry => (entry.name === SHEET ? flood : entry)));
}

function withSheet(xml: string | Uint8Array): Uint8Array {
  return rawWorkbook({ parts: { [SHEET]: xml } });
}

const FLOODS: readonly (readonly [name: string, rows: string, piece: string])[] = [
  ['between-rows', '|<row/>', ' '],
  ['in-a-value', '<row><c><v>1|</v></c></row>', '1'],
  ['in-a-text', '<row><c t="inlineStr"><is><t>|</t></is></c></row>', 'a'],
  ['in-an-attribute', '<row r="|1"/>', ' '],
  ['in-a-name', '<a|/>', 'a'],
  ['in-a-comment', '<!--|-->', '<a/>'],
  ['in-cdata', '<row><c><v><![CDATA[|]]></v></c></row>', '<v>'],
  ['in-an-instruction', '<?a |?>', '<a>'],
  ['in-an-entity', '<row><c><v>&|;</v></c></row>', 'a'],
  ['of-attributes', '<row |/>', ' a="123"'],
];

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
  '',
);

export const TEXT_TRICKS: readonly HostileWorkbook[] = [
  ...FLOODS.map(([name, rows, piece]) => ({
    name: `flood-${name}`,
    about: `60 MB ${name.replaceAll('-', ' ')}`,
    answers: ['limit: runLetters'],
    make: () => flooded(rows, piece),
  })),
  {
    name: 'doctype',
    about: 'a DOCTYPE',
    answers: ['damaged: a DOCTYPE'],
    make: () => withSheet(`<!DOCTYPE worksheet>${rawSheet({})}`),
  },
  {
    name: 'laughs',
    about: 'a billion laughs',
    answers: ['damaged: a DOCTYPE'],
    make: () =>
      withSheet(
        `<!DOCTYPE worksheet [<!ENTITY e0 "ha">${laughs}]>${rawSheet({ rows: '<row><c><v>&e9;</v></c></row>' })}`,
      ),
  },
  {
    name: 'outer-entity',
    about: 'an entity from another file',
    answers: ['damaged: a DOCTYPE'],
    make: () =>
      withSheet(
        `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rawSheet({ rows: '<row><c><v>&x;</v></c></row>' })}`,
      ),
  },
  {
    name: 'unknown-entity',
    about: 'an entity that nobody declares',
    answers: ['damaged: undefined entity.'],
    make: () => rawWorkbook({ rows: '<row><c><v>&x;</v></c></row>' }),
  },
  {
    name: 'deep',
    about: 'elements 100,000 deep',
    answers: ['limit: nesting'],
    make: () => rawWorkbook({ rows: '<row>'.repeat(100_000) + '</row>'.repeat(100_000) }),
  },
  {
    name: 'nul',
    about: 'a NUL letter',
    answers: ['damaged: disallowed character.'],
    make: () => rawWorkbook({ rows: '<row><c t="str"><v>a\0b</v></c></row>' }),
  },
  {
    name: 'nul-by-number',
    about: 'a NUL letter by its number',
    answers: ['damaged: malformed character entity.'],
    make: () => rawWorkbook({ rows: '<row><c t="str"><v>a&#0;b</v></c></row>' }),
  },
  {
    name: 'nul-as-excel',
    about: 'a NUL letter as Excel escapes it',
    answers: ['read: 1 row, 1 cell'],
    make: () => rawWorkbook({ rows: '<row><c t="str"><v>a_x0000_b</v></c></row>' }),
  },
  {
    name: 'no-utf-8',
    about: 'bytes that are no UTF-8',
    answers: ['damaged: not in its encoding'],
    make: () =>
      withSheet(Uint8Array.of(...new TextEncoder().encode(rawSheet({ rows: '<row/>' })), 0xc3, 0x28)),
  },
  {
    name: 'unknown-encoding',
    about: 'an encoding that nobody knows',
    answers: ['damaged: unknown encoding'],
    make: () => withSheet(`<?xml version="1.0" encoding="utf-7"?>${rawSheet({})}`),
  },
  {
    name: 'cut-xml',
    about: 'a sheet that ends in the middle',
    answers: ['damaged: unclosed tag: c'],
    make: () => withSheet(rawSheet({ rows: '<row><c><v>1</v></c></row>' }).slice(0, -40)),
  },
];
