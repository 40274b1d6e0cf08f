import { defineCheck } from '../check.ts';
import { withinUnit } from '../file-path.ts';
import { shownName } from '../text.ts';

type Values = { readonly name: string; readonly other: string };

/** No two scans of a unit have the same content, byte for byte (SHA-256): one was filed under a wrong name. */
export const distinctContents = defineCheck<'unit', null, Values, 'fault'>({
  number: 'FD07',
  id: 'folder/distinct-contents',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp trùng nội dung', en: 'Files of the same content' },
  asks: {
    vi: 'Không có hai tệp quét nội dung giống hệt nhau dưới hai tên.',
    en: 'No two scans have exactly the same content under two names.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { name: '244_KQ_2016.pdf', other: '243_KQ_2016.pdf' } },

  *inspect({ folder, dossiers }) {
    if (folder === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const first = new Map<string, string>();
    for (const { path, sha256, sizeBytes } of dossiers.flatMap(dossier => dossier.files)) {
      if (sha256 === '' || sizeBytes === 0) continue;
      const other = first.get(sha256);
      const name = withinUnit(path, folder);
      if (other === undefined) first.set(sha256, name);
      else yield { outcome: 'failed', at: { path }, case: 'fault', values: { name, other } };
    }
  },

  explain: ({ name, other }) => ({
    message: {
      vi: `Tệp «${shownName(name)}» có nội dung giống hệt tệp «${shownName(other)}».`,
      en: `File «${shownName(name)}» has exactly the same content as «${shownName(other)}».`,
    },
    advice: {
      vi: 'Đề nghị mở hai tệp: nếu quét hoặc đặt tên nhầm thì quét lại đúng giấy tờ; nếu thừa thì bỏ một tệp.',
      en: 'Please open both: if one was scanned or named by mistake, scan the right paper; if one is superfluous, remove it.',
    },
  }),
});
