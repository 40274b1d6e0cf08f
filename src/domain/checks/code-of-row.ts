import { defineCheck } from '../check.ts';
import { parseDossierCode } from '../dossier-code.ts';
import { readFileName } from '../read-file-name.ts';
import { shownName } from '../text.ts';

type Values = {
  readonly name: string;
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
    values: { name: '244_TP_2016.pdf', code: '244', rowCode: '243', row: 5 },
  },

  *inspect({ files, row }) {
    const rowCode = row?.code.normalize('NFC').trim() ?? '';
    for (const { path, name } of files) {
      const at = { path };
      const reading = readFileName(name);
      if (reading.state === 'unrecognized' || row === null || rowCode === '') {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const { code } = reading.parts;
      const meant = parseDossierCode(rowCode) ?? parseDossierCode(rowCode.toUpperCase()) ?? rowCode;
      if (code === meant) continue;
      yield { outcome: 'failed', at, case: 'fault', values: { name, code, rowCode, row: row.row } };
    }
  },

  explain: ({ name, code, rowCode, row }) => ({
    message: {
      vi: `Tên tệp «${shownName(name)}» ghi mã hồ sơ ${shownName(code)}, dòng ${row} của danh sách ghi ${shownName(rowCode)}.`,
      en: `File name «${shownName(name)}» gives the code ${shownName(code)}, row ${row} of the list gives ${shownName(rowCode)}.`,
    },
    advice: {
      vi: 'Đề nghị kiểm tra hồ sơ giấy xem mã nào đúng, rồi sửa tên tệp hoặc ô mã hồ sơ.',
      en: 'Please check the paper to see which code is right, then mend the file’s name or the cell.',
    },
  }),
});
