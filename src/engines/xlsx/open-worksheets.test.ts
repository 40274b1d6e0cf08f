import { describe, expect, it } from 'vitest';
import { type RawWorkbook, rawWorkbook, relations } from '#demo/raw-workbook.ts';
import type { CellFacts, Worksheet } from '#domain/worksheet.ts';
import { openWorksheets } from './open-worksheets.ts';
import { readWorkbook } from './read-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function sheetOf(raw: RawWorkbook): Promise<Worksheet> {
  const reading = await readWorkbook(rawWorkbook(raw));
  const worksheet = reading.state === 'read' ? openWorksheets(reading.workbook)[0] : undefined;
  if (worksheet === undefined) throw new Error(JSON.stringify(reading));
  return worksheet;
}

async function cellOf(cell: string, raw: RawWorkbook = {}): Promise<CellFacts | null> {
  return (await sheetOf({ rows: `<row>${cell}</row>`, ...raw })).cell(1, 0);
}

describe('a cell of a workbook', () => {
  it('is a text, shared or its own', async () => {
    const shared = '<si><t>một</t></si><si><t xml:space="preserve"> hai </t></si>';
    const text = {
      address: 'A1',
      type: 'text',
      day: null,
      numberFormat: 'General',
      fontName: null,
      formula: null,
    };
    expect(await cellOf('<c t="s"><v>1</v></c>', { shared })).toEqual({
      ...text,
      shown: ' hai ',
      raw: ' hai ',
    });
    expect(await cellOf('<c t="inlineStr"><is><t>ba</t></is></c>')).toEqual({
      ...text,
      shown: 'ba',
      raw: 'ba',
    });
    expect(await cellOf('<c t="str"><v>bốn</v></c>')).toEqual({ ...text, shown: 'bốn', raw: 'bốn' });
    expect(await cellOf('<c t="str"><v>n<![CDATA[ă]]>m &amp; &#7877;</v></c>')).toMatchObject({
      shown: 'năm & ễ',
    });
  });

  it('has its runs joined, and nothing of what is only read aloud', async () => {
    const shared =
      '<si><r><t>Nguyễn</t></r><r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve"> Thị</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await cellOf('<c t="s"><v>0</v></c>', { shared })).toMatchObject({ shown: 'Nguyễn Thị' });
  });

  it('is in the font that its first letters bring, else in that of its style', async () => {
    const styles =
      '<fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs><dxfs><dxf><font><name val="Other"/></font></dxf></dxfs>';
    const run = (font: string): string => `<r><rPr><rFont val="${font}"/></rPr><t>a</t></r>`;
    const fontOf = async (cell: string): Promise<string | null | undefined> =>
      (await cellOf(cell, { styles }))?.fontName;
    expect(await fontOf('<c><v>1</v></c>')).toBe('Calibri');
    expect(await fontOf('<c s="1"><v>1</v></c>')).toBe('.VnTime');
    expect(await fontOf(`<c t="inlineStr"><is>${run('VNI-Times')}${run('Arial')}</is></c>`)).toBe(
      'VNI-Times',
    );
    expect(await fontOf(`<c s="1" t="inlineStr"><is><r><t>a</t></r>${run('Arial')}</is></c>`)).toBe(
      '.VnTime',
    );
  });

  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x0041_', 'A'],
    ['_x005F_x0041_', '_x0041_'],
    ['_x41_ _xZZZZ_', '_x41_ _xZZZZ_'],
  ])('reads %j as %j', async (written, read) => {
    expect(await cellOf(`<c t="str"><v>${written}</v></c>`)).toMatchObject({ shown: read, raw: read });
  });

  it('is a number, its digits kept as they stand', async () => {
    for (const digits of [
      '0',
      '007',
      '-5',
      '1.50',
      '1.6E9',
      '4294967296',
      '0.10000000000000001',
      '.5',
      '123456789012345678',
    ]) {
      expect(await cellOf(`<c><v>${digits}</v></c>`)).toMatchObject({
        type: 'number',
        raw: digits,
        day: null,
      });
    }
    expect(await cellOf('<c t="n"><v> 5 </v></c>')).toMatchObject({ raw: '5', shown: '5' });
  });

  it('is plain where its style is not among those of the workbook', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>';
    for (const style of ['', '7', 'x']) {
      expect(await cellOf(`<c s="${style}"><v>5</v></c>`, { styles })).toMatchObject({ shown: '5.0' });
    }
    expect(await cellOf('<c s="7"><v>5</v></c>')).toMatchObject({ shown: '5' });
  });

  it('is a day when its format shows one', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="d/m/yyyy;@"/><numFmt numFmtId="165" formatCode="h:mm"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const cell = (style: number, value: string): Promise<CellFacts | null> =>
      cellOf(`<c s="${style}"><v>${value}</v></c>`, { styles });
    expect(await cell(1, '44399')).toMatchObject({
      type: 'day',
      day: '2021-07-22',
      shown: '22/07/2021',
      raw: '44399',
      numberFormat: 'dd/mm/yyyy',
    });
    expect(await cell(2, '44399.5')).toMatchObject({
      type: 'day',
      day: '2021-07-22',
      shown: '22/7/2021',
      numberFormat: 'd/m/yyyy;@',
    });
    expect(await cell(1, '60')).toMatchObject({ type: 'day', day: null, shown: '29/02/1900' });
    expect(await cell(1, '-5')).toMatchObject({ type: 'day', day: null, shown: '-5' });
    expect(await cell(3, '0.5')).toMatchObject({ type: 'number', day: null, shown: '12:00' });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const raw = { styles, properties: '<workbookPr date1904="true"/>' };
    expect(await cellOf('<c><v>42937</v></c>', raw)).toMatchObject({
      day: '2021-07-22',
      shown: '22/07/2021',
    });
    expect(await cellOf('<c t="d"><v>2021-07-22</v></c>', raw)).toMatchObject({
      day: '2021-07-22',
      shown: '22/07/2021',
    });
  });

  it('is a day that is written as text', async () => {
    expect(await cellOf('<c t="d"><v>2021-07-22T08:00:00</v></c>')).toMatchObject({
      type: 'day',
      day: '2021-07-22',
      shown: '22/07/2021',
      raw: '2021-07-22T08:00:00',
    });
    for (const text of ['hôm qua', '08:30:00']) {
      expect(await cellOf(`<c t="d"><v>${text}</v></c>`)).toMatchObject({
        type: 'text',
        day: null,
        shown: text,
      });
    }
    expect(await cellOf('<c t="d"><v>2021-02-30</v></c>')).toMatchObject({ type: 'day', day: null });
  });

  it('is true, false or an error', async () => {
    expect(await cellOf('<c t="b"><v>1</v></c>')).toMatchObject({ type: 'boolean', shown: 'TRUE', raw: '1' });
    expect(await cellOf('<c t="b"><v>false</v></c>')).toMatchObject({
      type: 'boolean',
      shown: 'FALSE',
      raw: '0',
    });
    expect(await cellOf('<c t="e"><v>#N/A</v></c>')).toMatchObject({
      type: 'error',
      shown: '#N/A',
      raw: '#N/A',
    });
  });

  it('has its formula beside its last value, also when it has no value yet', async () => {
    expect(await cellOf('<c><f>B1+1</f><v>5</v></c>')).toMatchObject({
      type: 'number',
      raw: '5',
      formula: 'B1+1',
    });
    expect(await cellOf('<c><f>B1+1</f></c>')).toMatchObject({
      type: 'text',
      raw: '',
      shown: '',
      formula: 'B1+1',
    });
    expect(await cellOf('<c t="str"><f>"a"</f><v>a</v></c>')).toMatchObject({
      type: 'text',
      raw: 'a',
      formula: '"a"',
    });
  });

  it('is a formula also when the one it shares is lost', async () => {
    const lost = '<c><f t="shared" si="7"/><v>5</v></c>';
    expect(await cellOf(lost)).toMatchObject({ type: 'number', raw: '5', formula: '' });
  });

  it('shares a formula with others, moved to its place', async () => {
    const worksheet = await sheetOf({
      rows: '<row><c><f t="shared" si="0" ref="A1:A3">B1*$C$1</f><v>1</v></c></row><row/><row><c><f t="shared" si="0"/><v>2</v></c></row>',
    });
    expect([1, 3].map(row => worksheet.cell(row, 0)?.formula)).toEqual(['B1*$C$1', 'B3*$C$1']);
  });
});

describe('a worksheet', () => {
  const rows = Array.from(
    { length: 6 },
    (_, at) => `<row r="${at + 1}"${at % 2 === 1 ? ' hidden="1"' : ''}><c><v>${at}</v></c></row>`,
  ).join('');
  const hiddenOf = (worksheet: Worksheet): readonly number[] =>
    worksheet.rows.filter(row => worksheet.isRowHidden(row));
  const filteredOf = (worksheet: Worksheet): readonly number[] =>
    worksheet.rows.filter(row => worksheet.isRowFiltered(row));

  it('tells rows that a person hid from rows that a filter hid', async () => {
    const set = '<autoFilter ref="A2:A4"><filterColumn colId="0"><filters/></filterColumn></autoFilter>';
    const worksheet = await sheetOf({ rows, behind: set });
    expect([hiddenOf(worksheet), filteredOf(worksheet)]).toEqual([[2, 6], [4]]);
  });

  it('takes no filter for the cause that is not set, or is one of a saved view', async () => {
    const unset = '<autoFilter ref="A1:A6"/>';
    const saved =
      '<customSheetViews><customSheetView><autoFilter ref="A1:A6"><filterColumn colId="0"/></autoFilter></customSheetView></customSheetViews>';
    for (const behind of [unset, saved]) {
      const worksheet = await sheetOf({ rows, behind });
      expect([hiddenOf(worksheet), filteredOf(worksheet)]).toEqual([[2, 4, 6], []]);
    }
  });

  it('knows the filters of its tables', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['t', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:A6"><autoFilter ref="A1:A6"><filterColumn colId="0"/></autoFilter></table>`,
    };
    expect(filteredOf(await sheetOf({ rows, parts }))).toEqual([2, 4, 6]);
  });

  it('tells hidden columns, also those of no width', async () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/><col min="20000" max="20001" hidden="1"/></cols>';
    const worksheet = await sheetOf({ rows, before });
    expect([0, 1, 2, 3, 4, 5].filter(column => worksheet.isColumnHidden(column))).toEqual([1, 2, 4]);
  });

  it('lists its merged cells', async () => {
    const worksheet = await sheetOf({ rows, behind: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' });
    expect(worksheet.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
  });

  it('has nothing where nothing stands', async () => {
    const worksheet = await sheetOf({ rows: '<row r="3"><c r="B3"><v>1</v></c></row>' });
    expect([
      worksheet.shown(3, 0),
      worksheet.shown(3, 2),
      worksheet.shown(2, 1),
      worksheet.shown(9, 1),
    ]).toEqual(['', '', '', '']);
    expect([worksheet.cell(3, 0), worksheet.cell(1, 1), worksheet.shown(3, 1)]).toEqual([null, null, '1']);
  });
});
