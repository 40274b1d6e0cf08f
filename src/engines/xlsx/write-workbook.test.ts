import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from './write-workbook.ts';
import type { Sheet, SheetRow } from './writing/sheet.ts';

const sheet = (rows: readonly SheetRow[], changes: Partial<Sheet> = {}): Sheet => ({
  ...{ name: 'Danh sách', columns: [], rows },
  ...changes,
});

const parts = (...sheets: Sheet[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeWorkbook(sheets, { title: 'a < b' }))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

const HOSTILE = ['=1+1', '\u0000\u0001', ']]>', '<c r="A1"/>', '&amp;', '\ud800', '\uffff', '_x0000_', '\r'];

describe('a workbook', () => {
  it('is well-formed XML in every part, whatever stands in its cells', () => {
    const cells = [...HOSTILE, { value: 'x', style: 'text', font: '"<&' } as const];
    const written = parts(
      sheet([{ cells }], { headerRow: 1, hasFilter: true, columns: [{ width: 9 }], merges: ['A1:B1'] }),
      sheet([], { name: 'A & B "<\'s>' }),
    );
    expect(Object.keys(written)).toHaveLength(10);
    for (const xml of Object.values(written)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', error => {
        throw error;
      });
      parser.write(xml).close();
    }
  });

  it('is the same bytes at any time', () => {
    const make = () => writeWorkbook([sheet([{ cells: ['a', 1, { day: '2016-12-28' }] }])]);
    expect(make()).toEqual(make());
  });

  it('holds a text of any look as a text, marked where editing would make a formula of it', () => {
    const written = parts(sheet([{ cells: ['=1+1', '1+1'] }]));
    expect(written['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
    );
    expect(written['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(written['xl/styles.xml']).toMatch(
      /<cellXfs count="2"><xf (?:(?!quotePrefix).)*<xf [^>]* quotePrefix="1">/,
    );
  });

  it('holds a formula where one is asked for', () => {
    const written = parts(
      sheet([
        {
          cells: [
            { formula: 'B1&"<"', last: 'x<' },
            { formula: 'A1', last: 2 },
          ],
        },
      ]),
    );
    expect(written['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" t="str"><f>B1&amp;&quot;&lt;&quot;</f><v>x&lt;</v></c><c r="B1"><f>A1</f><v>2</v></c>',
    );
  });

  it('holds a day as a day, and as a text where Excel knows no such day', () => {
    const written = parts(sheet([{ cells: [{ day: '2016-12-28' }, { day: '1899-01-01' }] }]));
    expect(written['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" s="1"><v>42732</v></c><c r="B1" s="1" t="s">',
    );
    expect(written['xl/sharedStrings.xml']).toContain('>1899-01-01<');
  });

  it('keeps each text once', () => {
    const written = parts(sheet([{ cells: ['a', 'b', 'a', ''] }]));
    expect(written['xl/sharedStrings.xml']?.match(/<si>/g)).toHaveLength(2);
  });

  it('keeps what is hidden, high and wide as asked', () => {
    const rows = [{ cells: [1], height: 30, isHidden: true }];
    const written = parts(sheet(rows, { columns: [{ width: 12.5, isHidden: true }] }));
    expect(written['xl/worksheets/sheet1.xml']).toContain('<row r="1" ht="30" customHeight="1" hidden="1">');
    expect(written['xl/worksheets/sheet1.xml']).toContain(
      '<col min="1" max="1" width="12.5" customWidth="1" hidden="1"/>',
    );
  });

  it('repeats its header on each page and filters from it on', () => {
    const rows = [{ cells: ['x'] }, { cells: ['a', 'b'] }, { cells: [1, 2] }];
    const columns = [{ width: 9 }, { width: 9 }];
    const written = parts(sheet(rows, { name: "It's", headerRow: 2, hasFilter: true, columns }));
    expect(written['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'It''s'!$A$2:$B$3</definedName>`,
    );
    expect(written['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s'!$2:$2</definedName>`,
    );
    expect(written['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A2:B3"/>');
  });

  it('carries a mark within its first kilobyte', () => {
    const bytes = writeWorkbook([sheet([]), sheet([], { name: 'Tệp' })], { mark: 'sohoa fault list/1' });
    expect(strFromU8(bytes.subarray(0, 1024))).toContain('sohoa fault list/1');
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a:b', '[a]', "'a'", 'DANH SÁCH'])(
    'refuses a sheet named “%s”',
    name => {
      expect(() => writeWorkbook([sheet([]), sheet([], { name })])).toThrow(RangeError);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which is no number to Excel', value => {
    expect(() => writeWorkbook([sheet([{ cells: [value] }])])).toThrow('A1 cannot hold');
  });
});
