import { BLEMISH_WORDS, FORM_WORDS } from './blemish-words.ts';
import type { Answer } from './check.ts';
import type { DossierFacts, FileFacts } from './facts.ts';
import { besides } from './file-path.ts';
import type { Fix } from './finding.ts';
import { lookAlikes } from './look-alikes.ts';
import { NameClaims } from './name-claims.ts';
import { BLEMISHES, type Blemish, unportableBlemishes } from './name-mending.ts';
import { type NearMiss, readFileName } from './read-file-name.ts';
import { codePointName, hiddenLetters, shownName } from './text.ts';
import type { Words } from './words.ts';

/** What a message on a blemished name is made of. */
export type NameValues = {
  /** As on disk. */
  readonly name: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
  readonly blemish: Blemish;
  /** Further blemishes, separated by spaces. */
  readonly also: string;
  /** Code points of letters that cannot be seen or told apart. */
  readonly letters: string;
  readonly rename: 'offered' | 'unsure' | 'taken' | 'byHand';
};

/**
 * One answer per file whose worst blemish is among the given ones; its proposal mends all of them.
 * Asked of a dossier, because only files of one code can come to bear one name.
 */
export function* nameFaults<C extends string>(
  { files }: DossierFacts,
  cases: Partial<Readonly<Record<Blemish, C>>>,
): Generator<Answer<NameValues, C>> {
  let claims: NameClaims | null = null;
  for (const file of files) {
    const reading = readFileName(file.name);
    const isNear = reading.state === 'nearMiss';
    const [worst, ...rest] = isNear ? reading.blemishes : unportableBlemishes(file.name);
    const gravity = worst === undefined ? undefined : cases[worst];
    if (worst === undefined || gravity === undefined) continue;
    claims ??= new NameClaims(files);
    const { rename, fixes } = isNear ? proposeRename(file, reading, claims) : BY_HAND;
    const values = valuesOf(file.name, [worst, ...rest], isNear ? reading.proposal : '', rename);
    yield { outcome: 'failed', at: { path: file.path }, case: gravity, values, fixes };
  }
}

function valuesOf(
  name: string,
  [blemish, ...rest]: readonly [Blemish, ...Blemish[]],
  proposal: string,
  rename: NameValues['rename'],
): NameValues {
  const letters = [...hiddenLetters(name), ...lookAlikes(name).map(shownLookAlike)];
  return { name, proposal, blemish, also: rest.join(' '), letters: letters.join(', '), rename };
}

interface Proposal {
  readonly rename: NameValues['rename'];
  readonly fixes: readonly Fix[];
}

const BY_HAND: Proposal = { rename: 'byHand', fixes: [] };

/** Safe only when nothing is left out of the name and no other file bears it or is about to. */
function proposeRename(file: FileFacts, reading: NearMiss, claims: NameClaims): Proposal {
  const to = besides(file.path, reading.proposal);
  if (claims.isTaken(to, file)) return { rename: 'taken', fixes: [] };
  if (file.sha256 === '') return BY_HAND;
  const isSafe = reading.isLossless && !claims.isRivaled(to);
  const fix: Fix = {
    confidence: isSafe ? 'safe' : 'confirm',
    words: {
      vi: `Đổi tên «${shownName(file.name)}» thành «${shownName(reading.proposal)}»`,
      en: `Rename «${shownName(file.name)}» to «${shownName(reading.proposal)}»`,
    },
    edits: [{ kind: 'rename', from: file.path, to, sha256: file.sha256 }],
  };
  return { rename: isSafe ? 'offered' : 'unsure', fixes: [fix] };
}

const RENAME_ADVICE: Readonly<Record<NameValues['rename'], Words>> = {
  offered: { vi: 'Chọn «Đổi tên» để sửa tên tệp.', en: 'Choose “Rename” to mend the file’s name.' },
  unsure: {
    vi: 'Đề nghị mở tệp xem có phải bản trùng không; nếu đúng là tệp cần nộp, chọn «Đổi tên».',
    en: 'Please open the file to see whether it is a duplicate; if it is the one to hand over, choose “Rename”.',
  },
  taken: {
    vi: 'Đã có tệp khác mang tên này. Đề nghị đối chiếu hai tệp, giữ một tệp; nếu là hai giấy tờ khác nhau, thêm số thứ tự sau TP hoặc KQ (ví dụ KQ2).',
    en: 'Another file bears this name already. Please compare the two and keep one; if they are different papers, add an ordinal after TP or KQ (such as KQ2).',
  },
  byHand: {
    vi: `Đề nghị đặt lại tên theo mẫu ${FORM_WORDS.vi}.`,
    en: `Please name it anew, after the form ${FORM_WORDS.en}.`,
  },
};

/** What is wrong, which letters, the right name, what else it mends, and how to come to it. */
export function explainName(values: NameValues): { readonly message: Words; readonly advice: Words } {
  const { name, proposal, blemish, also, letters, rename } = values;
  const old = shownName(name);
  const right = shownName(proposal);
  const said = BLEMISH_WORDS[blemish];
  const which = blemish === 'hidden' || blemish === 'lookAlike' ? `: ${letters}` : '';
  const more = BLEMISHES.filter(other => also.split(' ').includes(other)).map(other => BLEMISH_WORDS[other]);
  const list = (language: keyof Words) => more.map(words => words[language]).join('; ');
  return {
    message: {
      vi:
        `Tên tệp «${old}» ${said.vi}${which}${proposal === '' ? '.' : `; tên đúng là «${right}».`}` +
        (more.length === 0 ? '' : ` Tên này còn ${list('vi')}.`),
      en:
        `File name «${old}» ${said.en}${which}${proposal === '' ? '.' : `; the right name is «${right}».`}` +
        (more.length === 0 ? '' : ` It also ${list('en')}.`),
    },
    advice: RENAME_ADVICE[rename],
  };
}

function shownLookAlike(letter: string): string {
  return `«${letter}» ${codePointName(letter)}`;
}
