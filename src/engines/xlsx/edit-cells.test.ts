import { describe, expect, it } from 'vitest';
import {
  packParts,
  SMALL_ROWS,
  SMALL_WORKBOOK,
  smallRelations,
  smallSheet,
  unpackParts,
  type WorkbookParts,
} from '#demo/small-workbook.ts';
import { editCells } from './edit-cells.ts';
import type { CellEdit } from './editing/cell-edit.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

type Edit = Omit<CellEdit, 'worksheet'>;

const edit = (edits: readonly Edit[], parts: WorkbookParts = {}) =>
  editCells(
    packParts({ ...SMALL_WORKBOOK, ...parts }),
    edits.map(each => ({ worksheet: 'A & B', ...each })),
  );

const edited = (edits: readonly Edit[], changes: WorkbookParts = {}): WorkbookParts => {
  const result = edit(edits, changes);
  if (result.state === 'refused') throw new Error(`${result.reason}: ${result.detail}`);
  return unpackParts(result.bytes);
};

/** The sheet's cells after the edits. */
const cells = (edits: readonly Edit[], changes: WorkbookParts = {}) =>
  /<sheetData>.*<\/sheetData>/s.exec(edited(edits, changes)[SHEET] ?? '')?.[0];

const refusal = (edits: readonly Edit[], changes: WorkbookParts = {}) => {
  const result = edit(edits, changes);
  return result.state === 'refused' ? result.reason : null;
};

describe('an edit of cells', () => {
  it('changes nothing at all when it is empty', () => {
    expect(edited([])).toEqual(SMALL_WORKBOOK);
  });

  it('leaves every part as it was that it does not concern', () => {
    const after = edited([{ cell: 'A2', fill: 'error' }]);
    const changed = Object.keys(SMALL_WORKBOOK).filter(
      name => after[name] !== Object.entries(SMALL_WORKBOOK).find(([own]) => own === name)?.[1],
    );
    expect(changed).toEqual(['xl/styles.xml', SHEET]);
  });

  it('fills a cell with a copy of its own style, and keeps what it holds', () => {
    const after = edited([
      { cell: 'A2', fill: 'error' },
      { cell: 'C2', fill: 'error' },
    ]);
    expect(after[SHEET]).toContain('<c r="A2" s="2"><v>5</v></c><c r="C2" t="s" s="3"><v>0</v></c>');
    expect(after['xl/styles.xml']).toContain(
      '<cellXfs count="4"><xf numFmtId="0" fillId="0"/><xf numFmtId="14" fillId="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="14" fillId="2" applyFill="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fillId="2" applyFill="1"/></cellXfs>',
    );
    expect(after['xl/styles.xml']).toContain(
      '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/>',
    );
  });

  it('shows the gravest of several fills', () => {
    const after = edited([
      { cell: 'A2', fill: 'info' },
      { cell: 'A2', fill: 'error' },
      { cell: 'A2', fill: 'warning' },
    ]);
    expect(after['xl/styles.xml']).toContain('FFFFC7CE');
    expect(after['xl/styles.xml']).not.toContain('FFFFEB9C');
  });

  it.each([
    [
      'between cells',
      'B2',
      '<row r="2"><c r="A2" s="1"><v>5</v></c><c r="B2" s="0"><v>7</v></c><c r="C2" t="s">',
    ],
    ['behind the last of a row', 'D2', '<v>0</v></c><c r="D2" s="0"><v>7</v></c></row>'],
    ['between rows', 'B3', '</row><row r="3"><c r="B3" s="0"><v>7</v></c></row><row r="4">'],
    ['before all rows', 'A1', '<sheetData><row r="1"><c r="A1" s="0"><v>7</v></c></row><row r="2"'],
    ['behind all rows', 'A9', '</row><row r="9"><c r="A9" s="0"><v>7</v></c></row></sheetData>'],
  ])('puts a new cell %s', (_, cell, xml) => {
    expect(cells([{ cell, value: 7 }])).toContain(xml);
  });

  it('puts several new cells in order, whatever their order', () => {
    const all = cells(['C3', 'A3', 'B4', 'B2'].map(cell => ({ cell, value: 7 })));
    expect([...(all ?? '').matchAll(/ r="([A-Z]\d)"/g)].map(([, cell]) => cell)).toEqual([
      ...['A2', 'B2', 'C2', 'A3', 'C3', 'A4', 'B4'],
    ]);
  });

  it('finds cells that do not say where they are', () => {
    const data =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="D5"><v>4</v></c></row>';
    const after = cells(
      [
        { cell: 'B1', value: 7 },
        { cell: 'B5', value: 8 },
      ],
      { [SHEET]: smallSheet(data) },
    );
    expect(after).toContain(
      '<c s="0"><v>7</v></c></row><row r="5"><c><v>3</v></c><c r="B5" s="0"><v>8</v></c><c r="D5">',
    );
  });

  it.each([
    ['an empty sheet', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    ['an empty row', smallSheet('<row r="2" ht="20"/>')],
  ])('writes into %s', (_, sheet) => {
    expect(edited([{ cell: 'B2', value: 7 }], { [SHEET]: sheet })[SHEET]).toMatch(
      /<sheetData><row r="2"[^/]*><c r="B2" s="0"><v>7<\/v><\/c><\/row><\/sheetData>/,
    );
  });

  it('gives a new cell the style of its row, else of its column', () => {
    const sheet = smallSheet(
      '<row r="2" s="1" customFormat="1"></row><row r="3" s="1"></row>',
      '',
      '<cols><col min="2" max="3" width="9" style="1"/></cols>',
    );
    const after = cells(
      ['A2', 'A3', 'B3', 'D3'].map(cell => ({ cell, value: 7 })),
      { [SHEET]: sheet },
    );
    expect(
      [...(after ?? '').matchAll(/ r="([A-Z]\d)" s="(\d)"/g)].map(([, ...found]) => found.join()),
    ).toEqual([...['A2,1', 'A3,0', 'B3,1', 'D3,0']]);
  });

  it('keeps a text a text that Excel would take for something else', () => {
    const after = edited([
      { cell: 'B2', value: '=1+1' },
      { cell: 'B3', value: '0358131833' },
      { cell: 'B4', value: 'a <b>\u0001' },
    ]);
    expect(after['xl/styles.xml']).toContain(
      'quotePrefix="1"/><xf numFmtId="49" fillId="0" applyNumberFormat="1"/>',
    );
    expect(after[SHEET]).toContain(
      '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    );
    expect(after[SHEET]).toContain('>a &lt;b&gt;_x0001_</t>');
  });

  it('takes a cell’s old content and type away', () => {
    expect(cells([{ cell: 'C2', value: 7 }])).toContain('<c r="C2" s="0"><v>7</v></c>');
    expect(cells([{ cell: 'C2', value: '' }])).toContain('<c r="C2" s="0"/>');
  });

  it('writes days as days, with a format where the cell has none for days', () => {
    const after = edited([
      { cell: 'A2', value: { day: '2016-12-28' } },
      { cell: 'B2', value: { day: '2016-12-28' } },
    ]);
    expect(after[SHEET]).toContain('<c r="A2" s="1"><v>42732</v></c><c r="B2" s="2"><v>42732</v></c>');
    expect(after['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fills',
    );
    expect(after['xl/styles.xml']).toContain(
      '<xf numFmtId="164" fillId="0" applyNumberFormat="1"/></cellXfs>',
    );
  });

  it('counts days from 1904 where the workbook does', () => {
    const workbook = SMALL_WORKBOOK['xl/workbook.xml'].replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const value = { day: '2016-12-28' };
    expect(cells([{ cell: 'A2', value }], { 'xl/workbook.xml': workbook })).toContain('<v>41270</v>');
  });

  it('has all computed anew when a value changes under formulas, and forgets the order of computing', () => {
    const after = edited([{ cell: 'A4', value: 7 }], {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A4" i="1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels': smallRelations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', '/xl/styles.xml'],
        ['rId3', 'calcChain', 'calcChain.xml'],
      ),
      '[Content_Types].xml': '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    });
    expect(after['xl/workbook.xml']).toContain('</sheets><calcPr fullCalcOnLoad="1"/><extLst/>');
    expect(after).not.toHaveProperty(['xl/calcChain.xml']);
    expect(after['xl/_rels/workbook.xml.rels']).toBe(SMALL_WORKBOOK['xl/_rels/workbook.xml.rels']);
    expect(after['[Content_Types].xml']).toBe('<Types></Types>');
  });

  it('widens what the sheet says of its size', () => {
    const sheet = smallSheet(SMALL_ROWS, '', '<dimension ref="A2:C4"/>');
    expect(edited([{ cell: 'E9', value: 7 }], { [SHEET]: sheet })[SHEET]).toContain(
      '<dimension ref="A2:E9"/>',
    );
  });

  it('keeps the letters by which a workbook calls its elements', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const after = edited(
      [
        { cell: 'A1', value: 'a' },
        { cell: 'B1', value: 7, comment: 'b' },
      ],
      { [SHEET]: sheet },
    );
    expect(after[SHEET]).toContain(
      '<x:c r="A1" s="0" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c><x:c r="B1" s="0"><x:v>7</x:v></x:c>',
    );
    expect(after[SHEET]).toContain('</x:sheetData><x:legacyDrawing xmlns:r=');
  });

  it('is not misled by what stands in comments, CDATA and attributes', () => {
    const data =
      '<!-- <c r="A2"/> --><row r="2"><c r="A2" t="str"><v><![CDATA[</c><c r="B2">]]></v></c></row>';
    expect(cells([{ cell: 'B2', value: 7 }], { [SHEET]: smallSheet(data) })).toBe(
      '<sheetData><!-- <c r="A2"/> --><row r="2"><c r="A2" t="str"><v><![CDATA[</c><c r="B2">]]></v></c><c r="B2" s="0"><v>7</v></c></row></sheetData>',
    );
  });

  it('marks the cell that is seen in place of one hidden under it', () => {
    const sheet = smallSheet(SMALL_ROWS, '<mergeCells><mergeCell ref="A2:B4"/></mergeCells>');
    expect(cells([{ cell: 'B3', fill: 'error' }], { [SHEET]: sheet })).toContain('<c r="A2" s="2">');
    expect(refusal([{ cell: 'B3', value: 7 }], { [SHEET]: sheet })).toBe('merged');
  });
});
