import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

export const LETTER: Roles = [
  ...(['code', 'applicant', 'owner', 'email', 'phone', 'address', 'content'] as const),
  ...(['componentFile', 'receivedOn', 'dueOn'] as const),
];
export const LETTER_HEADINGS = [
  ...['Mã hồ sơ', 'Họ tên người nộp', 'Chủ hồ sơ', 'Email', 'Số điện thoại', 'Địa chỉ', 'Nội dung hồ sơ'],
  ...['File thành phần hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
];
export const ONWARD: Roles = [
  ...([
    'resultName',
    'resultNumber',
    'resultSummary',
    'issuingAuthority',
    'issuedOn',
    'signer',
    'signerTitle',
  ] as const),
  ...(['effectiveOn', 'expiresOn', 'resultFile'] as const),
];
export const ONWARD_HEADINGS = [
  ...[
    'Tên kết quả',
    'Số, ký hiệu',
    'Trích yếu',
    'Cơ quan ban hành',
    'Ngày ban hành',
    'Người ký',
    'Chức vụ người ký',
  ],
  ...['Ngày hiệu lực', 'Ngày hết hiệu lực', 'File kết quả'],
];
export const ALL: Roles = [...LETTER, ...ONWARD];
export const ALL_HEADINGS = [...LETTER_HEADINGS, ...ONWARD_HEADINGS];

function letterOnly(): ListPlan {
  const sheet = new SheetPlan('Sheet1').other('Danh sách hồ sơ').header(LETTER, LETTER_HEADINGS);
  return planOf('letter-only', sheet.dossiers(inventedRows(LETTER, 6)));
}

function letterAndResults(): ListPlan {
  return planOf(
    'letter-and-results',
    new SheetPlan().header(ALL, ALL_HEADINGS).dossiers(inventedRows(ALL, 12)),
  );
}

function withOrdinal(): ListPlan {
  const roles: Roles = ['ordinal', ...ALL, 'note'];
  const sheet = new SheetPlan('DS').header(roles, ['STT', ...ALL_HEADINGS, 'Ghi chú']);
  return planOf('with-ordinal', sheet.dossiers(inventedRows(roles, 9)));
}

function capitalsAndStars(): ListPlan {
  const headings = LETTER_HEADINGS.map(heading => `${heading.toUpperCase()} (*)`);
  const sheet = new SheetPlan().other().header(LETTER, headings);
  return planOf('capitals-and-stars', sheet.dossiers(inventedRows(LETTER, 4)));
}

function lineBreaksAndBrackets(): ListPlan {
  const headings = [
    ...[
      'Mã\nhồ sơ',
      'Họ tên\nngười nộp',
      'Chủ hồ sơ\n(cá nhân/tổ chức)',
      'Email (nếu có)',
      'Số điện thoại\n(nếu có)',
    ],
    ...['Địa chỉ ', 'Nội dung\nhồ sơ', 'File thành phần\nhồ sơ (.pdf)', 'Ngày tiếp nhận\n(dd/mm/yyyy)'],
    'Ngày hẹn trả\n(ngày/tháng/năm)',
  ];
  return planOf('line-breaks', new SheetPlan().header(LETTER, headings).dossiers(inventedRows(LETTER, 4)));
}

function abbreviations(): ListPlan {
  const roles: Roles = [
    ...([
      'ordinal',
      'code',
      'applicant',
      'owner',
      'identityNumber',
      'phone',
      'address',
      'procedureCode',
      'content',
    ] as const),
    ...([
      'componentFile',
      'receivedOn',
      'dueOn',
      'resultName',
      'resultNumber',
      'issuedOn',
      'resultFile',
    ] as const),
  ];
  const headings = [
    ...['TT', 'Mã HS', 'Người nộp HS', 'Chủ HS', 'Số CCCD/CMND', 'SĐT', 'Đ/c', 'Mã TTHC', 'Nội dung HS'],
    ...['File TP', 'Ngày nhận HS', 'Ngày hẹn trả KQ', 'Tên KQ', 'Số QĐ', 'Ngày ký', 'File KQ'],
  ];
  return planOf('abbreviations', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 7)));
}

function portalFields(): ListPlan {
  const roles: Roles = [
    ...([
      'code',
      'procedureCode',
      'content',
      null,
      'owner',
      'identityNumber',
      'email',
      'phone',
      null,
    ] as const),
    ...([
      'receivedOn',
      'dueOn',
      'status',
      'returnedOn',
      'note',
      'resultName',
      'resultNumber',
      'resultFile',
    ] as const),
  ];
  const headings = [
    ...[
      'MaHoSo',
      'MaTTHC',
      'TrichYeuHoSo',
      'TenLinhVuc',
      'ChuHoSo',
      'SoGiayToChuHoSo',
      'Email',
      'SoDienThoai',
      'KenhThucHien',
    ],
    ...[
      'NgayTiepNhan',
      'NgayHenTra',
      'TrangThaiHoSo',
      'NgayTra',
      'GhiChu',
      'TenGiayTo',
      'SoKyHieu',
      'DuongDanTepTinKetQua',
    ],
  ];
  return planOf(
    'portal-fields',
    new SheetPlan('Export').header(roles, headings).dossiers(inventedRows(roles, 8)),
  );
}

function withoutMarks(): ListPlan {
  const headings = [
    ...['MA HO SO', 'HO TEN NGUOI NOP', 'CHU HO SO', 'EMAIL', 'SO DIEN THOAI', 'DIA CHI', 'NOI DUNG HO SO'],
    ...['FILE THANH PHAN HO SO', 'NGAY TIEP NHAN', 'NGAY HEN TRA'],
  ];
  return planOf('without-marks', new SheetPlan().header(LETTER, headings).dossiers(inventedRows(LETTER, 5)));
}

function decomposed(): ListPlan {
  const headings = ALL_HEADINGS.map(heading => heading.normalize('NFD'));
  const sheet = new SheetPlan('Danh sách'.normalize('NFD'))
    .header(ALL, headings)
    .dossiers(inventedRows(ALL, 2));
  sheet.dossier(...inventedRow(ALL, 3, { applicant: 'Nông Văn Ví Dụ'.normalize('NFD') }));
  return planOf('decomposed', sheet.says('applicant', 'Nông Văn Ví Dụ'));
}

function oldNumbers(): ListPlan {
  const roles: Roles = [
    ...([
      'ordinal',
      'code',
      'owner',
      'content',
      'componentFile',
      'receivedOn',
      'resultNumber',
      'issuedOn',
    ] as const),
    ...(['issuingAuthority', 'resultFile', 'noRedSeal', 'scanSource', 'reason', 'note'] as const),
  ];
  const headings = [
    ...[
      'STT',
      'Mã hồ sơ',
      'Chủ hồ sơ',
      'Nội dung hồ sơ',
      'File thành phần',
      'Ngày tiếp nhận',
      'Số GCN',
      'Ngày cấp GCN',
    ],
    ...[
      'Cơ quan cấp',
      'File kết quả',
      'Không có dấu đỏ',
      'Nguồn bản quét',
      'Lý do chưa có kết quả',
      'Ghi chú',
    ],
  ];
  const sheet = new SheetPlan('Đất đai').header(roles, headings);
  for (let at = 1; at <= 6; at += 1) {
    const files = { componentFile: `${at}_TP_1998.pdf`, resultFile: `${at}_KQ_1998.pdf` };
    sheet.dossier(...inventedRow(roles, at, { code: at, receivedOn: '02/8/1998', ...files }));
  }
  return planOf('old-numbers', sheet.says('code', '6').names('6_TP_1998.pdf', '6_KQ_1998.pdf'));
}

/** One header row, wherever it stands, and rows of dossiers under it. */
export const PLAIN: readonly ListPlan[] = [
  ...[
    letterOnly(),
    letterAndResults(),
    withOrdinal(),
    capitalsAndStars(),
    lineBreaksAndBrackets(),
    abbreviations(),
  ],
  ...[portalFields(), withoutMarks(), decomposed(), oldNumbers()],
];
