import { defineCheck } from '../check.ts';
import { codeOfEntry, keyOfEntry } from '../entry-code.ts';
import { withinUnit } from '../file-path.ts';
import { orphans } from '../folder-files.ts';
import type { ListEntry, ListFacts } from '../list-facts.ts';
import { codeInName } from '../read-file-name.ts';
import { shownName } from '../text.ts';
import { TypoIndex } from '../typo-index.ts';

type Values = {
  readonly name: string;
  /** Of a row that may be meant: its number (0: none) and its code. */
  readonly row: number;
  readonly worksheet: string;
  readonly code: string;
};

/** Every scan of the unit's folder belongs to a row of its list: a cell names it, or its name bears the row's code. */
export const fileInList = defineCheck<'unit', null, Values, 'fault'>({
  number: 'FD02',
  id: 'folder/file-in-list',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp không có trong danh sách', en: 'File that is not in the list' },
  asks: {
    vi: 'Mỗi tệp quét trong thư mục thuộc về một dòng của danh sách.',
    en: 'Each scan in the folder belongs to a row of the list.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { name: '244_TP_2016.pdf', row: 0, worksheet: '', code: '' } },

  *inspect(unit) {
    const { folder, list } = unit;
    if (folder === null || list === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const files = orphans(unit);
    const rows = files.length === 0 ? null : new NearRows(list);
    for (const { path, name } of files) {
      const near = rows?.near(name) ?? null;
      const values = {
        name: withinUnit(path, folder),
        ...{ row: near?.row ?? 0, worksheet: near?.worksheet ?? '', code: near?.code ?? '' },
      };
      yield { outcome: 'failed', at: { path }, case: 'fault', values };
    }
  },

  explain: ({ name, row, worksheet, code }) => ({
    message: {
      vi: `Tệp «${shownName(name)}» không thuộc dòng nào của danh sách.`,
      en: `File «${shownName(name)}» belongs to no row of the list.`,
    },
    advice:
      row === 0
        ? {
            vi: 'Đề nghị bổ sung dòng cho hồ sơ này; nếu đặt tên nhầm thì đổi tên tệp; nếu không bàn giao thì chuyển tệp ra khỏi thư mục.',
            en: 'Please add a row for the dossier; if it was named by mistake, rename the file; if it is not handed over, move it out of the folder.',
          }
        : {
            vi: `Có thể là tệp của dòng ${row} (trang tính «${shownName(worksheet)}», mã ${shownName(code)}). Đề nghị mở tệp kiểm tra rồi sửa tên tệp hoặc dòng đó; nếu là hồ sơ khác thì bổ sung dòng.`,
            en: `It may belong to row ${row} (sheet «${shownName(worksheet)}», code ${shownName(code)}). Please open the file, then mend its name or the row; if it is another dossier, add a row.`,
          },
  }),
});

/** Rows by their codes, for files whose code or year is one slip away. */
class NearRows {
  readonly #byCode: ReadonlyMap<string | null, readonly ListEntry[]>;
  readonly #codes: TypoIndex;

  constructor({ entries }: ListFacts) {
    this.#byCode = Map.groupBy(entries, codeOfEntry);
    this.#codes = new TypoIndex([...this.#byCode.keys()].filter(code => code !== null));
  }

  /** The only row with that number in another year, else the only one whose code is one slip away. */
  near(name: string): ListEntry | null {
    const code = codeInName(name);
    if (code === null) return null;
    return this.#only(code) ?? this.#only(this.#codes.near(code));
  }

  #only(code: string | null): ListEntry | null {
    const rows = code === null ? [] : (this.#byCode.get(code) ?? []);
    const [row] = rows;
    return row !== undefined && new Set(rows.map(keyOfEntry)).size === 1 ? row : null;
  }
}
