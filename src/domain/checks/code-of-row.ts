import type { Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import { codeOfFiles } from '../codes/code-of-files.ts';
import { proposeCode } from '../codes/propose-code.ts';
import type { DossierCode } from '../dossier-code.ts';
import { type DossierName, dossierNames } from '../dossier-names.ts';
import { codeOfEntry } from '../entry-code.ts';
import type { DossierFacts } from '../facts.ts';
import { formatFileName } from '../file-name.ts';
import type { Fix } from '../finding.ts';
import { likeNameKey } from '../like-names.ts';
import type { ListEntry } from '../list-facts.ts';
import { proposeParts } from '../name-proposal.ts';
import { nameSubject } from '../name-words.ts';
import { shownName } from '../text.ts';

type Values = {
  readonly name: string;
  /** Of the list, `H4`; empty for a file that no cell names. */
  readonly cell: string;
  readonly code: string;
  readonly rowCode: string;
  readonly row: number;
};

/** The code in a file's name is the code of the row that the file belongs to. */
export const codeOfRow = defineCheck<'dossier', null, Values, 'fault'>({
  number: 'FN06',
  id: 'name/code-of-row',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Mã hồ sơ trong tên tệp', en: 'Code in a file name' },
  asks: {
    vi: 'Mã hồ sơ trong tên tệp trùng với mã hồ sơ của dòng có tệp đó.',
    en: 'The code in a file name is the code of the row that names the file.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { name: '244_TP_2016.pdf', cell: 'H5', code: '244', rowCode: '243', row: 5 },
  },

  *inspect(dossier) {
    const { row } = dossier;
    const rowCode = row === null ? '' : row.code.normalize('NFC').trim();
    const meant = row === null ? null : codeOfEntry(row);
    /** The first name with each code: it explains the others, and the files that are missed because of it. */
    const told = new Set<DossierCode>();
    for (const name of dossierNames(dossier)) {
      const { reading, at } = name;
      if (reading.state === 'unrecognized' || row === null || rowCode === '') {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const { code } = reading.parts;
      if (code === meant) continue;
      const explains = told.has(code) ? [] : explainedBy(name, code, meant, dossier);
      told.add(code);
      const values = {
        ...{ name: name.name, cell: name.named?.cell.cell ?? '' },
        code,
        rowCode,
        row: row.row,
      };
      yield { outcome: 'failed', at, case: 'fault', values, fixes: fixesTo(name, row, dossier), explains };
    }
  },

  explain: ({ name, cell, code, rowCode, row }) => ({
    message: {
      vi: `${nameSubject(cell).vi} «${shownName(name)}» ghi mã hồ sơ ${shownName(code)}, dòng ${row} của danh sách ghi ${shownName(rowCode)}.`,
      en: `${nameSubject(cell).en} «${shownName(name)}» gives the code ${shownName(code)}, row ${row} of the list gives ${shownName(rowCode)}.`,
    },
    advice: {
      vi: 'Đề nghị kiểm tra hồ sơ giấy xem mã nào đúng, rồi sửa tên tệp hoặc ô mã hồ sơ.',
      en: 'Please check the paper to see which code is right, then mend the file’s name or the cell.',
    },
  }),
});

/** Other names of the dossier with the same code; and cells that miss a file because its name has this code, not the row's. */
function explainedBy(
  first: DossierName,
  code: DossierCode,
  meant: DossierCode | null,
  dossier: DossierFacts,
): Explained[] {
  const names = dossierNames(dossier);
  const borne = new Set(dossier.files.map(file => likeNameKey(file.name)));
  return names.flatMap((name): Explained[] => {
    if (name === first || name.reading.state === 'unrecognized') return [];
    const { parts } = name.reading;
    if (parts.code === code) return [{ number: 'FN06', at: name.at }];
    const isMissed = name.named !== null && name.file === null && parts.code === meant;
    const other = formatFileName({ ...parts, code });
    return isMissed && borne.has(other) ? [{ number: 'FD03', at: name.at }] : [];
  });
}

/** Either may be wrong: the row's code, which all its names then contradict alike, or this name. */
function fixesTo(name: DossierName, row: ListEntry, dossier: DossierFacts): readonly Fix[] {
  const { reading } = name;
  if (reading.state === 'unrecognized') return [];
  const meant = codeOfEntry(row);
  const renamed =
    meant === null ? [] : proposeParts(name, formatFileName({ ...reading.parts, code: meant }), dossier);
  const isOneVoice = codeOfFiles(row) === reading.parts.code;
  const recoded = isOneVoice ? proposeCode(row, reading.parts.code, 'confirm') : [];
  return row.names.length > 1 ? [...recoded, ...renamed] : [...renamed, ...recoded];
}
