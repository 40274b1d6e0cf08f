import { defineCheck } from '../check.ts';
import { meantCode, readCodeCell } from '../codes/code-cell.ts';
import { readProvisionalCode } from '../codes/provisional-code.ts';
import { englishCount } from '../english-count.ts';
import { cellAt } from '../list-places.ts';
import { cellsInWords, type SomeCells, someCells } from '../some-cells.ts';
import { vietnameseNumber } from '../words.ts';

/**
 * Numbers of older registers stand in place of codes: accepted, since the letter's own sample has one (`243`), and
 * told once for the whole list. They are unique only within their unit and year. Provisional codes are CD01's.
 */
export const legacyNumbers = defineCheck<'list', null, SomeCells, 'fault'>({
  number: 'CD06',
  id: 'code/legacy-numbers',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Số của sổ cũ ở cột mã hồ sơ', en: 'Older registers’ numbers as codes' },
  asks: {
    vi: 'Số của sổ cũ được chấp nhận làm mã hồ sơ; danh sách chỉ được nhắc một lần.',
    en: 'Numbers of older registers are accepted as codes; the list is told once.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { count: 3, cells: 'A5, A8, A9' } },

  *inspect({ entries }) {
    const places = entries.flatMap(entry => {
      const reading = meantCode(readCodeCell(entry));
      const isLegacy = reading?.kind === 'legacy' && readProvisionalCode(reading.code) === null;
      return isLegacy ? [cellAt(entry, 'code')] : [];
    });
    const [at] = places;
    if (at !== undefined) yield { outcome: 'failed', at, case: 'fault', values: someCells(places) };
  },

  explain: values => ({
    message: {
      vi: `Ô ${cellsInWords(values).vi}: ${vietnameseNumber(values.count)} hồ sơ dùng số của sổ cũ thay cho mã trên phần mềm.`,
      en: `${cellsInWords(values).en}: ${englishCount(values.count, 'dossier')} with an older register’s number in place of the software’s code.`,
    },
    advice: {
      vi: 'Được chấp nhận. Nếu phần mềm đã cấp mã, đề nghị ghi mã đó; nếu hai sổ có số trùng nhau, thêm ký hiệu lĩnh vực ở trước, ví dụ «DD.243».',
      en: 'Accepted. If the software has a code for it, please enter that; if two registers have the same number, put the sector before it, such as «DD.243».',
    },
  }),
});
