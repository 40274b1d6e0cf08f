import { describe, expect, it } from 'vitest';
import { COLUMN_ROLES, type ColumnRole } from '../list-facts.ts';
import { decisionFor } from './contextual-headings.ts';
import { roleOfHeading } from './plain-headings.ts';

const KNOWN: Readonly<Record<ColumnRole, readonly string[]>> = {
  ordinal: ['STT', 'S.T.T', 'TT', 'Số TT', 'Số thứ tự'],
  code: [
    'Mã hồ sơ trên hệ thống',
    'Mã HSTTHC',
    'Mã hồ sơ',
    'MÃ HỒ SƠ (*)',
    'Mã\nhồ sơ',
    'MaHoSo',
    'mahoso',
    'Mã HS',
    'Mã số hồ sơ TTHC',
    '1. Mã hồ sơ',
  ],
  oldNumber: ['Số cũ', 'Số sổ', 'Số hồ sơ cũ', 'Mã hồ sơ cũ'],
  applicant: [
    'Họ tên người nộp',
    'Họ và tên người nộp hồ sơ',
    'Người nộp',
    'Tên người làm thủ tục',
    'Tên cá nhân, tổ chức nộp hồ sơ',
  ],
  owner: [
    'Chủ hộ',
    'Chủ đầu tư',
    'Chủ cơ sở',
    'Chủ hồ sơ/Người nộp',
    'Người được cấp giấy',
    'Chủ hồ sơ',
    'ChuHoSo',
    'Họ tên chủ hồ sơ',
    'Người được cấp',
    'Chủ sử dụng đất',
    'Tên tổ chức, cá nhân được cấp phép',
  ],
  identityNumber: [
    'Số ĐDCN',
    'Số CCCD',
    'CMND/CCCD',
    'Số CMND/CCCD/Hộ chiếu',
    'Số định danh cá nhân',
    'Mã số thuế',
    'MST',
    'SoGiayToChuHoSo',
    'Số căn cước công dân',
    'Số định danh/Mã số thuế chủ hồ sơ',
  ],
  email: ['Hòm thư', 'Email', 'E-mail', 'Thư điện tử', 'Địa chỉ Email (nếu có)'],
  phone: ['Số điện thoại', 'SĐT', 'Điện thoại liên hệ', 'Số ĐT', 'SoDienThoai', 'ĐTDĐ', 'Số ĐT liên hệ'],
  address: [
    'Chỗ ở hiện nay',
    'Nơi đăng ký thường trú',
    'Đ/c',
    'Địa chỉ',
    'Địa chỉ thường trú',
    'Nơi thường trú',
    'Nơi ở hiện nay',
    'Hộ khẩu thường trú',
    'Địa chỉ người nộp',
  ],
  procedureCode: ['Mã TTHC', 'Mã thủ tục hành chính', 'Mã số TTHC', 'MaTTHC'],
  content: [
    'Nội dung công việc',
    'Yêu cầu giải quyết',
    'Nội dung hồ sơ',
    'TrichYeuHoSo',
    'Nội dung yêu cầu giải quyết',
    'Nội dung TTHC',
  ],
  componentFile: [
    'File TPHS',
    'File thành phần hồ sơ',
    'File TP',
    'Tệp thành phần hồ sơ',
    'Tên file thành phần hồ sơ',
    'TaiLieuNop',
    'Tệp tin thành phần hồ sơ (.pdf)',
    'File scan thành phần hồ sơ',
  ],
  receivedOn: [
    'Ngày, giờ tiếp nhận',
    'Ngày tiếp nhận',
    'NgayTiepNhan',
    'Ngày nộp hồ sơ',
    'Ngày nhận hồ sơ',
    'Thời gian tiếp nhận',
    'Ngày, tháng, năm tiếp nhận',
    'Ngày tiếp nhận (dd/mm/yyyy)',
  ],
  dueOn: [
    'Thời hạn trả kết quả',
    'Hạn xử lý',
    'Ngày hẹn trả kết quả theo quy định',
    'Ngày hẹn trả',
    'NgayHenTra',
    'Ngày hẹn trả kết quả',
    'Hẹn trả KQ',
    'Hạn trả kết quả',
    'Hạn giải quyết',
  ],
  resultType: ['Mã loại kết quả', 'Mã kết quả', 'Mã loại giấy tờ'],
  resultName: [
    'Tên giấy phép',
    'Tên kết quả',
    'Tên giấy tờ',
    'Tên kết quả giải quyết TTHC',
    'Tên kết quả / Loại văn bản',
    'TenGiayTo',
    'Tên văn bản',
  ],
  resultNumber: [
    'Số trích lục',
    'Số GCNQSDĐ',
    'Số giấy chứng nhận đăng ký kinh doanh',
    'Số giấy CN',
    'Số, ký hiệu',
    'Số ký hiệu',
    'Số/ký hiệu',
    'Số hiệu',
    'Số QĐ',
    'Số GCN',
    'SoKyHieu',
    'Số, ký hiệu văn bản',
    'Số quyết định',
    'Số giấy chứng nhận',
    'Số GCN QSDĐ',
    'Số và ký hiệu',
  ],
  resultSummary: ['Trích yếu kết quả', 'Trích yếu văn bản', 'Nội dung kết quả'],
  issuingAuthority: [
    'Cơ quan cấp giấy',
    'Cơ quan ban hành',
    'Cơ quan cấp',
    'Cơ quan ban hành kết quả',
    'CoQuanBanHanh',
    'Đơn vị cấp phép',
    'Nơi ban hành',
  ],
  issuedOn: [
    'Ngày cấp giấy',
    'Ngày ban hành',
    'Ngày ký',
    'NgayBanHanh',
    'Ngày cấp GCN',
    'Ngày tháng năm ban hành',
    'Ngày ban hành kết quả',
    'Ngày QĐ',
  ],
  signer: ['Người ký duyệt', 'Người ký', 'Họ tên người ký', 'NguoiKy', 'Người ký ban hành'],
  signerTitle: ['Chức vụ người ký', 'Chức danh người ký'],
  effectiveOn: ['Ngày hiệu lực', 'Ngày có hiệu lực', 'Thời gian có hiệu lực', 'Hiệu lực từ ngày'],
  expiresOn: [
    'Ngày hết hiệu lực',
    'Ngày hết hạn',
    'Thời hạn hiệu lực',
    'Có giá trị đến ngày',
    'Thời gian hết hiệu lực',
    'Thời hạn sử dụng',
  ],
  resultFile: [
    'File kết quả số hóa',
    'Bản scan kết quả',
    'File kết quả',
    'File kết quả giải quyết',
    'File KQ',
    'Tệp kết quả giải quyết TTHC',
    'Tên file kết quả',
    'DuongDanTepTinKetQua',
    'File scan kết quả',
  ],
  returnedOn: [
    'Ngày trả kết quả',
    'NgayTra',
    'Ngày trả KQ thực tế',
    'Ngày nhận kết quả',
    'Thời gian trả kết quả',
  ],
  status: ['Tình trạng', 'Trạng thái hồ sơ', 'TrangThaiHoSo', 'Tình trạng giải quyết'],
  noRedSeal: ['Không có dấu đỏ', 'Không dấu đỏ', 'Văn bản không có dấu đỏ'],
  scanSource: ['Nguồn bản quét', 'Nguồn scan', 'Bản quét từ'],
  reason: ['Lý do chưa có kết quả', 'Lí do không có kết quả', 'Lý do chưa có file kết quả'],
  note: ['Ghi chú', 'GhiChu', 'Chú thích'],
};

const EVERY = COLUMN_ROLES.flatMap(role => KNOWN[role].map(heading => ({ heading, role })));

describe('a heading that means one thing wherever it stands', () => {
  it.each(EVERY)('is known: $heading is $role', ({ heading, role }) => {
    expect(roleOfHeading(heading)).toBe(role);
  });

  it.each(EVERY.filter(({ heading }) => heading.includes(' ')))(
    'is known in capitals, with marks apart and odd spaces: $heading',
    ({ heading, role }) => {
      expect(roleOfHeading(heading.toUpperCase().normalize('NFD').replaceAll(' ', '\u00A0\n'))).toBe(role);
    },
  );

  it.each([
    ...[
      'Lĩnh vực',
      'Ngày sinh',
      'Ngày cấp CCCD',
      'Số trang',
      'Đơn vị xử lý',
      'Kênh thực hiện',
      'Cán bộ tiếp nhận',
      'Số lượng',
    ],
    ...[
      'Có dấu đỏ',
      'Dấu đỏ',
      'Thời hạn bảo quản',
      'Thời hạn giải quyết',
      'Phạm vi hiệu lực',
      'Mã định danh đơn vị',
      'Tên đơn vị',
    ],
    ...[
      'Kết quả thẩm định',
      'Tên lĩnh vực',
      'Mã lĩnh vực',
      'DANH SÁCH HỒ SƠ',
      'Số tờ bản đồ',
      'Số thửa',
      'Diện tích',
      '',
    ],
    ...[
      'Người đăng ký',
      'Địa chỉ thửa đất',
      'Số vào sổ cấp GCN',
      'Số ĐKKD',
      'Thời hạn sử dụng đất',
      'Người nhận kết quả',
    ],
    ...[
      'Số đăng ký',
      'Không dấu',
      'Lý do chưa số hóa',
      'Bản gốc/bản sao',
      'Cơ quan thực hiện',
      'Thời hạn giấy phép',
    ],
    'Mã hồ sơ '.repeat(30),
  ])('is not guessed: %s', heading => {
    expect(roleOfHeading(heading)).toBeNull();
    expect(decisionFor(heading)).toBeNull();
  });

  it.each([
    ...[
      'Nội dung',
      'Trích yếu',
      'Họ và tên',
      'Ngày cấp',
      'Nơi cấp',
      'Số',
      'Ngày',
      'Tên',
      'Chức vụ',
      'Thời hạn',
      'Loại văn bản',
    ],
    ...[
      'File đính kèm',
      'Thành phần hồ sơ',
      'Kết quả giải quyết',
      'Tên TTHC',
      'Số hồ sơ',
      'V/v',
      'Tên tổ chức/cá nhân',
      'Lý do',
    ],
  ])('depends on its place: %s', heading => {
    expect(roleOfHeading(heading)).toBeNull();
    expect(decisionFor(heading)).not.toBeNull();
  });

  it('is found in little time however it repeats itself', () => {
    for (const piece of ['so dinh danh ', 'van ban ', 'ho so ', 'ngay ', '(', 'ten ']) {
      expect(roleOfHeading(piece.repeat(12))).not.toBe('note');
    }
  });
});
