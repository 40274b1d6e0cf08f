import { rawSheet, rawWorkbook, relations } from '#demo/raw-workbook.ts';
import type { HostileWorkbook } from './hostile-workbook.ts';

const MILLION = 1_000_000;
const LAST_ROW = 1_048_576;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function repeat(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

function oneCell(row: number): string {
  return `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`;
}

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

export const CONTENT_TRICKS: readonly HostileWorkbook[] = [
  {
    name: 'shared-texts',
    about: 'a million shared texts',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        shared: repeat(MILLION, index => `<si><t>text ${index}</t></si>`),
        rows: '<row><c t="s"><v>999999</v></c></row>',
      }),
  },
  {
    name: 'far-row',
    about: 'the row 2,000,000,000',
    answers: ['damaged: row 2000000000'],
    make: () => rawWorkbook({ rows: '<row r="2000000000"><c><v>1</v></c></row>' }),
  },
  {
    name: 'far-column',
    about: 'the column XFE',
    answers: ['damaged: cell XFE1 in row 1'],
    make: () => rawWorkbook({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }),
  },
  {
    name: 'too-many-columns',
    about: 'a cell too many in a row',
    answers: ['damaged: cell past the last column in row 1'],
    make: () => rawWorkbook({ rows: `<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>` }),
  },
  {
    name: 'tall',
    about: 'a value in every row there can be',
    answers: ['read: 1048576 rows, 1048576 cells'],
    make: () => rawWorkbook({ rows: repeat(LAST_ROW, index => oneCell(index + 1)) }),
  },
  {
    name: 'tall-backwards',
    about: 'a value in every row, the last row first',
    answers: ['read: 1048576 rows, 1048576 cells'],
    make: () => rawWorkbook({ rows: repeat(LAST_ROW, index => oneCell(LAST_ROW - index)) }),
  },
  {
    name: 'cell-twice',
    about: 'a cell that stands there twice',
    answers: ['damaged: a cell of row 1 stands there twice'],
    make: () => rawWorkbook({ rows: CELL + CELL }),
  },
  {
    name: 'validations',
    about: 'validations of whole columns',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        rows: CELL,
        behind: `<dataValidations>${repeat(1000, () => '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>')}</dataValidations>`,
      }),
  },
  {
    name: 'whole-merge',
    about: 'the whole sheet merged',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({ rows: CELL, behind: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  },
  {
    name: 'merges',
    about: 'a million merged cells',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        rows: CELL,
        behind: `<mergeCells>${repeat(MILLION, index => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`)}</mergeCells>`,
      }),
  },
  {
    name: 'hidden-columns',
    about: 'columns hidden a hundred thousand times',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        rows: CELL,
        before: `<cols>${repeat(100_000, index => `<col min="${((index * 7919) % 16_384) + 1}" max="16384" hidden="1"/>`)}</cols>`,
      }),
  },
  {
    name: 'styles',
    about: 'styles by the hundred thousand',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        styles: `<fonts><font><name val="Arial"/></font></fonts><cellXfs>${'<xf numFmtId="0" fontId="0"/>'.repeat(300_000)}</cellXfs>`,
        rows: '<row><c s="299999"><v>1</v></c></row>',
      }),
  },
  {
    name: 'formats',
    about: 'a hundred thousand formats that differ',
    answers: ['limit: styles'],
    make: () =>
      rawWorkbook({
        styles: `<numFmts>${repeat(100_000, index => `<numFmt numFmtId="${index + 164}" formatCode="0&quot;${index}&quot;"/>`)}</numFmts><cellXfs>${repeat(100_000, index => `<xf numFmtId="${index + 164}"/>`)}</cellXfs>`,
        rows: CELL,
      }),
  },
  {
    name: 'long-formula',
    about: 'a formula of 1 MB, shared',
    answers: ['read: 1 row, 2 cells'],
    make: () =>
      rawWorkbook({
        rows: `<row><c><f t="shared" si="0" ref="A1:B1">${'['.repeat(MILLION)}</f><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c></row>`,
      }),
  },
  {
    name: 'long-texts',
    about: 'texts of 40,000 letters',
    answers: ['read: 100 rows, 100 cells'],
    make: () =>
      rawWorkbook({
        rows: repeat(100, () => `<row><c t="inlineStr"><is><t>${'ệ'.repeat(40_000)}</t></is></c></row>`),
      }),
  },
  {
    name: 'escapes',
    about: 'a text of nothing but escapes',
    answers: ['read: 1 row, 1 cell'],
    make: () => rawWorkbook({ rows: `<row><c t="str"><v>${'_x005F'.repeat(300_000)}</v></c></row>` }),
  },
  {
    name: 'runs',
    about: 'a text of 200,000 runs',
    answers: ['read: 1 row, 1 cell'],
    make: () =>
      rawWorkbook({
        rows: `<row><c t="inlineStr"><is>${'<r><rPr><rFont val=".VnTime"/></rPr><t>a</t></r>'.repeat(200_000)}</is></c></row>`,
      }),
  },
  {
    name: 'proto',
    about: '__proto__ in every name',
    answers: ['read: 1 row, 3 cells'],
    make: () =>
      rawWorkbook({
        styles: '<fonts><font><name val="__proto__" __proto__="1"/></font></fonts><cellXfs><xf/></cellXfs>',
        shared: '<si><t>__proto__</t></si><__proto__/>',
        parts: {
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:__proto__="${OFFICE}"><sheets><sheet name="__proto__" __proto__:id="__proto__"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': relations(
            ['__proto__', 'worksheet', 'worksheets/__proto__'],
            ['constructor', 'sharedStrings', 'sharedStrings.xml'],
            ['toString', 'styles', 'styles.xml'],
          ),
          'xl/worksheets/sheet1.xml': null,
          'xl/worksheets/__proto__': rawSheet({
            rows: '<row __proto__="1"><c t="s" __proto__="1"><v>0</v></c><__proto__/><c s="0" t="str"><f t="shared" si="__proto__">constructor</f><v>__proto__</v></c><c><f t="shared" si="__proto__"/><v>1</v></c></row>',
          }),
        },
      }),
  },
  {
    name: 'one-part-for-all',
    about: 'a thousand sheets of one part',
    answers: ['damaged: two sheets in one'],
    make: () =>
      rawWorkbook({
        parts: {
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${repeat(1000, index => `<sheet name="s${index}" r:id="r"/>`)}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': relations(['r', 'worksheet', 'worksheets/sheet1.xml']),
        },
      }),
  },
  {
    name: 'sheets',
    about: 'a hundred thousand sheets',
    answers: ['limit: worksheets'],
    make: () =>
      rawWorkbook({
        parts: {
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${repeat(100_000, index => `<sheet name="s${index}" r:id="r"/>`)}</sheets></workbook>`,
        },
      }),
  },
  {
    name: 'relationships',
    about: 'a hundred thousand relationships',
    answers: ['limit: relationships'],
    make: () =>
      rawWorkbook({
        parts: {
          'xl/_rels/workbook.xml.rels': relations(
            ...Array.from({ length: 100_000 }, (_, at) => [`r${at}`, 'theme', 'theme.xml'] as const),
          ),
        },
      }),
  },
];
