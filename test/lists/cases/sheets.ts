import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';
import { ALL, ALL_HEADINGS, LETTER, LETTER_HEADINGS } from './plain.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

const guide = (): SheetPlan =>
  new SheetPlan('Hướng dẫn')
    .other('HƯỚNG DẪN NHẬP DANH SÁCH')
    .other('Cột', 'Tên cột', 'Ý nghĩa', 'Bắt buộc')
    .other('A', 'Mã hồ sơ', 'Mã hồ sơ trên phần mềm', 'x')
    .other('B', 'Họ tên người nộp', 'Ghi đầy đủ họ, chữ đệm, tên', 'x')
    .other('H', 'File thành phần hồ sơ', 'mahoso_TP_nam.pdf', '');

const procedures = (): SheetPlan =>
  new SheetPlan('DM TTHC')
    .other('STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cơ quan thực hiện', 'Ghi chú')
    .other(1, '1.004616', 'Cấp bản sao trích lục', 'Hộ tịch', 'UBND cấp xã', '')
    .other(2, '1.004617', 'Đăng ký kết hôn', 'Hộ tịch', 'UBND cấp xã', '');

const staff = (): SheetPlan =>
  new SheetPlan('Cán bộ')
    .other('STT', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Email', 'Địa chỉ')
    .other(1, 'Lý Văn Thử', 'Công chức Tư pháp', '0912345678', 'thu@vi-du.vn', 'Xã Thử');

const sums = (): SheetPlan =>
  new SheetPlan('Tổng hợp')
    .other('TỔNG HỢP KẾT QUẢ SỐ HÓA')
    .other('STT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Đã số hóa', 'Chưa số hóa', 'Tỷ lệ')
    .other(1, 'Đất đai', 120, 100, 20, '83,3%')
    .other('', 'Tổng cộng', 120, 100, 20, '83,3%');

function sheetForEachYear(): ListPlan {
  const years = ['2016', '2017', '2018'].map((year, at) => {
    const sheet = new SheetPlan(`Năm ${year}`).other(`DANH SÁCH HỒ SƠ NĂM ${year}`).header(ALL, ALL_HEADINGS);
    return sheet.dossiers(inventedRows(ALL, at + 2, at * 10 + 1));
  });
  return planOf('sheet-for-each-year', ...years);
}

function yearsOfDifferentForm(): ListPlan {
  const old: Roles = ['ordinal', 'code', 'owner', 'content', 'resultNumber', 'issuedOn', 'resultFile'];
  const oldHeadings = ['TT', 'Số hồ sơ', 'Họ và tên', 'Nội dung', 'Số QĐ', 'Ngày QĐ', 'File'];
  const first = new SheetPlan('2005').header(old, oldHeadings).dossiers(inventedRows(old, 3));
  return planOf(
    'years-of-different-form',
    first,
    new SheetPlan('2021').header(ALL, ALL_HEADINGS).dossiers(inventedRows(ALL, 3)),
  );
}

function amongOthers(): ListPlan {
  const list = new SheetPlan('Danh sách').header(LETTER, LETTER_HEADINGS).dossiers(inventedRows(LETTER, 3));
  return planOf('among-others', guide(), list, procedures(), staff(), sums());
}

function hiddenSheet(): ListPlan {
  const shown = new SheetPlan('2021').header(ALL, ALL_HEADINGS).dossiers(inventedRows(ALL, 2));
  return planOf(
    'hidden-sheet',
    shown,
    new SheetPlan('cũ')
      .header(ALL, ALL_HEADINGS)
      .dossiers(inventedRows(ALL, 2, 20))
      .hide(),
  );
}

function noList(): ListPlan {
  return planOf('no-list', guide(), procedures(), staff(), sums());
}

/** A sheet with one dossier as a form: a name and a value in each row. */
function formOfOne(): ListPlan {
  const sheet = new SheetPlan('Phiếu')
    .other('PHIẾU KIỂM SOÁT')
    .other('Mã hồ sơ', '000.00.01.H03-210709-1009');
  sheet
    .other('Họ tên người nộp', 'Lý Văn Thử')
    .other('Địa chỉ', 'Xã Thử')
    .other('Ngày tiếp nhận', '09/7/2021');
  return planOf('form-of-one', sheet.other('File kết quả', '1009_KQ_2021.pdf'));
}

function sumsUnderList(): ListPlan {
  const roles: Roles = ['ordinal', ...ALL];
  const sheet = new SheetPlan()
    .header(roles, ['STT', ...ALL_HEADINGS])
    .dossiers(inventedRows(roles, 4))
    .other('', 'Tổng cộng', 4)
    .other();
  sheet.other('STT', 'Lĩnh vực', 'Số lượng').other(1, 'Đất đai', 2).other(2, 'Hộ tịch', 2);
  return planOf('sums-under-list', sheet);
}

/** A catalogue under the list, with headings of its own: whatever they are, its rows are no dossiers. */
function catalogueUnderList(): ListPlan {
  const sheet = new SheetPlan()
    .header(LETTER, LETTER_HEADINGS)
    .dossiers(inventedRows(LETTER, 3))
    .other()
    .other('DANH MỤC THỦ TỤC');
  sheet
    .other('Mã TTHC', 'Tên TTHC', 'Cơ quan ban hành', 'Ghi chú', 'Địa chỉ')
    .other('1.004616', 'Đăng ký kết hôn', 'UBND cấp xã', '', 'Xã Thử');
  return planOf(
    'catalogue-under-list',
    sheet.other('1.004617', 'Đăng ký khai sinh', 'UBND cấp xã', '', 'Xã Thử'),
  );
}

function emptyTemplate(): ListPlan {
  const sheet = new SheetPlan('Mẫu')
    .other('DANH SÁCH')
    .header(ALL, ALL_HEADINGS)
    .other('(1)', '(2)', '(3)', '(4)');
  return planOf('empty-template', sheet);
}

function awkwardNames(): ListPlan {
  const sheet = new SheetPlan("Xã 'Thử' & (2021) <1>").header(LETTER, LETTER_HEADINGS);
  return planOf(
    'awkward-names',
    sheet
      .dossier(...inventedRow(LETTER, 1, { owner: '=A1+1', content: '<b>&amp; "Thử"' }))
      .says('owner', '=A1+1')
      .says('content', '<b>&amp; "Thử"'),
  );
}

/** Several sheets, lists or not. */
export const SHEETS: readonly ListPlan[] = [
  ...[
    sheetForEachYear(),
    yearsOfDifferentForm(),
    amongOthers(),
    hiddenSheet(),
    noList(),
    formOfOne(),
    sumsUnderList(),
  ],
  ...[catalogueUnderList(), emptyTemplate(), awkwardNames()],
];
