import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

/** «Nội dung» beside A to J and again among the results. */
function contentTwice(): ListPlan {
  const roles: Roles = [
    'code',
    'owner',
    'content',
    'receivedOn',
    'resultName',
    'resultNumber',
    'issuedOn',
    'resultSummary',
    'resultFile',
  ];
  const headings = [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Nội dung',
    'Ngày tiếp nhận',
    'Tên kết quả',
    'Số ký hiệu',
    'Ngày cấp',
    'Nội dung',
    'File',
  ];
  return planOf('content-twice', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 5)));
}

/** The day and place of an identity card are not the result's. */
function identityBefore(): ListPlan {
  const roles: Roles = [
    ...([
      'ordinal',
      'code',
      'owner',
      'identityNumber',
      null,
      null,
      'address',
      'content',
      'resultNumber',
      'issuedOn',
    ] as const),
    ...(['issuingAuthority', 'expiresOn', 'resultFile'] as const),
  ];
  const headings = [
    ...[
      'STT',
      'Mã hồ sơ',
      'Họ và tên',
      'Số CCCD',
      'Ngày cấp',
      'Nơi cấp',
      'Địa chỉ',
      'Nội dung',
      'Số giấy phép',
      'Ngày cấp',
    ],
    ...['Nơi cấp', 'Thời hạn', 'File kết quả'],
  ];
  return planOf('identity-before', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 5)));
}

/** A register of certificates: the result stands first, whose it is comes after. */
function resultFirst(): ListPlan {
  const roles: Roles = [
    'ordinal',
    'resultNumber',
    'issuedOn',
    'owner',
    'address',
    'identityNumber',
    'resultFile',
    'note',
  ];
  const headings = [
    'TT',
    'Số GCN',
    'Ngày cấp',
    'Họ và tên',
    'Địa chỉ thường trú',
    'CMND',
    'Tên file',
    'Ghi chú',
  ];
  return planOf('result-first', new SheetPlan('Sổ').header(roles, headings).dossiers(inventedRows(roles, 6)));
}

function namesTwice(): ListPlan {
  const roles: Roles = [
    'code',
    'applicant',
    'owner',
    'content',
    'componentFile',
    'resultNumber',
    'resultFile',
  ];
  const headings = [
    'Mã hồ sơ',
    'Họ và tên',
    'Tên tổ chức, cá nhân được cấp',
    'Thủ tục',
    'File đính kèm',
    'Số, ký hiệu',
    'File đính kèm',
  ];
  return planOf('names-twice', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 5)));
}

function typeAndName(): ListPlan {
  const roles: Roles = [
    'code',
    'owner',
    'content',
    'resultType',
    'resultName',
    'resultNumber',
    'issuedOn',
    'resultFile',
    'reason',
  ];
  const headings = [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Tên TTHC',
    'Loại kết quả',
    'Tên giấy tờ',
    'Số hiệu',
    'Ngày ban hành',
    'Tệp kết quả',
    'Lý do',
  ];
  return planOf('type-and-name', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 4)));
}

/** The letter's K may be called so: the kind alone names the result. */
function typeForName(): ListPlan {
  const roles: Roles = [
    'code',
    'owner',
    'content',
    'resultName',
    'resultNumber',
    'resultSummary',
    'issuedOn',
    'resultFile',
  ];
  const headings = [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Nội dung hồ sơ',
    'Loại văn bản',
    'Số, ký hiệu',
    'V/v',
    'Ngày ký',
    'File kết quả',
  ];
  return planOf('type-for-name', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 4)));
}

/** Columns that only their cells explain: «Kết quả» and «Thành phần hồ sơ» hold names of files. */
function filesByCells(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'owner', 'receivedOn', 'componentFile', 'resultFile'];
  const headings = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày nhận', 'Thành phần hồ sơ', 'Kết quả'];
  return planOf('files-by-cells', new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 5)));
}

/** The same headings over words, which nobody may take for files. */
function wordsUnderFiles(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'owner', 'content', null, null];
  const headings = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung', 'Thành phần hồ sơ', 'Kết quả'];
  const sheet = new SheetPlan().header(roles, headings);
  for (let at = 1; at <= 4; at += 1)
    sheet.dossier(...inventedRow(roles, at).slice(0, 4), 'Tờ khai; bản sao giấy tờ', 'Đồng ý');
  return planOf('words-under-files', sheet);
}

function unknownAndTwice(): ListPlan {
  const roles: Roles = [
    'code',
    null,
    'owner',
    'phone',
    null,
    'content',
    null,
    'issuedOn',
    null,
    'resultFile',
    'resultNumber',
  ];
  const headings = [
    ...[
      'Mã hồ sơ',
      'Lĩnh vực',
      'Chủ hồ sơ',
      'Số điện thoại',
      'SĐT',
      'Nội dung hồ sơ',
      'Cán bộ thụ lý',
      'Ngày ban hành',
    ],
    ...['Ngày ký', 'File kết quả', 'Số ký hiệu'],
  ];
  return planOf(
    'unknown-and-twice',
    new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 4)),
  );
}

function numberAndOldNumber(): ListPlan {
  const roles: Roles = [
    'code',
    'oldNumber',
    'applicant',
    'owner',
    'content',
    'receivedOn',
    'dueOn',
    'returnedOn',
    'status',
  ];
  const headings = [
    'Mã hồ sơ',
    'Số hồ sơ',
    'Người nộp',
    'Chủ hồ sơ',
    'Nội dung',
    'Ngày nộp',
    'Hẹn trả',
    'Ngày trả',
    'Tình trạng',
  ];
  return planOf(
    'number-and-old-number',
    new SheetPlan().header(roles, headings).dossiers(inventedRows(roles, 4)),
  );
}

/** Headings that only their place decides. */
export const PLACES: readonly ListPlan[] = [
  ...[
    contentTwice(),
    identityBefore(),
    resultFirst(),
    namesTwice(),
    typeAndName(),
    typeForName(),
    filesByCells(),
  ],
  ...[wordsUnderFiles(), unknownAndTwice(), numberAndOldNumber()],
];
