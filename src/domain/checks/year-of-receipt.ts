import { defineCheck } from '../check.ts';
import { type DossierName, dossierNames, ofItsFile } from '../dossier-names.ts';
import { formatFileName } from '../file-name.ts';
import { proposeParts } from '../name-proposal.ts';
import { nameSubject } from '../name-words.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';
import { yearFault } from '../year-fault.ts';

type Values = {
  readonly name: string;
  /** Of the list, `H4`; empty for a file that no cell names. */
  readonly cell: string;
  /** As the name has it. */
  readonly year: number;
  /** As the row has it. */
  readonly filedYear: number;
  readonly by: 'receivedOn' | 'issuedOn';
};

const FILED: Readonly<Record<Values['by'], Words>> = {
  receivedOn: { vi: 'ghi năm tiếp nhận', en: 'says received in' },
  issuedOn: {
    vi: 'không ghi ngày tiếp nhận, ghi năm ban hành kết quả',
    en: 'gives no day of receipt, and the result issued in',
  },
};

/**
 * The year in a file's name is the year in which the dossier was received, as its row says; where the row does not know,
 * that in which the result was issued. A year that agrees with the code instead looks like an old dossier entered late.
 */
export const yearOfReceipt = defineCheck<'dossier', null, Values, 'asCode' | 'other'>({
  number: 'FN05',
  id: 'name/year-of-receipt',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Năm trong tên tệp', en: 'Year in a file name' },
  asks: {
    vi: 'Năm trong tên tệp là năm tiếp nhận hồ sơ ghi trong danh sách; hồ sơ cũ không rõ năm tiếp nhận thì là năm ban hành kết quả.',
    en: 'The year in a file name is the year of receipt that the list gives; of an old dossier without one, the year in which the result was issued.',
  },
  cases: ['asCode', 'other'],
  example: {
    case: 'other',
    values: { name: '243_TP_2015.pdf', cell: 'H5', year: 2015, filedYear: 2016, by: 'receivedOn' },
  },

  *inspect(dossier) {
    const filedYear = dossier.row?.filedYear ?? null;
    for (const name of dossierNames(dossier)) {
      const { reading, at } = name;
      if (reading.state === 'unrecognized' || filedYear === null) {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const fault = yearFault(reading, filedYear);
      if (fault === null) continue;
      const { year, filed, gravity } = fault;
      const values = { ...told(name), year, filedYear: filed.year, by: filed.by };
      const fixes = proposeParts(name, formatFileName({ ...reading.parts, year: filed.year }), dossier);
      yield { outcome: 'failed', at, case: gravity, values, fixes, explains: ofItsFile(name, 'FN05') };
    }
  },

  explain: ({ name, cell, year, filedYear, by }, gravity) => ({
    message: {
      vi: `${nameSubject(cell).vi} «${shownName(name)}» ghi năm ${year}, danh sách ${FILED[by].vi} ${filedYear}.`,
      en: `${nameSubject(cell).en} «${shownName(name)}» says ${year}, the list ${FILED[by].en} ${filedYear}.`,
    },
    advice:
      gravity === 'asCode'
        ? {
            vi: 'Năm này đúng với mã hồ sơ. Đề nghị kiểm tra; nếu mã được cấp khi nhập bổ sung, chọn «Hồ sơ cũ nhập bổ sung».',
            en: 'This year agrees with the code. Please check; if the code was given at late entry, choose “Old dossier, entered late”.',
          }
        : {
            vi: 'Đề nghị kiểm tra hồ sơ giấy, rồi sửa năm trong tên tệp hoặc ngày trong danh sách.',
            en: 'Please check the paper, then mend the year in the name or the day in the list.',
          },
  }),
});

function told({ name, named }: DossierName): Pick<Values, 'name' | 'cell'> {
  return { name, cell: named?.cell.cell ?? '' };
}
