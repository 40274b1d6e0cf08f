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
