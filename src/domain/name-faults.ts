import { type Answer, type Explained, PASSED } from './check.ts';
import { type DossierName, dossierNames, ofItsFile } from './dossier-names.ts';
import type { DossierFacts, FileFacts } from './facts.ts';
import type { NamedFile } from './list-facts.ts';
import { lookAlikes } from './look-alikes.ts';
import { NameClaims } from './name-claims.ts';
import { type Blemish, unportableBlemishes } from './name-mending.ts';
import { BY_HAND, proposeName, type Rename } from './name-proposal.ts';
import { readFileName } from './read-file-name.ts';
import { codePointName, hiddenLetters } from './text.ts';

/** What a message on a blemished name is made of. */
export type NameValues = {
  /** As on disk, or as in the cell. */
  readonly name: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
  readonly blemish: Blemish;
  /** Further blemishes, separated by spaces. */
  readonly also: string;
  /** Code points of letters that cannot be seen or told apart. */
  readonly letters: string;
  readonly rename: Rename;
  /** Of the list: `H5`, the cell that gives this name or that of the same file; empty when none does. */
  readonly cell: string;
  /** Which of the two is to be mended; `unseen`: the cell, and no such file is there. */
  readonly wrong: 'file' | 'cell' | 'both' | 'unseen';
};

/**
 * One answer per name whose worst blemish is among the given ones; its proposal mends all of them. A name in a cell of the
 * row is answered there, and explains the faults of the file that bears it.
 * Asked of a dossier, because only files of one code can come to bear one name.
 */
export function nameFaults<C extends string>(
  dossier: DossierFacts,
  cases: Partial<Readonly<Record<Blemish, C>>>,
): Iterable<Answer<NameValues, C>> {
  const names = dossierNames(dossier);
  // The form leaves no room for a blemish, and nearly all names have it.
  return names.every(({ reading }) => reading.state === 'exact')
    ? PASSED
    : faultsAmong(names, dossier, cases);
}

function* faultsAmong<C extends string>(
  names: readonly DossierName[],
  dossier: DossierFacts,
  cases: Partial<Readonly<Record<Blemish, C>>>,
): Generator<Answer<NameValues, C>> {
  let inCells: ReadonlyMap<FileFacts | null, DossierName> | null = null;
  let claims: NameClaims | null = null;
  for (const name of names) {
    const { reading, at } = name;
    const isNear = reading.state === 'nearMiss';
    const [worst, ...rest] = blemishesOf(name);
    const gravity = worst === undefined ? undefined : cases[worst];
    if (worst === undefined || gravity === undefined) continue;
    claims ??= new NameClaims(dossier.files);
    inCells ??= new Map(names.flatMap(each => (each.named === null ? [] : [[each.file, each]])));
    const { rename, fixes } = isNear ? proposeName(name, reading, claims) : BY_HAND;
    const sides = sidesOf(name, inCells);
    const values = {
      ...valuesOf(name.name, [worst, ...rest], isNear ? reading.proposal : '', rename),
      ...{ cell: sides.cell, wrong: sides.wrong },
    };
    const explains = sides.explains.length > 0 ? { explains: sides.explains } : {};
    yield { outcome: 'failed', at, case: gravity, values, fixes, ...explains };
  }
}

function blemishesOf({ name, reading }: DossierName): readonly Blemish[] {
  if (reading.state === 'exact') return [];
  return reading.state === 'nearMiss' ? reading.blemishes : unportableBlemishes(name);
}

function valuesOf(
  name: string,
  [blemish, ...rest]: readonly [Blemish, ...Blemish[]],
  proposal: string,
  rename: Rename,
) {
  const letters = [...hiddenLetters(name), ...lookAlikes(name).map(shownLookAlike)];
  return { name, proposal, blemish, also: rest.join(' '), letters: letters.join(', '), rename };
}

interface Sides extends Pick<NameValues, 'cell' | 'wrong'> {
  readonly explains: readonly Explained[];
}

function sidesOf(name: DossierName, inCells: ReadonlyMap<FileFacts | null, DossierName>): Sides {
  return name.named === null ? sidesOfFile(name, inCells.get(name.file)) : sidesOfCell(name, name.named.cell);
}

/** Where cell and file differ, one of them may be right already; what the wrong one is the cause of. */
function sidesOfCell(name: DossierName, { cell }: NamedFile): Sides {
  if (name.file === null) return { cell, wrong: 'unseen', explains: [] };
  const isFileRight = readFileName(name.file.name).state === 'exact';
  const explains: Explained[] = [...ofItsFile(name, 'FN02', 'FN03', 'FN04'), { number: 'FD03', at: name.at }];
  return { cell, wrong: isFileRight ? 'cell' : 'both', explains };
}

function sidesOfFile({ reading }: DossierName, inCell: DossierName | undefined): Sides {
  const isCellRight = reading.state === 'nearMiss' && inCell?.name.normalize('NFC') === reading.proposal;
  if (inCell === undefined || !isCellRight) return { cell: '', wrong: 'file', explains: [] };
  return {
    cell: inCell.named?.cell.cell ?? '',
    wrong: 'file',
    explains: [{ number: 'FD03', at: inCell.at }],
  };
}

function shownLookAlike(letter: string): string {
  return `«${letter}» ${codePointName(letter)}`;
}
