import type { ColumnRole } from '#domain/list-facts.ts';
import { inventedRow, inventedRows } from '../invented-dossiers.ts';
import { type ListPlan, planOf, SheetPlan } from '../list-plan.ts';
import { ALL, ALL_HEADINGS, LETTER, LETTER_HEADINGS } from './plain.ts';

type Roles = readonly (ColumnRole | null | undefined)[];

const SHORT: Roles = [
  'ordinal',
  'code',
  'applicant',
  'owner',
  'address',
  'content',
  'receivedOn',
  'resultNumber',
  'resultFile',
  'note',
];
const SHORT_HEADINGS = [
  'STT',
  'Mã hồ sơ',
  'Người nộp',
  'Chủ hồ sơ',
  'Địa chỉ',
  'Nội dung',
  'Ngày tiếp nhận',
  'Số ký hiệu',
  'File kết quả',
  'Ghi chú',
];
const short = (): SheetPlan => new SheetPlan().header(SHORT, SHORT_HEADINGS);

function dittoMarks(): ListPlan {
  const sheet = short().dossier(
    ...inventedRow(SHORT, 1, { address: 'Thôn Mẫu 9', content: 'Đăng ký kết hôn', applicant: 'Lý Văn Thử' }),
  );
  sheet.dossier(...inventedRow(SHORT, 2, { address: 'nt', content: '-nt-', applicant: '"' }));
  sheet.says('address', 'Thôn Mẫu 9').says('content', 'Đăng ký kết hôn').says('applicant', 'Lý Văn Thử');
  sheet.dossier(...inventedRow(SHORT, 3, { address: 'Như trên', content: "''", applicant: 'Bàn Thị Thử' }));
  sheet.says('address', 'Thôn Mẫu 9').says('content', 'Đăng ký kết hôn').says('applicant', 'Bàn Thị Thử');
  sheet.dossier(
    ...inventedRow(SHORT, 4, {
      address: '”',
      content: 'Đăng ký khai sinh',
      applicant: 'N.T',
      receivedOn: 'nt',
    }),
  );
  return planOf('ditto-marks', sheet.says('applicant', 'Bàn Thị Thử').says('receivedOn', '04/07/2021'));
}

/** A code, a number, a file is nobody's «as above». */
function dittoWhereNonsense(): ListPlan {
  const sheet = short()
    .dossiers(inventedRows(SHORT, 2))
    .dossier(...inventedRow(SHORT, 3, { code: 'nt', resultNumber: 'nt', resultFile: '"' }));
  return planOf('ditto-where-nonsense', sheet.says('code', 'nt').says('resultNumber', 'nt').names());
}

function dittoAcrossGroups(): ListPlan {
  const sheet = short()
    .dossier(...inventedRow(SHORT, 1, { address: 'Bản Giả Định' }))
    .other('II', 'Lĩnh vực hộ tịch');
  sheet.dossier(...inventedRow(SHORT, 2, { address: 'nt' })).says('address', 'Bản Giả Định');
  return planOf(
    'ditto-across-groups',
    sheet
      .other(...SHORT_HEADINGS)
      .dossier(...inventedRow(SHORT, 3, { address: 'nt' }))
      .says('address', 'Bản Giả Định'),
  );
}

/** One person, three results: what they share is merged, each row has its own number and file. */
function mergedDossiers(): ListPlan {
  const sheet = short()
    .dossiers(inventedRows(SHORT, 1))
    .dossier(...inventedRow(SHORT, 2, { applicant: 'Nông Văn Ví Dụ', address: 'Tổ 3' }));
  const { row } = sheet;
  for (const at of [3, 4]) {
    const own = {
      ordinal: '',
      code: '',
      applicant: '',
      owner: '',
      address: '',
      content: '',
      receivedOn: '',
    } as const;
    sheet
      .dossier(...inventedRow(SHORT, at, own))
      .says('applicant', 'Nông Văn Ví Dụ')
      .says('address', 'Tổ 3')
      .says('code', '');
  }
  for (const column of 'ABCDEFG') sheet.mergeRange(`${column}${row}:${column}${row + 2}`);
  return planOf('merged-dossiers', sheet.dossiers(inventedRows(SHORT, 2, 5)));
}

function mergedThenDitto(): ListPlan {
  const sheet = short().dossier(...inventedRow(SHORT, 1, { address: 'Thôn Mẫu 2' }));
  sheet
    .dossier(...inventedRow(SHORT, 2, { address: '' }))
    .says('address', 'Thôn Mẫu 2')
    .mergeRange('E2:E3');
  return planOf(
    'merged-then-ditto',
    sheet.dossier(...inventedRow(SHORT, 3, { address: '-nt-' })).says('address', 'Thôn Mẫu 2'),
  );
}

function declared(): ListPlan {
  const roles: Roles = [
    'code',
    'owner',
    'content',
    'resultNumber',
    'issuedOn',
    'resultFile',
    'noRedSeal',
    'scanSource',
    'note',
  ];
  const headings = [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Nội dung',
    'Số ký hiệu',
    'Ngày ký',
    'File kết quả',
    'Không có dấu đỏ',
    'Nguồn bản quét',
    'Ghi chú',
  ];
  const sheet = new SheetPlan().header(roles, headings);
  const row = (at: number, noRedSeal: string, scanSource: string, note: string) =>
    sheet.dossier(...inventedRow(roles, at, { noRedSeal, scanSource, note }));
  row(1, 'x', 'Bản gốc', '').declares({ noRedSeal: true });
  row(2, '', 'Bản chụp', '').declares({ photocopy: true });
  row(3, '✓', 'bản phô tô', '').declares({ noRedSeal: true, photocopy: true });
  row(4, '', '', 'Bản photo; văn bản không có dấu đỏ').declares({ noRedSeal: true, photocopy: true });
  row(5, 'Không', 'Bản chính', 'Đã nộp bản photo CCCD').declares({});
  row(6, 'Có', 'Bản lưu', 'Không dấu đỏ').declares({ noRedSeal: true });
  row(7, '', 'Bản sao', 'Giấy mờ').declares({});
  return planOf('declared', sheet);
}

function namedFiles(): ListPlan {
  const roles: Roles = ['code', 'owner', 'content', 'componentFile', 'resultFile'];
  const sheet = new SheetPlan().header(roles, [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Nội dung',
    'File thành phần hồ sơ',
    'File kết quả',
  ]);
  const row = (componentFile: string, resultFile: string) =>
    sheet.dossier(...inventedRow(roles, sheet.row, { componentFile, resultFile }));
  row('1_TP_2016.pdf', '1_KQ_2016.pdf').names('1_TP_2016.pdf', '1_KQ_2016.pdf');
  row('2_TP_2016.pdf\n2_TP2_2016.pdf', '2_KQ_2016.pdf; 2_KQ2_2016.pdf').names(
    '2_TP_2016.pdf',
    '2_TP2_2016.pdf',
    '2_KQ_2016.pdf',
    '2_KQ2_2016.pdf',
  );
  row('3_TP_2016.pdf, 3_TP2_2016.pdf', 'CSDL_UBND xã Thử\\3_KQ_2016.pdf').names(
    '3_TP_2016.pdf',
    '3_TP2_2016.pdf',
    '3_KQ_2016.pdf',
  );
  row('CSDL_X/4_TP_2016.pdf', 'Chưa có kết quả').names('4_TP_2016.pdf');
  row('', 'Giấy phép, số 5_KQ_2016.pdf').names('Giấy phép, số 5_KQ_2016.pdf');
  return planOf(
    'named-files',
    sheet
      .dossier(...inventedRow(roles, 9, { componentFile: '-', resultFile: '6_KQ_2016' }))
      .names('6_KQ_2016'),
  );
}

function typedValues(): ListPlan {
  const sheet = short()
    .dossier(...inventedRow(SHORT, 1, { code: 243, receivedOn: '28/12/2016' }))
    .says('code', '243')
    .says('receivedOn', '28/12/2016');
  sheet
    .dossier(...inventedRow(SHORT, 2, { code: { number: 7, format: '0000' }, receivedOn: 2016 }))
    .says('code', '0007')
    .says('receivedOn', '2016');
  sheet
    .dossier(...inventedRow(SHORT, 3, { receivedOn: { day: '2016-12-28' }, owner: ' Chu Văn Giả \u00A0' }))
    .says('owner', 'Chu Văn Giả')
    .says('receivedOn', '28/12/2016');
  return planOf(
    'typed-values',
    sheet
      .dossier(...inventedRow(SHORT, 4, { content: 'Chuyển mục đích\nsử dụng đất' }))
      .says('content', 'Chuyển mục đích\nsử dụng đất'),
  );
}

function hiddenParts(): ListPlan {
  const sheet = new SheetPlan()
    .header(ALL, ALL_HEADINGS)
    .dossiers(inventedRows(ALL, 2))
    .dossier(...inventedRow(ALL, 3))
    .hideRow();
  return planOf('hidden-parts', sheet.dossiers(inventedRows(ALL, 2, 4)).hideColumns('D', 'E'));
}

function manyRows(): ListPlan {
  const sheet = new SheetPlan().other('DANH SÁCH').header(LETTER, LETTER_HEADINGS);
  for (let part = 0; part < 10; part += 1)
    sheet.banner(`Năm ${2010 + part}`, 10).dossiers(inventedRows(LETTER, 60, part * 60 + 1));
  return planOf('many-rows', sheet.other('Tổng cộng', 600));
}

/** What cells hold: ditto marks, merged cells, declarations, files. */
export const VALUES: readonly ListPlan[] = [
  ...[
    dittoMarks(),
    dittoWhereNonsense(),
    dittoAcrossGroups(),
    mergedDossiers(),
    mergedThenDitto(),
    declared(),
  ],
  ...[namedFiles(), typedValues(), hiddenParts(), manyRows()],
];
