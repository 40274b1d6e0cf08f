import type { ListEntry } from '../list-facts.ts';
import { type IdentityContext, type IdentityJudgement, judgeIdentity } from './read-identity.ts';
import { seriesDigits } from './whole-number.ts';
import type { WrittenCell } from './written-cell.ts';

export interface IdentityNumber {
  /** As written; all digits of a number that Excel shows shortened. */
  readonly raw: string;
  readonly judgement: IdentityJudgement;
}

/** Longer than several numbers with words between them. */
const LONGEST = 200;
const BETWEEN = /[/;,\n\r]+/;
/** What stands before a number: its name, a colon. */
const LABEL =
  /^(?:số\s{0,3})?(?:cccd|cmnd|cmtnd|cmt|đdcn|mst|mã số thuế|căn cước công dân|căn cước|số định danh|định danh|hộ chiếu)?(?:\s{0,3}số)?\s{0,3}[:.]?\s{0,3}(?=[A-Z]{0,2}\d)/iu;
/** Nearly every cell. */
const DIGITS = /^\d+$/;
const NOTE = /\([^()\d]{0,60}\)$/;

/** Words that no person is called by, and those that only begin the name of a body. */
const ORGANIZATION =
  /(?:^|[\s(])(?:công ty|cty|tnhh|doanh nghiệp|dntn|hợp tác xã|htx|ubnd|ủy ban|uỷ ban|chi nhánh|ngân hàng|bệnh viện|trung tâm|hộ kinh doanh)(?=[\s.,]|$)|^(?:trường|trạm|cửa hàng|ban quản lý|sở|phòng|chi cục|cục|hội|nhà máy|xí nghiệp|tập đoàn|văn phòng|quỹ|liên minh|đội)\s/iu;

/** The numbers of an identity cell, each judged; empty when the text is far too long. */
export function identityNumbers(entry: ListEntry, { cell, text }: WrittenCell): readonly IdentityNumber[] {
  const source = cell.type === 'number' ? seriesDigits(cell, text) : text;
  const isNumber = cell.type === 'number' && !source.startsWith('0');
  if (source.length > LONGEST) return [];
  const { filedYear } = entry;
  const owner = entry.text('owner') || entry.text('applicant');
  const context: IdentityContext = {
    ...{ isNumber, latest: filedYear?.year ?? null },
    isOrganization: isNumber && ORGANIZATION.test(owner.slice(0, LONGEST)),
  };
  return source
    .split(BETWEEN)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(raw => ({ raw, judgement: judgeIdentity(bare(raw), context) }));
}

function bare(text: string): string {
  if (DIGITS.test(text)) return text;
  return text
    .replace(NOTE, '')
    .trim()
    .replace(LABEL, '')
    .replace(/[\s.\-‐-―]/g, '');
}
