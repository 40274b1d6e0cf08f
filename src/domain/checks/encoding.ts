import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ListColumn, ListFacts, ListTable } from '../list-facts.ts';
import { someCells } from '../some-cells.ts';
import { mendTexts, type TextFault, tellFaults, textCells } from '../values/column-faults.ts';
import { decodeText, evidenceFor } from '../values/detect-encoding.ts';
import { type EncodingCase, type EncodingValues, explainEncoding } from '../values/encoding-words.ts';
import type { OldEncoding } from '../values/old-encodings.ts';
import { type Misread, mayBeMisread, readEncoding } from '../values/text-encoding.ts';
import type { CellFacts } from '../worksheet.ts';

type EncodingFault = TextFault<EncodingCase> & { readonly encoding: Misread['encoding'] };

/** Cells of one worksheet that prove an encoding, so that its short cells need not prove it each. */
const PROOFS = 3;

/**
 * Every text is in Unicode. Text in TCVN3 or VNI looks right only under the font it was typed with; in the
 * registry it is «NguyÔn V¨n», which nobody finds. Judged on evidence only: a font's name and a word that agrees
 * with it (safe to mend), or at least two words that are Vietnamese only when decoded (to be confirmed).
 * Custom; tables of TCVN 5712:1993 (VN3) and of the VNI fonts.
 */
export const encoding = defineCheck<'list', null, EncodingValues, EncodingCase>({
  number: 'RW06',
  id: 'row/encoding',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Bảng mã chữ Việt', en: 'Encoding of Vietnamese' },
  asks: {
    vi: 'Chữ trong danh sách là chữ Unicode, không phải TCVN3 (ABC), VNI hay chữ bị lỗi mã.',
    en: 'The list’s text is in Unicode, not in TCVN3 (ABC) or VNI, and not broken.',
  },
  cases: ['font', 'text', 'doubled'],
  example: {
    case: 'font',
    values: { cell: 'B7', encoding: 'tcvn3', before: 'L« ThÞ MÉn', after: 'Lô Thị Mẫn' },
  },

  *inspect(list) {
    for (const table of list.tables) yield* answersOf(list, table, faultsOf(table));
  },

  explain: explainEncoding,
});

function* answersOf(
  list: ListFacts,
  table: ListTable,
  all: readonly EncodingFault[],
): Generator<Answer<EncodingValues, EncodingCase>> {
  for (const { at, isColumn, first, faults } of tellFaults<EncodingCase, EncodingFault>(list, table, all)) {
    const { cell, column, gravity, mended: after } = first;
    const sample = { encoding: first.encoding, before: cell.shown, after };
    const places = faults.map(({ worksheet, cell: { address } }) => ({
      path: list.path,
      worksheet,
      cell: address,
    }));
    const values = isColumn
      ? { ...sample, ...someCells(places), column: column.header }
      : { ...sample, cell: cell.address };
    const fixes = mendTexts(faults, gravity === 'font' ? 'safe' : 'confirm', {
      vi: isColumn ? 'Chuyển các ô này của cột sang Unicode' : `Chuyển ô ${cell.address} sang Unicode`,
      en: isColumn ? 'Turn these cells of the column into Unicode' : `Turn ${cell.address} into Unicode`,
    });
    yield { outcome: 'failed', at, case: gravity, values, fixes };
  }
}

interface Candidate {
  readonly column: ListColumn;
  readonly cell: CellFacts;
  readonly read: Misread | null;
}

/** Cells known from themselves; then, where an encoding is proven, those too short to prove it. */
function faultsOf(table: ListTable): readonly EncodingFault[] {
  const candidates: Candidate[] = [];
  for (const { column, cell } of textCells(table, mayBeMisread)) {
    candidates.push({ column, cell, read: readEncoding(cell.shown, cell.fontName) });
  }
  const proven = provenEncoding(candidates);
  return candidates.flatMap(({ column, cell, read }) => {
    const known = read?.isSure === true ? read : readAs(cell.shown, proven);
    if (known === null) return [];
    const { encoding, decoded: mended, by } = known;
    const { worksheet } = table;
    return [{ worksheet, column, cell, gravity: encoding === 'doubled' ? encoding : by, mended, encoding }];
  });
}

function provenEncoding(candidates: readonly Candidate[]): OldEncoding | null {
  const sure = candidates.flatMap(({ read }) => (read?.isSure === true ? [read.encoding] : []));
  const of = (encoding: OldEncoding) => sure.filter(each => each === encoding).length;
  const [tcvn3, vni] = [of('tcvn3'), of('vni')];
  if (Math.max(tcvn3, vni) < PROOFS) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** One word suffices in a worksheet whose encoding is proven. */
function readAs(text: string, encoding: OldEncoding | null): Misread | null {
  if (encoding === null || evidenceFor(text, encoding) === 0) return null;
  return { encoding, decoded: decodeText(text, encoding), by: 'text', isSure: false };
}
