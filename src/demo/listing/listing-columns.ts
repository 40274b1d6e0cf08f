import type { ColumnRole } from '#domain/list-facts.ts';
import type { ListingColumn } from './listing.ts';

const APPLICANT = 'Thông tin người nộp hồ sơ';
const RESULT = 'Thông tin kết quả giải quyết TTHC';

function column(role: ColumnRole | null, header: string, width: number, over = ''): ListingColumn {
  return { role, header, over, width };
}

/** An ordinal first, which shifts the letter's columns A to J by one; then what practice adds to them. */
export const LISTING_COLUMNS: readonly ListingColumn[] = [
  column('ordinal', 'STT', 5),
  column('code', 'Mã hồ sơ', 28),
  column('oldNumber', 'Số hồ sơ cũ', 12),
  column('applicant', 'Họ tên người nộp', 24, APPLICANT),
  column('owner', 'Chủ hồ sơ', 24, APPLICANT),
  column('identityNumber', 'Số CCCD/MST', 15, APPLICANT),
  column('email', 'Email', 22, APPLICANT),
  column('phone', 'Số điện thoại', 14, APPLICANT),
  column('address', 'Địa chỉ', 40, APPLICANT),
  column('procedureCode', 'Mã TTHC', 12),
  column('content', 'Nội dung hồ sơ', 36),
  column('componentFile', 'File thành phần hồ sơ', 36),
  column('receivedOn', 'Ngày tiếp nhận', 12),
  column('dueOn', 'Ngày hẹn trả', 12),
  column('resultName', 'Tên kết quả', 30, RESULT),
  column('resultNumber', 'Số, ký hiệu', 18, RESULT),
  column('resultSummary', 'Trích yếu', 36, RESULT),
  column('issuingAuthority', 'Cơ quan ban hành', 22, RESULT),
  column('issuedOn', 'Ngày ban hành', 12, RESULT),
  column('signer', 'Người ký', 20, RESULT),
  column('signerTitle', 'Chức vụ người ký', 16, RESULT),
  column('effectiveOn', 'Ngày hiệu lực', 12, RESULT),
  column('expiresOn', 'Ngày hết hiệu lực', 14, RESULT),
  column('resultFile', 'File kết quả giải quyết', 36, RESULT),
  column('returnedOn', 'Ngày trả kết quả', 12),
  column('status', 'Tình trạng', 16),
  column('noRedSeal', 'Không có dấu đỏ', 14),
  column('scanSource', 'Nguồn bản quét', 12),
  column('reason', 'Lý do chưa có kết quả', 24),
  column('note', 'Ghi chú', 24),
];
