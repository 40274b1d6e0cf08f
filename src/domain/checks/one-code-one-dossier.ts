import { type Answer, defineCheck, type Explained } from '../check.ts';
import { codeOfFiles } from '../codes/code-of-files.ts';
import { proposeCode } from '../codes/propose-code.ts';
import type { DossierCode } from '../dossier-code.ts';
import { codeOfEntry, keyOfEntry } from '../entry-code.ts';
import { groupsOfSeveral } from '../groups-of-several.ts';
import { kinshipOf } from '../linked-rows.ts';
import type { ListEntry, ListFacts } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { readFileName } from '../read-file-name.ts';
import { placeFrom } from '../some-cells.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Case = 'person' | 'double';

type Values = {
  /** `A4`. */
  readonly cell: string;
  /** `A3`, that of the row which has the code by right. */
  readonly other: string;
  readonly code: string;
  /** `H4`: where the row's own files are named; empty when they bear no other code. */
  readonly fileCell: string;
  readonly fileCode: string;
  /** The code of the files may be written into the row. */
  readonly isOffered: boolean;
};

/** A row that bears another's code. */
interface Twin {
  readonly entry: ListEntry;
  readonly rightful: ListEntry;
  readonly gravity: Case;
  /** Which all names in the row agree on, against the row. */
  readonly fileCode: DossierCode | null;
}

/**
 * One code is one dossier. Rows of linked procedures share it lawfully; another person, or the same person with the same
 * procedure once more, do not. An older register's number counts within its year.
 * Source: TT 01/2018/TT-VPCP Điều 19 (an ordinal of the day in each code); linked procedures are custom.
 */
export const oneCodeOneDossier = defineCheck<'list', null, Values, Case>({
  number: 'CD04',
  id: 'code/one-code-one-dossier',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Trùng mã hồ sơ', en: 'A code twice' },
  asks: {
    vi: 'Một mã hồ sơ chỉ dùng cho một hồ sơ; các thủ tục liên thông của cùng một người được dùng chung mã.',
    en: 'A code is that of one dossier only; linked procedures of one person may share it.',
  },
  cases: ['person', 'double'],
  example: {
    case: 'person',
    values: {
      ...{ cell: 'A4', other: 'A3', code: '000.00.01.H03-210722-1000', fileCell: 'H4' },
      ...{ fileCode: '000.00.01.H03-210723-1001', isOffered: true },
    },
  },

  *inspect(list) {
    const twins = twinsOf(list);
    const inUse = new Set<string>(list.entries.flatMap(entry => codeOfEntry(entry) ?? []));
    const wanted = Map.groupBy(twins, twin => twin.fileCode);
    for (const twin of twins) {
      const isFree = twin.fileCode !== null && !inUse.has(twin.fileCode);
      yield answer(twin, isFree && wanted.get(twin.fileCode)?.length === 1);
    }
  },

  explain: (values, gravity) => (gravity === 'person' ? explainPerson(values) : explainDouble(values)),
});

function twinsOf({ entries }: ListFacts): readonly Twin[] {
  return groupsOfSeveral(entries, keyOfEntry).flatMap(twinsAmong);
}

/** The first row whose files bear its code has it by right; without one, the first. */
function twinsAmong(rows: readonly ListEntry[]): readonly Twin[] {
  const rightful = rows.find(row => codeOfFiles(row) === codeOfEntry(row)) ?? rows[0];
  if (rightful === undefined) return [];
  const lawful = [rightful];
  return rows.flatMap((entry): Twin[] => {
    if (entry === rightful) return [];
    const found = firstTwin(entry, lawful);
    if (found === null) {
      if (lawful.length < MOST_LINKED) lawful.push(entry);
      return [];
    }
    const ofFiles = codeOfFiles(entry);
    return [{ ...found, entry, fileCode: ofFiles === codeOfEntry(entry) ? null : ofFiles }];
  });
}

/** More procedures than are ever settled together; keeps a list of one code linear. */
const MOST_LINKED = 20;

function firstTwin(
  entry: ListEntry,
  lawful: readonly ListEntry[],
): Pick<Twin, 'rightful' | 'gravity'> | null {
  for (const rightful of lawful) {
    const kinship = kinshipOf(rightful, entry);
    if (kinship !== 'linked') return { rightful, gravity: kinship === 'double' ? 'double' : 'person' };
  }
  return null;
}

function answer({ entry, rightful, gravity, fileCode }: Twin, isOffered: boolean): Answer<Values, Case> {
  const at = cellAt(entry, 'code');
  const names = fileCode === null ? [] : entry.names.filter(({ name }) => bears(name, fileCode));
  const values = {
    ...{
      cell: entry.address('code') ?? '',
      other: placeFrom(at, cellAt(rightful, 'code')),
      code: entry.code,
    },
    ...{ fileCell: names[0]?.cell ?? '', fileCode: fileCode ?? '', isOffered },
  };
  const explains = names.map(
    ({ cell }): Explained => ({
      number: 'FN06',
      at: { path: entry.path, worksheet: entry.worksheet, cell },
    }),
  );
  const fixes = isOffered ? proposeCode(entry, fileCode ?? '', 'confirm') : [];
  return { outcome: 'failed', at, case: gravity, values, fixes, explains };
}

function bears(name: string, code: DossierCode): boolean {
  const reading = readFileName(name);
  return reading.state !== 'unrecognized' && reading.parts.code === code;
}

function explainPerson({ cell, other, fileCell, fileCode, isOffered }: Values) {
  const message: Words = {
    vi: `Ô ${cell}: mã hồ sơ trùng với ô ${other} nhưng khác người nộp.`,
    en: `${cell}: the same code as ${other}, but another person.`,
  };
  if (fileCode === '')
    return {
      message,
      advice: {
        vi: 'Đề nghị đối chiếu phần mềm hoặc hồ sơ giấy rồi sửa mã của dòng ghi sai.',
        en: 'Please look at the software or the paper, then mend the code of the row that is wrong.',
      },
    };
  const shown = shownName(fileCode);
  return {
    message: {
      vi: `${message.vi} Tên tệp ở ô ${fileCell} mang mã ${shown}.`,
      en: `${message.en} The file named in ${fileCell} bears the code ${shown}.`,
    },
    advice: isOffered
      ? {
          vi: `Đề nghị kiểm tra mã nào đúng; nếu là mã trong tên tệp, chọn «Sửa theo đề xuất».`,
          en: `Please check which code is right; if it is that of the file, choose “Mend as proposed”.`,
        }
      : { vi: 'Đề nghị kiểm tra mã nào đúng.', en: 'Please check which code is right.' },
  };
}

function explainDouble({ cell, other }: Values) {
  return {
    message: {
      vi: `Ô ${cell}: trùng với ô ${other} cả mã hồ sơ, người nộp và nội dung: một hồ sơ có thể đã nhập hai lần.`,
      en: `${cell}: the same code, person and content as ${other}: one dossier may have been entered twice.`,
    },
    advice: {
      vi: 'Đề nghị đối chiếu hai dòng, bỏ dòng thừa; nếu là hai kết quả khác nhau của một hồ sơ, ghi số, ký hiệu của từng kết quả.',
      en: 'Please compare the two rows and remove the one too many; if they are two results of one dossier, give the number of each.',
    },
  };
}
