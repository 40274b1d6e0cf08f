import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import { keyOfEntry, keyOfName } from '../entry-code.ts';
import { expectedName, partOfRole } from '../expected-name.ts';
import type { Fix } from '../finding.ts';
import { groupsOfSeveral } from '../groups-of-several.ts';
import { sameNameKey } from '../like-names.ts';
import { mayShareFiles } from '../linked-rows.ts';
import type { ListEntry, ListFacts, NamedFile } from '../list-facts.ts';
import { cellEdits } from '../name-edits.ts';
import { changeWords } from '../name-proposal.ts';
import { readFileName } from '../read-file-name.ts';
import { placeFrom } from '../some-cells.ts';
import { shownName } from '../text.ts';

type Values = {
  /** `H7`. */
  readonly cell: string;
  /** `H4`, that of the row whose file it is. */
  readonly other: string;
  readonly name: string;
  /** What the row's own file would be called; empty when the row cannot tell. */
  readonly proposal: string;
};

interface Use {
  readonly row: ListEntry;
  readonly named: NamedFile;
}

/** No two rows name the same file, but those of one code: procedures settled together may share their papers. */
export const fileOfOneRow = defineCheck<'list', null, Values, 'fault'>({
  number: 'FD04',
  id: 'folder/file-of-one-row',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Hai dòng dùng chung một tệp', en: 'One file in two rows' },
  asks: {
    vi: 'Hai hồ sơ khác mã không ghi chung một tệp.',
    en: 'No two dossiers of different codes name the same file.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { cell: 'H7', other: 'H4', name: '243_TP_2016.pdf', proposal: '244_TP_2016.pdf' },
  },

  *inspect(list) {
    for (const uses of sharedNames(list)) yield* inspectName(uses);
  },

  explain: ({ cell, other, name, proposal }) => ({
    message: {
      vi: `Ô ${cell} ghi tệp «${shownName(name)}», đã ghi ở ô ${other} cho hồ sơ khác.`,
      en: `${cell} names the file «${shownName(name)}», which ${other} names for another dossier.`,
    },
    advice:
      proposal === ''
        ? {
            vi: 'Đề nghị mở tệp xem là của hồ sơ nào, rồi sửa ô ghi nhầm.',
            en: 'Please open the file to see whose it is, then mend the cell that is wrong.',
          }
        : {
            vi: `Đề nghị mở tệp xem là của hồ sơ nào; nếu ô ${cell} ghi nhầm, chọn «Sửa theo đề xuất» để ghi «${shownName(proposal)}».`,
            en: `Please open the file to see whose it is; if ${cell} is wrong, choose “Mend as proposed” to write «${shownName(proposal)}».`,
          },
  }),
});

function sharedNames({ entries }: ListFacts): readonly (readonly Use[])[] {
  const uses = entries.flatMap(row => row.names.map((named): Use => ({ row, named })));
  return groupsOfSeveral(uses, ({ named }) => sameNameKey(named.name)).filter(([first, ...others]) =>
    others.some(({ row }) => row !== first.row),
  );
}

/** The file is that of the row whose code it bears, else of the first that names it. */
function* inspectName(uses: readonly Use[]): Generator<Answer<Values, 'fault'>> {
  const [first] = uses;
  const key = first === undefined ? null : keyOfName(readFileName(first.named.name));
  const owner = uses.find(({ row }) => key !== null && keyOfEntry(row) === key) ?? first;
  if (owner === undefined) return;
  const told = new Set<string>();
  for (const { row, named } of uses) {
    const at = placeOf({ row, named });
    const isTold = told.has(`${row.worksheet}!${named.cell}`);
    if (isTold || row === owner.row || mayShareFiles(owner.row, row)) continue;
    told.add(`${row.worksheet}!${named.cell}`);
    const expected = expectedName(row, partOfRole(named.role));
    const proposal = expected === named.name ? '' : (expected ?? '');
    const values = {
      ...{ cell: named.cell, other: placeFrom(at, placeOf(owner)), name: named.name, proposal },
    };
    // The name bears the other's code; and a result that is another's leaves the row without its own.
    // The name bears the other's code; and a result that is another's leaves the row without its own.
    const explains: Explained[] = [{ number: 'FN06', at }];
    if (named.role === 'resultFile') explains.push({ number: 'FD05', at });
    yield { outcome: 'failed', at, case: 'fault', values, fixes: fixesTo(row, named, proposal), explains };
  }
}

function placeOf({ row, named }: Use) {
  return { path: row.path, worksheet: row.worksheet, cell: named.cell };
}

function fixesTo(row: ListEntry, named: NamedFile, proposal: string): readonly Fix[] {
  const edits = proposal === '' ? null : cellEdits(row, named, proposal);
  return edits === null ? [] : [{ confidence: 'confirm', words: changeWords(edits), edits }];
}
