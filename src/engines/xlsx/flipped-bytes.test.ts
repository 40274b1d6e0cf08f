import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawWorkbook, rawWorkbookEntries } from '#demo/raw-workbook.ts';
import { rawZip } from '#demo/raw-zip.ts';
import { openWorksheets } from './open-worksheets.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookReading } from './workbook-reading.ts';
import { writeWorkbook } from './write-workbook.ts';

const SHEET = {
  shared: '<si><t>một</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>hai</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/></numFmts><fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44399</v></c></row><row r="2" hidden="1"><c r="A2"><f t="shared" si="0" ref="A2:A3">B1+1</f><v>1.5</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>',
  behind:
    '<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
};
const WRITTEN = writeWorkbook([
  { name: 'a', columns: [{ width: 9 }], rows: [{ cells: ['một', { day: '2021-07-22' }] }] },
]);

/** Looks at every cell: no answer may throw either. */
function lookThrough(reading: WorkbookReading): void {
  if (reading.state === 'refused') return;
  for (const worksheet of openWorksheets(reading.workbook)) {
    for (const row of worksheet.rows) {
      for (let column = 0; column < Math.min(40, worksheet.columnCount); column += 1)
        worksheet.cell(row, column);
    }
  }
}

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });

function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, change] of changes) {
    const place = at % copy.length;
    copy[place] = (copy[place] ?? 0) ^ change;
  }
  return copy;
}

describe('readWorkbook', () => {
  it.each([
    ['of ours', WRITTEN],
    ['of raw XML', rawWorkbook(SHEET)],
  ])('answers to a workbook %s with flipped bytes', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(flips, async changes => lookThrough(await readWorkbook(flipped(bytes, changes)))),
      { numRuns: 700 },
    );
  });

  it('answers to flipped letters within the parts', async () => {
    const entries = rawWorkbookEntries(SHEET);
    let readable = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(entries.length - 1), flips, async (part, changes) => {
        const changed = entries.map((entry, at) => {
          const content = new TextEncoder().encode(String(entry.content));
          return { ...entry, content: at === part ? flipped(content, changes) : content };
        });
        const reading = await readWorkbook(rawZip(changed));
        if (reading.state === 'read') readable += 1;
        lookThrough(reading);
      }),
      { numRuns: 1000 },
    );
    // Else the flips would only ever show that something is damaged.
    expect(readable).toBeGreaterThan(50);
  });
});
