import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';
import { ALL, ALL_HEADINGS, LETTER, LETTER_HEADINGS } from './plain.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

/** A title over all columns stands directly on the headings, as a heading of a group would. */
function titleOnHeadings(): ListPlan {
  const sheet = new SheetPlan().banner('THÔNG TIN HỒ SƠ VÀ KẾT QUẢ GIẢI QUYẾT', 20).header(ALL, ALL_HEADINGS);
  return planOf('title-on-headings', sheet.dossiers(inventedRows(ALL, 3)));
}

/** Years alone in the column of codes head the rows below them. */
function yearsAsGroups(): ListPlan {
  const sheet = new SheetPlan().header(LETTER, LETTER_HEADINGS).other(2016).dossiers(inventedRows(LETTER, 2));
  return planOf(
    'years-as-groups',
    sheet
      .banner('2017', 10)
      .dossiers(inventedRows(LETTER, 2, 3))
      .other('Năm 2018')
      .dossiers(inventedRows(LETTER, 1, 5)),
  );
}

function documentUnderGroup(): ListPlan {
  const roles: Roles = [
    'ordinal',
    'owner',
    'identityNumber',
    null,
    null,
    'resultNumber',
    'issuedOn',
    'resultSummary',
    'resultFile',
    'note',
  ];
  const upper = ['STT', 'Chủ hồ sơ', 'Giấy tờ tùy thân', '', '', 'Văn bản kết quả', '', '', '', 'Ghi chú'];
  const lower = [
    '',
    '',
    'Số',
    'Ngày cấp',
    'Nơi cấp',
    'Số',
    'Ngày, tháng, năm',
    'Trích yếu',
    'Tệp đính kèm',
    '',
  ];
  const sheet = new SheetPlan().header(roles, upper, lower);
  for (const range of ['A1:A2', 'B1:B2', 'C1:E1', 'F1:I1', 'J1:J2']) sheet.mergeRange(range);
  return planOf('document-under-group', sheet.dossiers(inventedRows(roles, 4)));
}

function sumsOfPages(): ListPlan {
  const roles: Roles = ['ordinal', 'owner', 'content', 'resultNumber', 'issuedOn'];
  const headings = ['STT', 'Chủ hồ sơ', 'Nội dung', 'Số quyết định', 'Ngày ban hành'];
  const sheet = new SheetPlan()
    .header(roles, headings)
    .other('', 'Lĩnh vực đất đai')
    .dossiers(inventedRows(roles, 3));
  sheet
    .other('', 'Cộng lĩnh vực đất đai', 3)
    .other('', 'Cộng trang 1', 3)
    .other('', 'Lĩnh vực hộ tịch')
    .dossiers(inventedRows(roles, 2, 4));
  sheet
    .other('', 'Tổng cộng lĩnh vực hộ tịch', 2)
    .other('', 'Lĩnh vực xây dựng')
    .dossiers(inventedRows(roles, 2, 6));
  return planOf('sums-of-pages', sheet.other('', 'TỔNG CỘNG', 7));
}

/** Few columns, and sums of everything before the next group: nothing may be lost after them. */
function fewColumnsAfterSums(): ListPlan {
  const roles: Roles = ['ordinal', 'owner', 'resultNumber'];
  const sheet = new SheetPlan().header([...roles, 'issuedOn'], ['STT', 'Chủ hồ sơ', 'Số GCN', 'Ngày cấp']);
  sheet.other('I', 'Thôn Mẫu').dossiers(inventedRows(roles, 2)).other('', 'Tổng cộng', 2);
  sheet
    .other('II', 'Thôn Thử')
    .dossiers(inventedRows(roles, 2, 3))
    .other('', 'Tổng cộng', 2)
    .other()
    .other('', 'Người lập', '', 'Chủ tịch');
  return planOf('few-columns-after-sums', sheet.other('', 'Lý Văn Thử', '', 'Bàn Thị Thử'));
}

function twoListsInOneSheet(): ListPlan {
  const second: Roles = ['ordinal', 'owner', 'content', 'resultNumber', 'issuedOn', 'resultFile'];
  const first = new SheetPlan()
    .other('A. HỒ SƠ TRÊN PHẦN MỀM')
    .header(LETTER, LETTER_HEADINGS)
    .dossiers(inventedRows(LETTER, 3));
  const { row } = first.other().other('B. HỒ SƠ CŨ');
  const other = new SheetPlan();
  for (let at = 0; at < row; at += 1) other.other();
  other
    .header(second, ['STT', 'Chủ hồ sơ', 'Nội dung', 'Số GCN', 'Ngày cấp', 'File kết quả'])
    .dossiers(inventedRows(second, 3));
  const rows = [...first.sheet().rows, ...other.sheet().rows.slice(row)];
  const tables = [first, other].flatMap(plan => plan.truth() ?? []);
  return { name: 'two-lists-in-one-sheet', sheets: [{ ...first.sheet(), rows }], tables };
}

function daysUnderOneHeading(): ListPlan {
  const roles: Roles = [
    'code',
    'applicant',
    'owner',
    'content',
    'receivedOn',
    'dueOn',
    'returnedOn',
    'resultNumber',
    'resultFile',
  ];
  const upper = [
    'Mã hồ sơ',
    'Người nộp',
    'Chủ hồ sơ',
    'Nội dung',
    'Ngày',
    '',
    '',
    'Số, ký hiệu',
    'File kết quả',
  ];
  const lower = ['', '', '', '', 'Tiếp nhận', 'Hẹn trả', 'Trả kết quả', '', ''];
  const sheet = new SheetPlan().header(roles, upper, lower);
  for (const range of ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:I2'])
    sheet.mergeRange(range);
  return planOf('days-under-one-heading', sheet.dossiers(inventedRows(roles, 4)));
}

/** An address in three columns that nobody needs to know, under a heading that is known. */
function addressInParts(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'applicant', 'phone', null, null, null, 'content', 'resultFile'];
  const upper = ['STT', 'Mã hồ sơ', 'Người nộp', '', 'Địa chỉ', '', '', 'Nội dung', 'File kết quả'];
  const lower = ['', '', 'Họ tên', 'SĐT', 'Thôn', 'Xã', 'Tỉnh', '', ''];
  const sheet = new SheetPlan().header(roles, upper, lower);
  for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1', 'H1:H2', 'I1:I2']) sheet.mergeRange(range);
  return planOf('address-in-parts', sheet.dossiers(inventedRows(roles, 4)));
}

function recipientsAtFoot(): ListPlan {
  const sheet = new SheetPlan()
    .header(ALL, ALL_HEADINGS)
    .dossiers(inventedRows(ALL, 3))
    .other('(Danh sách gồm 03 hồ sơ)')
    .other();
  sheet
    .other('Nơi nhận:', '', '', '', '', '', '', 'KT. CHỦ TỊCH')
    .other('- Như trên;', '', '', '', '', '', '', 'PHÓ CHỦ TỊCH');
  return planOf(
    'recipients-at-foot',
    sheet.other('- Lưu: VT.').other().other('', '', '', '', '', '', '', 'Đặng Thị Ví Dụ'),
  );
}

/** Rows with two values each, of a commune and of a company: dossiers, though they begin like titles. */
function ownersLikeTitles(): ListPlan {
  const roles: Roles = ['ordinal', 'owner', 'content', 'resultNumber'];
  const sheet = new SheetPlan().header(roles, ['STT', 'Chủ hồ sơ', 'Nội dung', 'Số, ký hiệu']);
  const owners = ['UBND xã Mẫu', 'Đơn vị Thử Nghiệm', 'Phường Ví Dụ', 'Xã Giả Định'];
  for (const owner of owners) sheet.dossier(sheet.row, owner, sheet.row % 2 === 0 ? 'Cấp phép' : '', '');
  return planOf('owners-like-titles', sheet.dossier(5, 'Công ty Mẫu', 'Cấp phép', '12/GP-UBND'));
}

function wordsAfterFiles(): ListPlan {
  const roles: Roles = ['code', 'owner', 'content', 'resultFile', 'reason', 'note', null];
  const headings = ['Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung', 'File KQ', 'Lý do chưa có KQ', 'Ghi chú', ''];
  const sheet = new SheetPlan()
    .header(roles, headings)
    .dossier(...inventedRow(roles, 1).slice(0, 6), 'cột này không có tên');
  return planOf(
    'words-after-files',
    sheet.dossier(...inventedRow(roles, 2, { resultFile: '', reason: 'Công dân rút hồ sơ' })),
  );
}

function formulas(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'owner', 'content', 'resultFile'];
  const sheet = new SheetPlan().header(roles, ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung', 'File kết quả']);
  for (let at = 1; at <= 3; at += 1) {
    const row = sheet.row + 1;
    const file = { formula: `B${row}&"_KQ_2021.pdf"`, value: `${at}9_KQ_2021.pdf` };
    sheet.dossier(...inventedRow(roles, at, { code: `${at}9`, resultFile: file })).says('code', `${at}9`);
  }
  return planOf('formulas', sheet);
}

/** A blank row in each pair of rows, as some print them, and the first column left free. */
function everyOtherRow(): ListPlan {
  const roles: Roles = [undefined, ...LETTER];
  const sheet = new SheetPlan()
    .other()
    .other()
    .header(roles, ['', ...LETTER_HEADINGS]);
  for (let at = 1; at <= 5; at += 1) sheet.other().dossier(...inventedRow(roles, at));
  return planOf('every-other-row', sheet);
}

/** Without STT, and so few columns that a row is never full by number. */
function threeColumnsAfterSums(): ListPlan {
  const roles: Roles = ['owner', 'resultNumber', 'issuedOn'];
  const sheet = new SheetPlan()
    .header(roles, ['Chủ hồ sơ', 'Số GCN', 'Ngày cấp'])
    .other('Thôn Mẫu')
    .dossiers(inventedRows(roles, 2));
  sheet
    .other('Tổng cộng: 2')
    .other('Thôn Thử')
    .dossiers(inventedRows(roles, 2, 3))
    .other('Tổng cộng: 2')
    .other();
  sheet
    .other('Người lập', 'Kế toán', 'Thủ trưởng đơn vị')
    .other()
    .other('Ma Thị Mẫu', 'Lý Văn Thử', 'Bàn Thị Thử');
  return planOf('three-columns-after-sums', sheet);
}

function errorValues(): ListPlan {
  const sheet = new SheetPlan().header(LETTER, LETTER_HEADINGS).dossiers(inventedRows(LETTER, 2));
  sheet.dossier(...inventedRow(LETTER, 3, { address: { error: '#N/A' }, phone: { error: '#N/A' } }));
  return planOf('error-values', sheet.says('address', '#N/A').dossiers(inventedRows(LETTER, 1, 4)));
}

/** What real sheets do beside the usual. */
export const AWKWARD: readonly ListPlan[] = [
  ...[
    titleOnHeadings(),
    yearsAsGroups(),
    documentUnderGroup(),
    sumsOfPages(),
    fewColumnsAfterSums(),
    twoListsInOneSheet(),
  ],
  ...[
    daysUnderOneHeading(),
    addressInParts(),
    recipientsAtFoot(),
    ownersLikeTitles(),
    wordsAfterFiles(),
    formulas(),
  ],
  ...[everyOtherRow(), errorValues(), threeColumnsAfterSums()],
];
