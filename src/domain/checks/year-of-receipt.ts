import { defineCheck } from '../check.ts';
import { readDossierCode } from '../dossier-code.ts';
import { readFileName } from '../read-file-name.ts';
import { shownName } from '../text.ts';

type Values = {
  readonly name: string;
  /** As the name has it. */
  readonly year: number;
  readonly receivedOn: number;
};

/**
 * The year in a file's name is the year in which the dossier was received, as its row says.
 * A year that agrees with the code instead looks like an old dossier entered late.
 */
export const yearOfReceipt = defineCheck<'dossier', null, Values, 'asCode' | 'other'>({
  number: 'FN05',
  id: 'name/year-of-receipt',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Năm trong tên tệp', en: 'Year in a file name' },
  asks: {
    vi: 'Năm trong tên tệp là năm tiếp nhận hồ sơ ghi trong danh sách.',
    en: 'The year in a file name is the year of receipt that the list gives.',
  },
  cases: ['asCode', 'other'],
  example: { case: 'other', values: { name: '243_TP_2015.pdf', year: 2015, receivedOn: 2016 } },

  *inspect({ files, row }) {
    for (const { path, name } of files) {
      const at = { path };
      const reading = readFileName(name);
      if (reading.state === 'unrecognized' || row === null || row.receivedOn === null) {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const { year, code } = reading.parts;
      const receivedOn = Number(row.receivedOn.slice(0, 4));
      if (year === receivedOn) continue;
      const gravity = year === yearOfCode(code) ? 'asCode' : 'other';
      yield { outcome: 'failed', at, case: gravity, values: { name, year, receivedOn } };
    }
  },

  explain: ({ name, year, receivedOn }, gravity) => ({
    message: {
      vi: `Tên tệp «${shownName(name)}» ghi năm ${year}, danh sách ghi năm tiếp nhận ${receivedOn}.`,
      en: `File name «${shownName(name)}» says ${year}, the list says received in ${receivedOn}.`,
    },
    advice:
      gravity === 'asCode'
        ? {
            vi: 'Năm này đúng với mã hồ sơ. Đề nghị kiểm tra; nếu mã được cấp khi nhập bổ sung, chọn «Hồ sơ cũ nhập bổ sung».',
            en: 'This year agrees with the code. Please check; if the code was given at late entry, choose “Old dossier, entered late”.',
          }
        : {
            vi: 'Đề nghị kiểm tra hồ sơ giấy, rồi sửa năm trong tên tệp hoặc ngày tiếp nhận trong danh sách.',
            en: 'Please check the paper, then mend the year in the name or the day of receipt in the list.',
          },
  }),
});

function yearOfCode(code: string): number | null {
  const reading = readDossierCode(code);
  return reading.kind === 'national' ? Number(reading.receivedOn.slice(0, 4)) : null;
}
