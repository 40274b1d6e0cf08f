import { defineCheck } from '../check.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Case = 'script' | 'launch' | 'attachment';
type Values = {
  readonly count: number;
  /** The first few, each on a line. */
  readonly names: string;
};

/** Named in a message; a hostile file can hold thousands. */
const NAMED = 3;

/** A scan is pictures of pages: it runs no script, starts no program, carries no other file. */
export const activeContent = defineCheck<'pdf', null, Values, Case>({
  number: 'PD08',
  id: 'pdf/active-content',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Mã lệnh và tệp đính kèm trong PDF', en: 'Scripts and attachments in the PDF' },
  asks: {
    vi: 'Tệp không chứa mã lệnh, lệnh mở chương trình hay tệp đính kèm.',
    en: 'The file holds no script, no command that starts a program, no attached file.',
  },
  cases: ['script', 'launch', 'attachment'],
  example: { case: 'script', values: { count: 1, names: 'OpenAction' } },

  *inspect({ path, pdf }) {
    const found: readonly (readonly [Case, readonly string[]])[] = [
      ['script', pdf.scripts],
      ['launch', pdf.launches],
      ['attachment', pdf.attachments],
    ];
    for (const [gravity, names] of found) {
      if (names.length === 0) continue;
      const values = { count: names.length, names: names.slice(0, NAMED).join('\n') };
      yield { outcome: 'failed', at: { path }, case: gravity, values };
    }
  },

  explain: ({ count, names }, gravity) => {
    const shown = names.split('\n').map(name => `«${shownName(name)}»`);
    const list = shown.join(', ') + (count > NAMED ? ', …' : '');
    return {
      message: { vi: `${WHAT[gravity].vi}: ${list}.`, en: `${WHAT[gravity].en}: ${list}.` },
      advice: gravity === 'attachment' ? TAKE_OUT : SCAN_AGAIN,
    };
  },
});

const WHAT: Readonly<Record<Case, Words>> = {
  script: { vi: 'Tệp có mã lệnh JavaScript', en: 'The file holds JavaScript' },
  launch: {
    vi: 'Tệp có lệnh mở chương trình hoặc tệp khác',
    en: 'The file can start a program or another file',
  },
  attachment: { vi: 'Tệp PDF có tệp đính kèm', en: 'The PDF carries attached files' },
};

const SCAN_AGAIN: Words = {
  vi: 'Bản quét không cần mã lệnh. Đề nghị không mở tệp này trên máy làm việc và quét lại giấy tờ.',
  en: 'A scan needs none. Please do not open the file on your machine, and scan the paper again.',
};

const TAKE_OUT: Words = {
  vi: 'Đề nghị quét giấy tờ đính kèm thành trang của tệp, hoặc nộp thành tệp riêng.',
  en: 'Please scan the attached papers as pages of the file, or hand them over as a file of their own.',
};
