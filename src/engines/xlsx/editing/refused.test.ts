import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  packParts,
  SMALL_ROWS,
  SMALL_WORKBOOK,
  smallRelations,
  smallSheet,
  type WorkbookParts,
} from '#demo/small-workbook.ts';
import { editCells } from '../edit-cells.ts';
import type { CellEdit } from './cell-edit.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

type Edit = Omit<CellEdit, 'worksheet'>;

const refusal = (edits: readonly Edit[], parts: WorkbookParts = {}) => {
  const bytes = packParts({ ...SMALL_WORKBOOK, ...parts });
  const result = editCells(
    bytes,
    edits.map(each => ({ worksheet: 'A & B', ...each })),
  );
  return result.state === 'refused' ? result.reason : null;
};

describe('an edit is refused', () => {
  const only = (sheet: string, cell = 'A2') => refusal([{ cell, value: 7 }], { [SHEET]: sheet });

  it.each([
    ['of a sheet that is not there', 'noSuchSheet', { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>` }],
    [
      'of a strict workbook',
      'strict',
      {
        '_rels/.rels': SMALL_WORKBOOK['_rels/.rels'].replace(
          KINDS,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      },
    ],
    [
      'of a strict sheet',
      'strict',
      { [SHEET]: smallSheet('').replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main') },
    ],
    ['of a signed workbook', 'signed', { '_xmlsignatures/origin.sigs': '' }],
    ['with a DOCTYPE', 'unreadablePart', { [SHEET]: `<!DOCTYPE x>${smallSheet('')}` }],
    ['of a sheet cut off', 'unreadablePart', { [SHEET]: smallSheet(SMALL_ROWS).slice(0, -20) }],
    [
      'of a sheet in another encoding',
      'unreadablePart',
      { [SHEET]: `<?xml version="1.0" encoding="windows-1258"?>${smallSheet('')}` },
    ],
    ['of endless depth', 'unreadablePart', { [SHEET]: smallSheet('<a>'.repeat(1000)) }],
    [
      'without styles',
      'missingPart',
      { 'xl/_rels/workbook.xml.rels': smallRelations(['rId1', 'worksheet', 'worksheets/sheet1.xml']) },
    ],
    [
      'without its sheet',
      'missingPart',
      {
        'xl/_rels/workbook.xml.rels': SMALL_WORKBOOK['xl/_rels/workbook.xml.rels'].replace(
          'sheet1',
          'sheet7',
        ),
      },
    ],
    [
      'of a style that is not there',
      'unreadablePart',
      { [SHEET]: smallSheet('<row r="2"><c r="A2" s="9"/></row>') },
    ],
  ])('%s', (_, reason, parts) => {
    expect(refusal([{ cell: 'A2', fill: 'error' }], parts)).toBe(reason);
  });

  it.each([
    ['rows out of order', '<row r="3"/><row r="2"/>'],
    ['cells out of order', '<row r="2"><c r="C2"/><c r="A2"/></row>'],
    ['a cell twice', '<row r="2"><c r="A2"/><c r="A2"/></row>'],
    ['a cell in another row', '<row r="2"><c r="A3"/></row>'],
    ['a row past the last', '<row r="2000000000"/>'],
  ])('for %s', (_, data) => {
    expect(only(smallSheet(data))).toBe('disordered');
  });

  it.each([
    ['the first cell of a shared formula', '<c r="A2"><f t="shared" ref="A2:A4" si="0">B2</f><v>1</v></c>'],
    ['an array formula', '<c r="A2"><f t="array" ref="A2:A4">B2:B4</f><v>1</v></c>'],
    ['a table of values', '<c r="A2"><f t="dataTable" ref="A2:A4"/><v>1</v></c>'],
  ])('for %s', (_, cell) => {
    expect(only(smallSheet(`<row r="2">${cell}</row>`))).toBe('sharedFormula');
  });

  it('for any cell of an array formula, and not for others', () => {
    const sheet = smallSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row><row r="3"><c r="A3"/></row>',
    );
    expect([only(sheet, 'A3'), only(sheet, 'B3')]).toEqual(['sharedFormula', null]);
  });

  it('not for the other cells of a shared formula', () => {
    expect(only(smallSheet('<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>'))).toBeNull();
  });

  it('for a cell that carries more than is understood', () => {
    expect(only(smallSheet('<row r="2"><c r="A2" vm="1" t="e"><v>#VALUE!</v></c></row>'))).toBe('richCell');
  });

  it('for the head of a table that Excel knows by name', () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': smallRelations(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A2:C9"/>`,
    };
    expect([
      refusal([{ cell: 'C2', value: 'x' }], parts),
      refusal([{ cell: 'C3', value: 'x' }], parts),
    ]).toEqual([...['tableHead', null]]);
  });

  it.each(['', 'a2', 'A0', 'XFE1', 'A1048577', 'A1:B2', '__proto__'])('of the cell %j', cell => {
    expect(refusal([{ cell, fill: 'error' }])).toBe('noSuchCell');
  });

  it.each([[{ day: '2016-02-30' }], [{ day: '1800-01-01' }], [Number.NaN]])('of the value %j', value => {
    expect(refusal([{ cell: 'A2', value }])).toBe('limit');
  });

  it('of what is no zip', () => {
    expect(editCells(strToU8('not a zip'), [])).toMatchObject({ reason: 'notZip' });
    expect(editCells(packParts({ a: 'b' }), [])).toMatchObject({ reason: 'notWorkbook' });
  });
});

describe('a hostile workbook', () => {
  const blank = ' '.repeat(1_000_000);

  it.each([
    ['a tag of a million blanks', `<row r="2"><c r="A2"${blank}></c></row>`],
    ['an endless name', `<row r="2"><c ${'a'.repeat(1_000_000)}></c></row>`],
    ['attributes without end', `<row r="2"><c r="A2"${' a="b"'.repeat(200_000)}></c></row>`],
    ['a quote that never closes', `<row r="2"><c r="A2" x="></c></row>`],
    ['a million quotes', `<row r="2"><c r='A2'${`"'`.repeat(500_000)}></c></row>`],
    ['a comment that never ends', `${'<!--'.repeat(300_000)}`],
    ['a million rows', Array.from({ length: 200_000 }, (_, row) => `<row r="${row + 3}"/>`).join('')],
  ])('is answered in little time: %s', (_, data) => {
    const began = performance.now();
    refusal([{ cell: 'A2', fill: 'error', comment: 'x' }], { [SHEET]: smallSheet(data) });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is answered in little time when its drawing of comments is one', () => {
    const parts = {
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`,
      'xl/drawings/vmlDrawing1.vml': `<xml>${'<o:idmap data="1,'.repeat(60_000)}</xml>`,
      'xl/worksheets/_rels/sheet1.xml.rels': smallRelations(
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ),
      [SHEET]: smallSheet('', '<legacyDrawing r:id="rId2"/>'),
    };
    const began = performance.now();
    expect(refusal([{ cell: 'A2', comment: 'x' }], parts)).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('that inflates to more than it says is refused', () => {
    const bytes = packParts({ ...SMALL_WORKBOOK, [SHEET]: smallSheet(blank) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + SHEET.length));
      if (view.getUint32(at, true) === 0x04034b50 && name === SHEET) view.setUint32(at + 22, 100, true);
      const central = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + SHEET.length));
      if (view.getUint32(at, true) === 0x02014b50 && central === SHEET) view.setUint32(at + 24, 100, true);
    }
    expect(editCells(bytes, [{ worksheet: 'A & B', cell: 'A2', fill: 'error' }])).toMatchObject({
      reason: 'notZip',
    });
  });
});
