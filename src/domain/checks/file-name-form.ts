import { BLEMISH_WORDS, FORM_WORDS } from '../blemish-words.ts';
import { defineCheck, type Explained } from '../check.ts';
import { type DossierName, dossierNames, isBorne, ofItsFile } from '../dossier-names.ts';
import { expectedName, partOfRole } from '../expected-name.ts';
import type { DossierFacts } from '../facts.ts';
import type { Fix } from '../finding.ts';
import { nameEdits } from '../name-edits.ts';
import { unportableBlemishes } from '../name-mending.ts';
import { changeWords } from '../name-proposal.ts';
import { nameSubject } from '../name-words.ts';
import type { UnrecognizedName } from '../read-file-name.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Values =
  | {
      readonly name: string;
      readonly why: UnrecognizedName['why'];
      /** Names that it may mean, one a line. */
      readonly candidates: string;
      readonly hasHidden: boolean;
      /** What the row says that the name should be; empty without a row, or where the row cannot tell. */
      readonly proposal: string;
      /** Of the list, `H5`; empty for a file that no cell names. */
      readonly cell: string;
    }
  | { readonly name: string; readonly ordinal: number; readonly cell: string };

const WHY: Readonly<Record<UnrecognizedName['why'], Words>> = {
  noCode: {
    vi: 'không theo mẫu nên chưa biết là tệp của hồ sơ nào',
    en: 'does not follow the form, so nobody can tell whose dossier it belongs to',
  },
  noPart: { vi: 'chưa ghi TP hay KQ', en: 'does not say TP or KQ' },
  noYear: {
    vi: 'chưa ghi năm tiếp nhận đủ bốn chữ số',
    en: 'does not give the year of receipt in four digits',
  },
  impossibleDay: {
    vi: 'có mã hồ sơ ghi một ngày không có trong lịch',
    en: 'has a code with a day that does not exist',
  },
  codeForm: { vi: 'có mã hồ sơ không đúng cấu trúc', en: 'has a code of the wrong structure' },
  procedureCode: {
    vi: 'ghi mã thủ tục hành chính thay cho mã hồ sơ',
    en: 'gives the code of a procedure instead of the dossier’s',
  },
  ambiguous: { vi: 'có thể hiểu theo nhiều cách', en: 'can be understood in several ways' },
};

/**
 * A file's name gives the dossier's code, TP or KQ, and the year of receipt, as `mahoso_TP_nam.pdf`.
 * A name one step beside the form is FN02 to FN04; one that no machine could carry is FN04.
 */
export const fileNameForm = defineCheck<'dossier', null, Values, 'form' | 'ordinal'>({
  number: 'FN01',
  id: 'name/file-name-form',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Mẫu tên tệp', en: 'Form of a file name' },
  asks: {
    vi: 'Tên tệp theo mẫu mahoso_TP_nam.pdf hoặc mahoso_KQ_nam.pdf, cho biết mã hồ sơ, loại và năm tiếp nhận.',
    en: 'A file name follows mahoso_TP_nam.pdf or mahoso_KQ_nam.pdf and so gives code, kind and year of receipt.',
  },
  cases: ['form', 'ordinal'],
  example: {
    case: 'form',
    values: { name: 'scan0001.pdf', why: 'noCode', candidates: '', hasHidden: false, proposal: '', cell: '' },
  },

  *inspect(dossier) {
    for (const name of dossierNames(dossier)) {
      const { reading, at, named } = name;
      const cell = named?.cell.cell ?? '';
      if (reading.state === 'exact' && reading.parts.ordinal !== null) {
        const values = { name: name.name, ordinal: reading.parts.ordinal, cell };
        yield { outcome: 'failed', at, case: 'ordinal', values, explains: explainedBy(name) };
      }
      if (reading.state === 'unrecognized' && unportableBlemishes(name.name).length === 0) {
        const { why, candidates, blemishes } = reading;
        const proposal = proposalFor(name, dossier);
        const values = {
          ...{ name: name.name, why, candidates: candidates.join('\n'), cell },
          ...{ hasHidden: blemishes.includes('hidden'), proposal },
        };
        const fixes = fixesTo(name, proposal);
        yield { outcome: 'failed', at, case: 'form', values, fixes, explains: explainedBy(name) };
      }
    }
  },

  explain: values => ('ordinal' in values ? explainOrdinal(values) : explainForm(values)),
});

/** A name that nobody understands is why its file is found in no row, and why the file is not found by its cell. */
function explainedBy(name: DossierName): readonly Explained[] {
  const { named, file, isSame, reading, at } = name;
  if (reading.state !== 'unrecognized') return ofItsFile(name, 'FN01');
  if (named === null) return [{ number: 'FD02', at }];
  const missing: Explained[] = file === null || isSame ? [] : [{ number: 'FD03', at }];
  return [...ofItsFile(name, 'FN01'), ...missing];
}

/** The row's own name for its file, where the row has only this one of the kind and no other bears that name. */
function proposalFor({ named, reading, file }: DossierName, dossier: DossierFacts): string {
  if (named === null) return '';
  const { row, cell } = named;
  const proposal = expectedName(row, partOfRole(cell.role));
  const isOnly = !row.names.some(other => other !== cell && other.role === cell.role);
  if (proposal === null || !isOnly || isBorne(dossier, proposal, file)) return '';
  const candidates = reading.state === 'unrecognized' ? reading.candidates : [];
  return candidates.length === 0 || candidates.includes(proposal) ? proposal : '';
}

function fixesTo(name: DossierName, proposal: string): readonly Fix[] {
  const edits = proposal === '' ? null : nameEdits(name, proposal);
  return edits === null || edits.length === 0
    ? []
    : [{ confidence: 'confirm', words: changeWords(edits), edits }];
}

function explainForm({
  name,
  why,
  candidates,
  hasHidden,
  proposal,
  cell,
}: Extract<Values, { why: unknown }>) {
  const shown = shownName(name);
  const hidden = BLEMISH_WORDS.hidden;
  const subject = nameSubject(cell);
  return {
    message: {
      vi: `${subject.vi} «${shown}» ${WHY[why].vi}.${hasHidden ? ` Tên này còn ${hidden.vi}.` : ''}`,
      en: `${subject.en} «${shown}» ${WHY[why].en}.${hasHidden ? ` It also ${hidden.en}.` : ''}`,
    },
    advice: adviceOn(proposal, candidates),
  };
}

function adviceOn(proposal: string, candidates: string): Words {
  const meant = candidates.split('\n').map(candidate => `«${shownName(candidate)}»`);
  if (proposal !== '')
    return {
      vi: `Theo dòng này, tên đúng là «${shownName(proposal)}». Đề nghị mở tệp xem có đúng giấy tờ của hồ sơ không, rồi chọn «Đổi tên».`,
      en: `By its row the right name is «${shownName(proposal)}». Please open the file to see that it is this dossier’s paper, then choose “Rename”.`,
    };
  if (candidates === '')
    return {
      vi: `Đề nghị đặt lại tên theo mẫu ${FORM_WORDS.vi}.`,
      en: `Please name it anew, after the form ${FORM_WORDS.en}.`,
    };
  return {
    vi: `Đề nghị đối chiếu hồ sơ và đặt tên cho đúng, có thể là ${meant.join(' hoặc ')}.`,
    en: `Please look at the dossier and name it right; perhaps ${meant.join(' or ')}.`,
  };
}

function explainOrdinal({ name, ordinal, cell }: Extract<Values, { ordinal: unknown }>) {
  return {
    message: {
      vi: `${nameSubject(cell).vi} «${shownName(name)}» có số thứ tự ${ordinal}: được chấp nhận khi hồ sơ có nhiều kết quả hoặc thành phần.`,
      en: `${nameSubject(cell).en} «${shownName(name)}» has the ordinal ${ordinal}: accepted where a dossier has several results or components.`,
    },
    advice: {
      vi: 'Không cần sửa. Nếu hồ sơ chỉ có một tệp loại này, có thể bỏ số thứ tự.',
      en: 'Nothing to mend. If the dossier has only one such file, the ordinal may go.',
    },
  };
}
