import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';
import { ALL, ALL_HEADINGS, LETTER, LETTER_HEADINGS, ONWARD, ONWARD_HEADINGS } from './plain.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `(${at + 1})`);

function titled(name = 'Danh sách', columns = 21): SheetPlan {
  return new SheetPlan(name)
    .other('ỦY BAN NHÂN DÂN', '', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    .other('XÃ THỬ', '', '', '', '', '', 'Độc lập - Tự do - Hạnh phúc')
    .other()
    .banner('DANH SÁCH HỒ SƠ, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ĐÃ SỐ HÓA', columns)
    .banner('(Kèm theo Công văn số 12/UBND-VP ngày 15/9/2021 của UBND xã Thử)', columns)
    .other();
}

function titleBlock(): ListPlan {
  const roles: Roles = ['ordinal', ...ALL];
  const sheet = titled().header(roles, ['STT', ...ALL_HEADINGS]);
  return planOf('title-block', sheet.other(...numbers(21)).dossiers(inventedRows(roles, 5)));
}

function groupsOverColumns(): ListPlan {
  const roles: Roles = ['ordinal', ...ALL, 'note'];
  const upper = [
    'STT',
    'Thông tin người nộp hồ sơ',
    ...Array(9).fill(''),
    'Thông tin kết quả giải quyết TTHC',
    ...Array(9).fill(''),
    'Ghi chú',
  ];
  const sheet = titled('2021', 22);
  const top = sheet.row + 1;
  sheet.header(roles, upper, ['', ...ALL_HEADINGS]).other(...numbers(22));
  sheet
    .mergeRange(`A${top}:A${top + 1}`)
    .mergeRange(`B${top}:K${top}`)
    .mergeRange(`L${top}:U${top}`)
    .mergeRange(`V${top}:V${top + 1}`);
  return planOf('groups-over-columns', sheet.dossiers(inventedRows(roles, 6)));
}

/** Short headings, which only the groups over them explain. */
function shortUnderGroups(): ListPlan {
  const roles: Roles = [
    ...([
      'ordinal',
      'code',
      'applicant',
      'address',
      'phone',
      'owner',
      'identityNumber',
      'receivedOn',
      'dueOn',
    ] as const),
    ...([
      'resultName',
      'resultNumber',
      'issuedOn',
      'resultSummary',
      'signer',
      'signerTitle',
      'effectiveOn',
      'expiresOn',
    ] as const),
    ...(['resultFile'] as const),
  ];
  const upper = [
    ...['STT', 'Mã hồ sơ', 'Người nộp', '', '', 'Chủ hồ sơ', '', 'Tiếp nhận hồ sơ', ''],
    ...['Kết quả giải quyết', '', '', '', 'Người ký', '', 'Thời hạn hiệu lực', '', 'File kết quả'],
  ];
  const lower = [
    ...['', '', 'Họ và tên', 'Địa chỉ', 'Điện thoại', 'Tên', 'Số CCCD', 'Ngày', 'Ngày hẹn trả'],
    ...['Tên', 'Số', 'Ngày', 'Nội dung', 'Họ tên', 'Chức vụ', 'Từ ngày', 'Đến ngày', ''],
  ];
  const sheet = new SheetPlan().header(roles, upper, lower);
  for (const range of ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:I1', 'J1:M1', 'N1:O1', 'P1:Q1', 'R1:R2'])
    sheet.mergeRange(range);
  return planOf('short-under-groups', sheet.dossiers(inventedRows(roles, 6)));
}

function threeRows(): ListPlan {
  const roles: Roles = [
    ...([
      'ordinal',
      'code',
      'applicant',
      'phone',
      'owner',
      'content',
      'resultNumber',
      'issuedOn',
      'signer',
      'signerTitle',
    ] as const),
    ...(['resultFile'] as const),
  ];
  const rows = [
    ['STT', 'Mã hồ sơ', 'Thông tin hồ sơ', '', '', '', 'Kết quả giải quyết', '', '', '', ''],
    [
      '',
      '',
      'Người nộp',
      '',
      'Chủ hồ sơ',
      'Nội dung',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Người ký',
      '',
      'Tên file',
    ],
    ['', '', 'Họ tên', 'SĐT', '', '', '', '', 'Họ tên', 'Chức vụ', ''],
  ];
  const sheet = new SheetPlan().other('DANH SÁCH').header(roles, ...rows);
  for (const range of [
    'A2:A4',
    'B2:B4',
    'C2:F2',
    'G2:K2',
    'C3:D3',
    'E3:E4',
    'F3:F4',
    'G3:G4',
    'H3:H4',
    'I3:J3',
    'K3:K4',
  ])
    sheet.mergeRange(range);
  return planOf('three-rows', sheet.dossiers(inventedRows(roles, 5)));
}

function groupsNotMerged(): ListPlan {
  const roles: Roles = [
    'ordinal',
    'code',
    'applicant',
    'address',
    'phone',
    'content',
    'resultNumber',
    'issuedOn',
    'resultFile',
  ];
  const upper = [
    'STT',
    'Mã hồ sơ',
    'Người nộp hồ sơ',
    '',
    '',
    'Nội dung hồ sơ',
    'Kết quả giải quyết',
    '',
    '',
  ];
  const lower = ['', '', 'Họ tên', 'Địa chỉ', 'SĐT', '', 'Số', 'Ngày cấp', 'File'];
  return planOf(
    'groups-not-merged',
    new SheetPlan().header(roles, upper, lower).dossiers(inventedRows(roles, 4)),
  );
}

function lettersUnder(): ListPlan {
  const letters = 'ABCDEFGHIJKLMNOPQRST'.split('');
  const sheet = titled()
    .header(ALL, ALL_HEADINGS)
    .other(...letters);
  return planOf('letters-under', sheet.dossiers(inventedRows(ALL, 4)));
}

function numbersOver(): ListPlan {
  const sheet = new SheetPlan().other(...numbers(20)).header(ALL, ALL_HEADINGS);
  return planOf('numbers-over', sheet.dossiers(inventedRows(ALL, 4)));
}

function lettersThenNumbers(): ListPlan {
  const roles: Roles = ['ordinal', ...LETTER];
  const sheet = new SheetPlan().header(roles, ['STT', ...LETTER_HEADINGS]);
  sheet.other('A', 'B', '1', '2', '3', '4', '5', '6', '7', '8', '9');
  return planOf('letters-then-numbers', sheet.dossiers(inventedRows(roles, 4)));
}

/** The first dossiers have the numbers 1, 2, 3 in their first columns, as the row that numbers columns has. */
function numbersAsTyped(): ListPlan {
  const roles: Roles = ['ordinal', 'code', 'owner', 'content', 'resultNumber', 'issuedOn', 'resultFile'];
  const headings = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung hồ sơ', 'Số quyết định', 'Ngày ký', 'File KQ'];
  const sheet = new SheetPlan().header(roles, headings).other(1, 2, 3, 4, 5, 6, 7);
  for (let at = 1; at <= 4; at += 1) {
    sheet.dossier(...inventedRow(roles, at, { code: at + 1, resultFile: `${at + 1}_KQ_2005.pdf` }));
  }
  return planOf('numbers-as-typed', sheet);
}

function explainedUnder(): ListPlan {
  const sheet = new SheetPlan().header(LETTER, LETTER_HEADINGS);
  sheet.other(
    '(bắt buộc)',
    '(bắt buộc)',
    '(bắt buộc)',
    '(nếu có)',
    '(nếu có)',
    '(nếu có)',
    '(bắt buộc)',
    '(tên tệp)',
    '(dd/mm/yyyy)',
    '(dd/mm/yyyy)',
  );
  return planOf('explained-under', sheet.dossiers(inventedRows(LETTER, 3)));
}

function farDown(): ListPlan {
  const sheet = new SheetPlan().other('UBND XÃ THỬ').other('Mẫu số 01');
  for (let at = 0; at < 14; at += 1) sheet.other();
  for (let at = 1; at <= 6; at += 1)
    sheet.other(`${at}. Hướng dẫn nhập liệu: mỗi dòng một hồ sơ, không gộp ô, không để trống mã hồ sơ.`);
  sheet.other('Đơn vị:', 'UBND xã Thử', '', 'Người nhập:', 'Lý Văn Thử');
  return planOf('far-down', sheet.header(ALL, ALL_HEADINGS).dossiers(inventedRows(ALL, 4)));
}

function startsInColumnC(): ListPlan {
  const roles: Roles = [undefined, undefined, ...LETTER];
  const sheet = new SheetPlan().other().header(roles, ['', '', ...LETTER_HEADINGS]);
  return planOf('starts-in-column-c', sheet.dossiers(inventedRows(roles, 4)));
}

function emptyColumnBetween(): ListPlan {
  const roles: Roles = [...LETTER, undefined, ...ONWARD];
  const sheet = new SheetPlan().header(roles, [...LETTER_HEADINGS, '', ...ONWARD_HEADINGS]);
  return planOf('empty-column-between', sheet.dossiers(inventedRows(roles, 4)));
}

/** Titles over the table, and headers of several rows. */
export const HEADERS: readonly ListPlan[] = [
  ...[titleBlock(), groupsOverColumns(), shortUnderGroups(), threeRows(), groupsNotMerged(), lettersUnder()],
  ...[numbersOver(), lettersThenNumbers(), numbersAsTyped(), explainedUnder(), farDown(), startsInColumnC()],
  emptyColumnBetween(),
];
