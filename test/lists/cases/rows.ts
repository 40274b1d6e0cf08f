import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';
import { ALL, ALL_HEADINGS, LETTER, LETTER_HEADINGS } from './plain.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

const NUMBERED: Roles = ['ordinal', ...ALL, 'note'];
const NUMBERED_HEADINGS = ['STT', ...ALL_HEADINGS, 'Ghi chú'];
const rows = (count: number, from = 1) => inventedRows(NUMBERED, count, from);
const numbered = (name?: string): SheetPlan => new SheetPlan(name).header(NUMBERED, NUMBERED_HEADINGS);

function groupRows(): ListPlan {
  const sheet = numbered()
    .banner('I. Lĩnh vực đất đai', 22)
    .dossiers(rows(3))
    .banner('II. Lĩnh vực hộ tịch', 22);
  return planOf(
    'group-rows',
    sheet.dossiers(rows(3, 4)).banner('III. Lĩnh vực xây dựng', 22).dossiers(rows(2, 7)),
  );
}

function groupRowsUnmerged(): ListPlan {
  const sheet = numbered()
    .other('I', 'Lĩnh vực đất đai')
    .dossiers(rows(2))
    .other('', 'Cộng', '2')
    .other('II', 'Lĩnh vực hộ tịch');
  sheet.dossiers(rows(2, 3)).other('', 'Cộng: 02 hồ sơ').other('A', 'Năm 2020').dossiers(rows(1, 5));
  return planOf('group-rows-unmerged', sheet);
}

function totalsAndSignatures(): ListPlan {
  const sheet = numbered().dossiers(rows(4)).banner('Tổng cộng: 04 hồ sơ', 10).other();
  sheet.other('', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Xã Thử, ngày 15 tháng 9 năm 2021');
  sheet.other(
    '',
    'NGƯỜI LẬP BIỂU',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'TM. ỦY BAN NHÂN DÂN',
  );
  sheet
    .other('', '(Ký, ghi rõ họ tên)', '', '', '', '', '', '', '', '', '', '', '', '', '', 'CHỦ TỊCH')
    .other()
    .other();
  sheet.other('', 'Hoàng Thị Mẫu', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Lý Văn Thử');
  return planOf('totals-and-signatures', sheet);
}

function signaturesOfThree(): ListPlan {
  const sheet = new SheetPlan().header(LETTER, LETTER_HEADINGS).dossiers(inventedRows(LETTER, 4)).other();
  sheet.other('Người lập', '', '', 'Văn thư', '', '', '', 'Thủ trưởng đơn vị').other().other();
  sheet.other('Ma Thị Giả Định', '', '', 'Triệu Văn Mẫu', '', '', '', 'Nông Văn Ví Dụ');
  sheet
    .other('Ghi chú: danh sách này thay cho danh sách ngày 01/9/2021.')
    .other('* Cột D, E không bắt buộc.');
  return planOf('signatures-of-three', sheet);
}

function headerAgain(): ListPlan {
  const sheet = numbered()
    .dossiers(rows(4))
    .other()
    .other(...NUMBERED_HEADINGS)
    .dossiers(rows(4, 5));
  return planOf(
    'header-again',
    sheet.other(...NUMBERED_HEADINGS.map(text => text.toUpperCase())).dossiers(rows(2, 9)),
  );
}

function headerOfTwoAgain(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'applicant', 'phone', 'resultNumber', 'issuedOn', 'resultFile'];
  const upper = ['STT', 'Mã hồ sơ', 'Người nộp', '', 'Kết quả', '', ''];
  const lower = ['', '', 'Họ tên', 'SĐT', 'Số', 'Ngày', 'File'];
  const sheet = new SheetPlan()
    .header(roles, upper, lower)
    .mergeRange('C1:D1')
    .mergeRange('E1:G1')
    .mergeRange('A1:A2')
    .mergeRange('B1:B2');
  sheet.other('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)').dossiers(inventedRows(roles, 3));
  sheet
    .other(...upper)
    .other(...lower)
    .other('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)');
  return planOf('header-of-two-again', sheet.dossiers(inventedRows(roles, 3, 4)));
}

function pageTitlesBetween(): ListPlan {
  const sheet = numbered()
    .dossiers(rows(3))
    .banner('Trang 1', 22)
    .other('UBND XÃ THỬ', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  sheet
    .banner('DANH SÁCH HỒ SƠ (tiếp theo)', 22)
    .other(...NUMBERED_HEADINGS)
    .dossiers(rows(3, 4))
    .banner('Trang 2', 22);
  return planOf('page-titles-between', sheet);
}

function emptyRowsBetween(): ListPlan {
  const sheet = numbered().dossiers(rows(2)).other().other().dossiers(rows(1, 3)).other();
  for (let at = 4; at <= 30; at += 1) sheet.other(at);
  return planOf('empty-rows-between', sheet);
}

/** Names that begin like sums, groups and titles. */
function namesLikeMarks(): ListPlan {
  const roles: Roles = ['owner', 'content', 'resultNumber', 'issuedOn', 'resultFile'];
  const headings = ['Chủ hồ sơ', 'Nội dung hồ sơ', 'Số, ký hiệu', 'Ngày ban hành', 'File kết quả'];
  const sheet = new SheetPlan().header(roles, headings);
  const owners = [
    'Công ty TNHH Mẫu',
    'Tổng công ty Thử Nghiệm',
    'Tống Thị Mẫu',
    'Ma Văn Thử',
    'UBND xã Mẫu',
    'Quý Văn Thử',
    'Trang Thị Ví Dụ',
  ];
  for (const owner of owners) sheet.dossier(...inventedRow(roles, sheet.row, { owner, resultFile: '' }));
  return planOf('names-like-marks', sheet.other('Tổng cộng', '', 7));
}

function sparseRows(): ListPlan {
  const sheet = new SheetPlan().header(LETTER, LETTER_HEADINGS).dossiers(inventedRows(LETTER, 2));
  sheet
    .dossier('000.00.01.H03-210709-2001')
    .dossier('', 'Lý Văn Thử', 'Lý Văn Thử')
    .dossier('', '', '', '', '', '', '', '77_TP_2021.pdf');
  return planOf('sparse-rows', sheet.names('77_TP_2021.pdf').other('2016').dossier('245', '', 'Bàn Thị Thử'));
}

function sumsBesideNumbers(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'owner', 'content', null, 'resultFile'];
  const headings = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung', 'Số trang', 'File kết quả'];
  const sheet = new SheetPlan().header(roles, headings);
  for (let at = 1; at <= 3; at += 1)
    sheet.dossier(...inventedRow(roles, at).slice(0, 4), at * 2, `${at}_KQ_2021.pdf`);
  return planOf('sums-beside-numbers', sheet.other('', 'Tổng số', '', '', 12).other('Số lượng hồ sơ: 3'));
}

/** Rows that are no dossiers, among those that are. */
export const ROWS: readonly ListPlan[] = [
  ...[
    groupRows(),
    groupRowsUnmerged(),
    totalsAndSignatures(),
    signaturesOfThree(),
    headerAgain(),
    headerOfTwoAgain(),
  ],
  ...[pageTitlesBetween(), emptyRowsBetween(), namesLikeMarks(), sparseRows(), sumsBesideNumbers()],
];
