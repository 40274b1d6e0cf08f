import type { ColumnRole } from '#domain/list-facts.ts';
import type { PlannedCell } from './list-plan.ts';

/** Nobody's names: each says that it is one. */
const PEOPLE = [
  ...['Lý Văn Thử', 'Hoàng Thị Mẫu', 'Nông Văn Ví Dụ', 'Ma Thị Giả Định', 'Triệu Văn Mẫu', 'Bàn Thị Thử'],
  ...['Công ty TNHH Mẫu Xanh', 'Hợp tác xã Thử Nghiệm', 'Đặng Thị Ví Dụ', 'Chu Văn Giả', 'Tống Văn Mẫu'],
];
const PLACES = ['Thôn Mẫu 1 - Xã Thử', 'Tổ 3 - Phường Ví Dụ', 'Bản Giả Định - Xã Mẫu', 'KP 6 - Thị trấn Thử'];
const MATTERS = [
  'Cấp bản sao trích lục hộ tịch',
  'Đăng ký kết hôn',
  'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  'Chuyển mục đích sử dụng đất',
];
const RESULTS = ['Trích lục hộ tịch', 'Giấy chứng nhận kết hôn', 'Giấy phép xây dựng', 'Quyết định'];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');

/** What the `at`-th dossier's cell of a role holds, as an officer would type it. */
export function inventedCell(role: ColumnRole | null | undefined, at: number): PlannedCell {
  if (role === null) return pick(['Tư pháp', 'Xây dựng', 'Đất đai'], at);
  return role === undefined ? '' : INVENTED[role](at);
}

/** A row for these columns, the cells in `changes` (by role) instead of the invented ones. */
export function inventedRow(
  roles: readonly (ColumnRole | null | undefined)[],
  at: number,
  changes: Partial<Readonly<Record<ColumnRole, PlannedCell>>> = {},
): readonly PlannedCell[] {
  return roles.map(role => (role == null ? undefined : changes[role]) ?? inventedCell(role, at));
}

export function inventedRows(
  roles: readonly (ColumnRole | null | undefined)[],
  count: number,
  from = 1,
): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: count }, (_, at) => inventedRow(roles, at + from));
}

const code = (at: number): string => `000.00.01.H03-2107${two(1 + (at % 28))}-${String(1000 + at)}`;

const INVENTED: Readonly<Record<ColumnRole, (at: number) => PlannedCell>> = {
  ordinal: at => at,
  code,
  oldNumber: at => String(200 + at),
  applicant: at => pick(PEOPLE, at),
  owner: at => pick(PEOPLE, at + (at % 3 === 0 ? 1 : 0)),
  identityNumber: at => `0060${String(10_000_000 + at)}`,
  email: at => (at % 3 === 0 ? `mau${at}@vi-du.vn` : ''),
  phone: at => (at % 2 === 0 ? '' : `09123456${two(at)}`),
  address: at => pick(PLACES, at),
  procedureCode: at => `1.00${String(4600 + at)}`,
  content: at => pick(MATTERS, at),
  componentFile: at => `${code(at)}_TP_2021.pdf`,
  receivedOn: at => ({ day: `2021-07-${two(1 + (at % 28))}` }),
  dueOn: at => ({ day: `2021-08-${two(1 + (at % 28))}` }),
  resultType: at => `KQ.G${two(at)}`,
  resultName: at => pick(RESULTS, at),
  resultNumber: at => `${two(at)}/QĐ-UBND`,
  resultSummary: at => `V/v ${pick(MATTERS, at).toLowerCase()}`,
  issuingAuthority: () => 'UBND xã Thử',
  issuedOn: at => ({ day: `2021-08-${two(1 + (at % 27))}` }),
  signer: at => pick(PEOPLE, at + 3),
  signerTitle: () => 'Chủ tịch',
  effectiveOn: at => ({ day: `2021-08-${two(1 + (at % 27))}` }),
  expiresOn: at => (at % 2 === 0 ? 'Vĩnh viễn' : { day: '2031-08-01' }),
  resultFile: at => `${code(at)}_KQ_2021.pdf`,
  returnedOn: at => ({ day: `2021-08-${two(2 + (at % 26))}` }),
  status: () => 'Đã trả',
  noRedSeal: () => '',
  scanSource: () => 'Bản gốc',
  reason: () => '',
  note: () => '',
};
