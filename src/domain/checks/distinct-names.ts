import { defineCheck } from '../check.ts';
import { folderOf, inFolder } from '../file-path.ts';
import { shownName, twinKey } from '../text.ts';

type Values = { readonly name: string; readonly other: string };

/**
 * No two files of a folder have names that differ only in letter case or in how Vietnamese letters are
 * composed: Windows and Mac hold only one of them, so copying loses the other.
 */
export const distinctNames = defineCheck<'unit', null, Values, 'fault'>({
  number: 'FN07',
  id: 'name/distinct-names',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tên tệp không phân biệt được', en: 'Names that cannot be told apart' },
  asks: {
    vi: 'Trong một thư mục, không có hai tên tệp chỉ khác nhau ở chữ hoa, chữ thường hoặc cách mã hóa dấu.',
    en: 'No two names in a folder differ only in letter case or in the encoding of accents.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { name: '243_TP_2016.PDF', other: '243_TP_2016.pdf' } },

  *inspect({ dossiers }) {
    const first = new Map<string, string>();
    for (const { path, name } of dossiers.flatMap(dossier => dossier.files)) {
      const key = inFolder(folderOf(path), twinKey(name));
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      else if (other !== name)
        yield { outcome: 'failed', at: { path }, case: 'fault', values: { name, other } };
    }
  },

  explain: ({ name, other }) => ({
    message: {
      vi: `Tên tệp «${shownName(name)}» chỉ khác «${shownName(other)}» ở chữ hoa, chữ thường hoặc cách mã hóa dấu; Windows chỉ giữ được một trong hai tệp.`,
      en: `File name «${shownName(name)}» differs from «${shownName(other)}» only in letter case or in the encoding of accents; Windows can hold only one of the two files.`,
    },
    advice: {
      vi: 'Đề nghị đối chiếu hai tệp; giữ một tệp, hoặc đặt lại tên nếu là hai giấy tờ khác nhau.',
      en: 'Please compare the two files; keep one, or name one anew if they are different papers.',
    },
  }),
});
