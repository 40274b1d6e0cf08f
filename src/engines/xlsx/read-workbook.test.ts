import { describe, expect, it } from 'vitest';
import {
  type RawWorkbook,
  rawSheet,
  rawWorkbook,
  rawWorkbookEntries,
  relations,
} from '#demo/raw-workbook.ts';
import { rawZip } from '#demo/raw-zip.ts';
import type { Worksheet } from '#domain/worksheet.ts';
import { openWorksheets } from './open-worksheets.ts';
import { readWorkbook } from './read-workbook.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function worksheetsOf(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const reading = await readWorkbook(bytes);
  if (reading.state === 'refused') throw new Error(`${reading.cause}: ${reading.detail}`);
  return openWorksheets(structuredClone(reading.workbook));
}

async function sheetOf(raw: RawWorkbook): Promise<Worksheet> {
  const [worksheet] = await worksheetsOf(rawWorkbook(raw));
  if (worksheet === undefined) throw new Error('no worksheet');
  return worksheet;
}

function shownCells(worksheet: Worksheet): readonly (readonly string[])[] {
  const columns = Array.from({ length: worksheet.columnCount }, (_, column) => column);
  return worksheet.rows.map(row => columns.map(column => worksheet.shown(row, column)));
}

describe('readWorkbook', () => {
  it('finds parts by what they are, not by their names', async () => {
    const bytes = rawZip([
      { name: '_rels/.rels', content: relations(['a', 'officeDocument', '/Sổ/tay.xml']) },
      {
        name: 'Sổ/tay.xml',
        content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="2" r:id="z"/><sheet name="1" r:id="y"/></sheets></workbook>`,
      },
      {
        name: 'Sổ/_rels/tay.xml.rels',
        content: relations(['y', 'worksheet', 'một.xml'], ['z', 'worksheet', '../hai.xml']),
      },
      { name: 'Sổ/một.xml', content: rawSheet({ rows: '<row><c><v>1</v></c></row>' }) },
      { name: 'hai.xml', content: rawSheet({ rows: '<row><c><v>2</v></c></row>' }) },
    ]);
    const worksheets = await worksheetsOf(bytes);
    expect(worksheets.map(sheet => [sheet.name, sheet.shown(1, 0)])).toEqual([
      ['2', '2'],
      ['1', '1'],
    ]);
  });

  it('tells hidden sheets, and leaves out charts and dialogs', async () => {
    const sheets = ['visible', 'hidden', 'veryHidden'].map(
      (state, at) => `<sheet name="${state}" state="${state}" r:id="s${at}"/>`,
    );
    const bytes = rawWorkbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}<sheet name="chart" r:id="c"/><sheet name="dialog" r:id="d"/><sheet name="module" r:id=""/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          ['s0', 'worksheet', 'worksheets/sheet1.xml'],
          ['s1', 'worksheet', 'b.xml'],
          ['s2', 'worksheet', 'c.xml'],
          ['c', 'chartsheet', 'chart.xml'],
          ['d', 'dialogsheet', 'dialog.xml'],
        ),
        'xl/b.xml': rawSheet({}),
        'xl/c.xml': rawSheet({}),
      },
    });
    const worksheets = await worksheetsOf(bytes);
    expect(worksheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['visible', false],
      ['hidden', true],
      ['veryHidden', true],
    ]);
  });

  it('refuses a workbook of charts alone', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relations(['rId1', 'chartsheet', 'chart.xml']) };
    expect(await readWorkbook(rawWorkbook({ parts }))).toMatchObject({ cause: 'noWorksheets' });
  });

  it('reads rows and cells that do not say where they stand', async () => {
    const worksheet = await sheetOf({
      rows: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c/><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect(worksheet.rows).toEqual([1, 5, 6]);
    expect(shownCells(worksheet)).toEqual([
      ['1', '', '', '2', '3'],
      ['', '4', '', '', ''],
      ['5', '', '', '', ''],
    ]);
  });

  it('puts rows and cells in order that come in none', async () => {
    const worksheet = await sheetOf({
      rows: '<row r="9"><c r="C9"><v>93</v></c><c r="A9"><f>1+1</f><v>91</v></c></row><row r="2"><c r="B2"><v>22</v></c></row><row r="9"><c r="B9"><v>92</v></c></row>',
    });
    expect(worksheet.rows).toEqual([2, 9]);
    expect(shownCells(worksheet)).toEqual([
      ['', '22', ''],
      ['91', '92', '93'],
    ]);
    expect(worksheet.cell(9, 0)?.formula).toBe('1+1');
  });

  it('keeps nothing of cells that hold nothing', async () => {
    const worksheet = await sheetOf({
      rows: '<row><c s="0"/><c><v></v></c><c t="s"><v/></c></row>',
      styles: '<cellXfs><xf/></cellXfs>',
    });
    expect([worksheet.rows, worksheet.columnCount, worksheet.cell(1, 0)]).toEqual([[], 0, null]);
  });

  it('calls a cell damaged that is not of its type', async () => {
    for (const cell of [
      '<c><v>abc</v></c>',
      '<c t="b"><v>2</v></c>',
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>-1</v></c>',
      '<c t="x"><v>1</v></c>',
      '<c><v>INF</v></c>',
      '<c r="A2"><v>1</v></c>',
    ]) {
      const reading = await readWorkbook(rawWorkbook({ rows: `<row>${cell}</row>` }));
      expect(reading).toMatchObject({ state: 'refused', cause: 'damaged' });
    }
  });

  it('names the part and the place of what is damaged', async () => {
    const reading = await readWorkbook(rawWorkbook({ rows: '\n<row>\n<c><v>abc</v></c></row>' }));
    expect(reading).toMatchObject({
      detail: expect.stringMatching(/^xl\/worksheets\/sheet1\.xml, line 3, column \d+: no number: abc$/),
    });
  });

  it('reads prefixes, the strict form, and every encoding of XML', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:o="o"><x:sheetData><x:row><x:c t="str"><x:v>đ</x:v><o:v>1</o:v></x:c><o:c><x:v>2</x:v></o:c></x:row></x:sheetData></x:worksheet>';
    const strict = (text: string): string =>
      text.replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const forms = [
      sheet,
      `\ufeff${sheet}`,
      `<?xml version="1.0" encoding="UTF-8"?>${sheet}`,
      utf16(sheet, true),
      utf16(`<?xml version="1.0" encoding="UTF-16"?>${sheet}`, false),
    ];
    for (const form of forms) {
      const entries = rawWorkbookEntries({ parts: { 'xl/worksheets/sheet1.xml': form } });
      const bytes = rawZip(
        entries.map(entry =>
          typeof entry.content === 'string' ? { ...entry, content: strict(entry.content) } : entry,
        ),
      );
      const [worksheet] = await worksheetsOf(bytes);
      expect(worksheet && shownCells(worksheet)).toEqual([['đ']]);
    }
  });

  it('refuses what is no workbook, though it is packed as one', async () => {
    const odf = rawZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    ]);
    expect(await readWorkbook(odf)).toMatchObject({ cause: 'ods' });
    expect(await readWorkbook(rawZip([{ name: 'a.txt', content: 'a' }]))).toMatchObject({
      cause: 'notWorkbook',
    });
    const word = {
      '_rels/.rels': relations(['a', 'officeDocument', 'word.xml']),
      'word.xml': '<w:document xmlns:w="w"/>',
    };
    expect(await readWorkbook(rawWorkbook({ parts: word }))).toMatchObject({ cause: 'notWorkbook' });
    const binary = { '_rels/.rels': relations(['a', 'officeDocument', 'xl/workbook.bin']) };
    expect(await readWorkbook(rawWorkbook({ parts: binary }))).toMatchObject({ cause: 'notWorkbook' });
  });

  it('stops at its limits, and names them', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    const behind = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
    const bytes = rawWorkbook({ rows, behind, styles: '<cellXfs><xf/><xf/></cellXfs>' });
    const size = {
      partBytes: 100,
      totalBytes: 300,
      nesting: 3,
      cells: 1,
      merges: 1,
      formats: 1,
      worksheets: 0,
      relationships: 1,
      entries: 3,
    };
    for (const [name, limit] of Object.entries(size)) {
      const reading = await readWorkbook(bytes, { ...WORKBOOK_LIMITS, [name]: limit });
      expect(reading).toMatchObject({ cause: 'limit', detail: expect.stringMatching(`^${name}\\b`) });
    }
  });
});

function utf16(text: string, hasMark: boolean): Uint8Array {
  return new Uint8Array(
    Uint16Array.from(hasMark ? `\ufeff${text}` : text, letter => letter.charCodeAt(0)).buffer,
  );
}
