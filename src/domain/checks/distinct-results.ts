import { defineCheck } from '../check.ts';
import { keyOfEntry } from '../entry-code.ts';
import { groupsOfSeveral } from '../groups-of-several.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { rememberedKeys } from '../remembered-keys.ts';
import { resultKey } from '../results/result-key.ts';
import { cellsInWords, placeFrom, type SomeCells, someCells } from '../some-cells.ts';
import { shownName } from '../text.ts';

type Values = SomeCells & {
  /** Where the number stands first, with its worksheet when that is another. */
  readonly first: string;
  readonly number: string;
  readonly authority: string;
};

/**
 * A number, symbol and issuing body are those of one result. Rows of one dossier may share it (linked procedures, several
 * rows of one code). Told once for each number, at its second row: one decision may settle a hundred dossiers.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục VI (systems warn of equal number, symbol and issuing body).
 */
export const distinctResults = defineCheck<'list', null, Values, 'fault'>({
  number: 'KQ04',
  id: 'result/distinct-results',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Trùng số, ký hiệu kết quả', en: 'A result’s number twice' },
  asks: {
    vi: 'Không có hai hồ sơ cùng số, ký hiệu, cơ quan ban hành và năm ban hành kết quả.',
    en: 'No two dossiers have results of the same number, symbol, issuing body and year.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { count: 1, cells: 'L5', first: 'L4', number: '12/QĐ-UBND', authority: 'UBND xã Khuổi Nhạn' },
  },

  *inspect({ entries }) {
    const keyOf = rememberedKeys();
    for (const [first, ...rest] of groupsOfSeveral(entries, entry => resultKey(entry, keyOf))) {
      const others = rest.filter(entry => !isOneDossier(first, entry));
      const places = others.map(entry => cellAt(entry, 'resultNumber'));
      const [at] = places;
      if (at === undefined) continue;
      const values = {
        ...someCells(places),
        first: placeFrom(at, cellAt(first, 'resultNumber')),
        ...{ number: first.text('resultNumber'), authority: first.text('issuingAuthority') },
      };
      yield { outcome: 'failed', at, case: 'fault', values };
    }
  },

  explain: values => {
    const cells = cellsInWords(values);
    const [number, authority] = [shownName(values.number), shownName(values.authority)];
    return {
      message: {
        vi: `Ô ${cells.vi}: kết quả số «${number}» của «${authority}» đã có ở ô ${values.first}, cùng năm ban hành.`,
        en: `${cells.en}: the result «${number}» of «${authority}» stands at ${values.first} already, issued in the same year.`,
      },
      advice: {
        vi: 'Đề nghị đối chiếu văn bản; nếu một văn bản giải quyết nhiều hồ sơ thì không cần sửa.',
        en: 'Please compare the papers; if one paper settles several dossiers, there is nothing to mend.',
      },
    };
  },
});

function isOneDossier(one: ListEntry, other: ListEntry): boolean {
  const key = keyOfEntry(one);
  return key !== null && key === keyOfEntry(other);
}
