import { describe, expect, it } from 'vitest';
import {
  packParts,
  SMALL_WORKBOOK,
  smallRelations,
  smallSheet,
  unpackParts,
  type WorkbookParts,
} from '#demo/small-workbook.ts';
import { editCells } from '../edit-cells.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';

const comment = (comments: Readonly<Record<string, string>>, parts: WorkbookParts = {}) =>
  editCells(
    packParts({ ...SMALL_WORKBOOK, ...parts }),
    Object.entries(comments).map(([cell, text]) => ({ worksheet: 'A & B', cell, comment: text })),
  );

const commented = (comments: Readonly<Record<string, string>>, parts: WorkbookParts = {}) => {
  const result = comment(comments, parts);
  if (result.state === 'refused') throw new Error(`${result.reason}: ${result.detail}`);
  return unpackParts(result.bytes);
};

const OLD = `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="A2" authorId="0"><text><t>cũ</t></text></comment></commentList></comments>`;
const OLD_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025"><br></v:shape></xml>';

const WITH_COMMENTS = {
  'xl/comments1.xml': OLD,
  'xl/drawings/vmlDrawing1.vml': OLD_BOXES,
  [RELATIONS]: smallRelations(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ),
  [SHEET]: smallSheet('', '<legacyDrawing r:id="rId2"/>'),
};

describe('a comment', () => {
  it('comes with all parts that a sheet without comments lacks', () => {
    const after = commented({ B3: 'Sai <số>\nĐề nghị sửa' });
    expect(after['xl/comments1.xml']).toContain(
      '<authors><author>Sohoa</author></authors><commentList><comment ref="B3" authorId="0">',
    );
    expect(after['xl/comments1.xml']).toContain('>Sai &lt;số&gt;\nĐề nghị sửa</t>');
    expect(after['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>2</x:Row><x:Column>1</x:Column>');
    expect(after[RELATIONS]).toContain('Target="/xl/comments1.xml"');
    expect(after['[Content_Types].xml']).toMatch(
      /<Default Extension="vml".*<Override PartName="\/xl\/comments1.xml"/,
    );
    expect(after[SHEET]).toMatch(/<\/sheetData><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>/);
  });

  it('is shown by a drawing that stands where the schema wants it', () => {
    const behind = '<pageMargins left="1"/><tableParts count="0"/>';
    expect(commented({ A1: 'x' }, { [SHEET]: smallSheet('', behind) })[SHEET]).toMatch(
      /<pageMargins left="1"\/><legacyDrawing [^>]*><tableParts/,
    );
  });

  it('joins the sheet’s other comments, whose parts and boxes stay', () => {
    const after = commented({ B3: 'mới' }, WITH_COMMENTS);
    expect(after['xl/comments1.xml']).toContain('<author>Lan</author><author>Sohoa</author>');
    expect(after['xl/comments1.xml']).toContain(
      '<text><t>cũ</t></text></comment><comment ref="B3" authorId="1">',
    );
    expect(after['xl/drawings/vmlDrawing1.vml']).toContain('data="1,2"/>');
    expect(after['xl/drawings/vmlDrawing1.vml']).toMatch(
      /id="_x0000_s1025"><br><\/v:shape><v:shapetype .*id="_x0000_s2049"/,
    );
    expect(after[SHEET]).toBe(WITH_COMMENTS[SHEET]);
    expect(after[RELATIONS]).toBe(WITH_COMMENTS[RELATIONS]);
  });

  it('is added to what a cell’s comment says already', () => {
    const after = commented({ A2: 'mới' }, WITH_COMMENTS);
    expect(after['xl/comments1.xml']).toMatch(/<text><t>cũ<\/t><r>.*\n\nmới<\/t><\/r><\/text>/);
    expect(after['xl/drawings/vmlDrawing1.vml']).toBe(OLD_BOXES);
  });

  it('of a cell with a conversation is refused, of another cell not', () => {
    const parts = { ...WITH_COMMENTS, 'xl/comments1.xml': OLD.replace('Lan', 'tc={0-1}') };
    expect([comment({ A2: 'x' }, parts), comment({ B2: 'x' }, parts)]).toMatchObject([
      ...[{ reason: 'conversation' }, { state: 'edited' }],
    ]);
  });

  it('of a sheet that names a drawing which is not there is refused', () => {
    expect(comment({ A1: 'x' }, { [SHEET]: WITH_COMMENTS[SHEET] })).toMatchObject({ reason: 'missingPart' });
  });

  it('is one of thousands, each with a box and a number of its own', () => {
    const cells = Array.from({ length: 2500 }, (_, index) => [`C${index + 1}`, 'x']);
    const vml = commented(Object.fromEntries(cells))['xl/drawings/vmlDrawing1.vml'] ?? '';
    const numbers = [...vml.matchAll(/<v:shape id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
    expect(new Set(numbers).size).toBe(2500);
    expect(vml).toContain('data="1,2,3"');
    expect(numbers.every(number => [1, 2, 3].includes(Math.floor(number / 1024)))).toBe(true);
  });
});
