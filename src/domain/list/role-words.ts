import { COLUMN_ROLES, type ColumnRole } from '../list-facts.ts';
import type { Words } from '../words.ts';

/** What each column is called in messages; the letter's own words where it has them. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, Words>> = {
  ordinal: { vi: 'Số thứ tự', en: 'ordinal' },
  code: { vi: 'Mã hồ sơ', en: 'dossier code' },
  oldNumber: { vi: 'Số cũ', en: 'old number' },
  applicant: { vi: 'Họ tên người nộp', en: 'applicant' },
  owner: { vi: 'Chủ hồ sơ', en: 'owner' },
  identityNumber: { vi: 'Số định danh, mã số thuế', en: 'identity or tax number' },
  email: { vi: 'Email', en: 'e-mail' },
  phone: { vi: 'Số điện thoại', en: 'phone' },
  address: { vi: 'Địa chỉ', en: 'address' },
  procedureCode: { vi: 'Mã thủ tục hành chính', en: 'procedure code' },
  content: { vi: 'Nội dung hồ sơ', en: 'content of the dossier' },
  componentFile: { vi: 'File thành phần hồ sơ', en: 'component file' },
  receivedOn: { vi: 'Ngày tiếp nhận', en: 'day of receipt' },
  dueOn: { vi: 'Ngày hẹn trả', en: 'day of appointment' },
  resultType: { vi: 'Loại kết quả', en: 'result type' },
  resultName: { vi: 'Tên kết quả', en: 'result name' },
  resultNumber: { vi: 'Số, ký hiệu', en: 'number and notation' },
  resultSummary: { vi: 'Trích yếu', en: 'summary of the result' },
  issuingAuthority: { vi: 'Cơ quan ban hành', en: 'issuing authority' },
  issuedOn: { vi: 'Ngày ban hành', en: 'day of issue' },
  signer: { vi: 'Người ký', en: 'signer' },
  signerTitle: { vi: 'Chức vụ người ký', en: 'title of the signer' },
  effectiveOn: { vi: 'Ngày hiệu lực', en: 'first day in force' },
  expiresOn: { vi: 'Ngày hết hiệu lực', en: 'last day in force' },
  resultFile: { vi: 'File kết quả', en: 'result file' },
  returnedOn: { vi: 'Ngày trả kết quả', en: 'day of return' },
  status: { vi: 'Tình trạng', en: 'status' },
  noRedSeal: { vi: 'Không có dấu đỏ', en: 'no red seal' },
  scanSource: { vi: 'Nguồn bản quét', en: 'source of the scan' },
  reason: { vi: 'Lý do chưa có kết quả', en: 'reason for no result' },
  note: { vi: 'Ghi chú', en: 'note' },
};

/** `code (Mã hồ sơ), …`: what a column map may name. */
export function rolesInWords(): Words {
  const listed = (language: keyof Words): string =>
    COLUMN_ROLES.map(role => `${role} (${ROLE_WORDS[role][language]})`).join(', ');
  return { vi: listed('vi'), en: listed('en') };
}
