import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawWorkbook, rawWorkbook } from '#demo/raw-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** The same XML in a spelling that only the parser reads: a space more within each tag of a cell and a text. */
function forParser({ rows = '', shared = '' }: RawWorkbook): RawWorkbook {
  return { rows: rows.replaceAll('<c r=', '<c  r='), shared: shared.replaceAll('<si><t', '<si ><t') };
}

async function answerTo(raw: RawWorkbook): Promise<unknown> {
  const reading = await readWorkbook(rawWorkbook(raw));
  return reading.state === 'read' ? reading.workbook : reading.cause;
}

async function agree(raw: RawWorkbook): Promise<unknown> {
  const answer = await answerTo(raw);
  expect(answer).toEqual(await answerTo(forParser(raw)));
  return answer;
}

const SHARED = '<si><t>một</t></si><si><t xml:space="preserve"> hai </t></si><si><t>ba &amp; bốn</t></si>';

/** Cells of row 1, in columns of their own; some are at fault. */
const CELLS = [
  ...['<c r="A1" s="0" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>', '<c r="C1"><v>42811</v></c>'],
  ...['<c r="D1" t="n"><v>0</v></c>', '<c r="E1" s="7"/>', '<c r="F1"/>', '<c r="G1"><v>007</v></c>'],
  ...['<c r="H1"><v>1.5</v></c>', '<c r="I1" t="b"><v>1</v></c>', '<c r="J1" t="str"><v>a</v></c>'],
  ...['<c r="K1"><f>1+1</f><v>2</v></c>', '<c r="L1"><v>1234567890</v></c>', '<c r="M1" t="s"><v>2</v></c>'],
  ...['<c t="s" r="N1"><v>1</v></c>', '<c r="O1" cm="1"><v>3</v></c>', '<c r="P1"><v> 4 </v></c>'],
  ...['<!-- <c r="Q1"/></c><c r="Q1"><v>5</v></c> -->', '<x a=">"/>', '<x a="&lt;c r=>"/>', ' \n '],
  ...['<x><c r="R1"><v>6</v></c></x>', '<c r="S1"><is><t>b</t></is></c>', '<c r="XFD1"><v>8</v></c>'],
];
const FAULTS = [
  ...['<c r="A2"><v>1</v></c>', '<c r="T1" t="s"><v>3</v></c>', '<c r="XFE1"><v>1</v></c>', '<c r="a1"/>'],
  ...['<c r="U1"><v>x</v></c>', '<c r="V1" t="?"><v>1</v></c>', '<c r="W1"><v>1</v>', '<c r="A01"/>'],
];
const TEXTS = [
  ...['<si><t>UBND xã</t></si>', '<si><t/></si>', '<si><t></t></si>', '<si/>', '<si><t>a\r\nb</t></si>'],
  ...['<si><t>_x000D_</t></si>', '<si><t>&lt;</t></si>', '<si><r><t>c</t></r><r><t>d</t></r></si>', '\n'],
  ...['<si><t>e<!-- f --></t></si>', '<si><t><![CDATA[g]]></t></si>', '<x a=">"/>'],
  ...['<si><t>h</t><rPh><t>i</t></rPh></si>', '<si><t>\u0085</t></si>'],
];
const BAD_TEXTS = ['<si><t>\u0001</t></si>', '<si><t>j\ufffe</t></si>', '<si><t>]]></t></si>'];

describe('what is read ahead of the parser', () => {
  it('is what the parser reads', async () => {
    const rows = `<row r="1">${CELLS.join('')}</row><row r="3"><c r="B3" t="s"><v>2</v></c></row>`;
    expect(await agree({ rows, shared: SHARED })).toMatchObject({ worksheets: [{ columnCount: 16_384 }] });
  });

  it.each(FAULTS)('leaves %s to the parser, which refuses it', async fault => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c>${fault}</row>`;
    expect(await agree({ rows, shared: SHARED })).toBe('damaged');
  });

  it('is the same whatever stands beside what', async () => {
    const cells = fc.shuffledSubarray(CELLS);
    const texts = fc.array(fc.constantFrom(...TEXTS), { maxLength: 12 });
    let read = 0;
    const property = fc.asyncProperty(cells, cells, texts, async (one, other, shared) => {
      const later = other.map(cell => cell.replaceAll('1"', '4"'));
      const rows = `<row r="1">${one.join('')}</row>\n<row r="4" hidden="1">${later.join('')}</row>`;
      if ((await agree({ rows, shared: SHARED + shared.join('') })) !== 'damaged') read += 1;
    });
    await fc.assert(property, { numRuns: 300, seed: 20261124 });
    expect(read).toBe(300);
  });

  it.each(BAD_TEXTS)('leaves %j to the parser, which refuses it', async text => {
    expect(await agree({ rows: '', shared: SHARED + text })).toBe('damaged');
  });

  it('has no end in the middle of a piece', async () => {
    const row = (at: number) =>
      `<row r="${at}">${['A', 'B', 'C'].map(column => `<c r="${column}${at}" s="0" t="s"><v>${at % 2}</v></c>`).join('')}</row>`;
    const rows = Array.from({ length: 4000 }, (_, at) => row(at + 1)).join('');
    const shared = Array.from({ length: 9000 }, (_, at) => `<si><t>Văn bản số ${at}</t></si>`).join('');
    expect(await agree({ rows, shared })).toMatchObject({ worksheets: [{ columnCount: 3 }] });
  });
});
