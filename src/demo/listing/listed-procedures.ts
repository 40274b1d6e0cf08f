/** What a dossier of the list asked for, and what it ended in. */
export interface ListedProcedure {
  readonly sector: string;
  /** Prefix of an older register's numbers, where two registers of one unit would collide. */
  readonly prefix: string;
  readonly procedureCode: string;
  readonly content: string;
  readonly resultName: string;
  readonly authority: string;
  /** Says when the result ends, or that it never does. */
  readonly term: 'unsaid' | 'permanent' | 'decades';
  /** Organizations ask, not persons. */
  readonly isForOrganizations?: boolean;
  /** Its register counts from 1 each year. */
  number(serial: number, year: number): string;
}

const COMMUNE = 'UBND xã Khuổi Nhạn';
const DISTRICT = 'UBND huyện Pác Lung';

/** Numbers below ten are written with a zero (NĐ 30/2020, Phụ lục I). */
const two = (serial: number): string => String(serial).padStart(2, '0');

const CIVIL_STATUS = { sector: 'Lĩnh vực hộ tịch', prefix: '', authority: COMMUNE } as const;
const PROTECTION = { sector: 'Lĩnh vực bảo trợ xã hội', prefix: 'XH', authority: COMMUNE } as const;
const LAND = { sector: 'Lĩnh vực đất đai', prefix: 'DD', authority: DISTRICT } as const;
const COOPERATIVES = { sector: 'Lĩnh vực kinh tế tập thể', prefix: 'KT', authority: DISTRICT } as const;

/** Codes begin with a digit that no published procedure has: invented, like everything here. */
export const LISTED_PROCEDURES: readonly [ListedProcedure, ...ListedProcedure[]] = [
  {
    ...{ ...CIVIL_STATUS, procedureCode: '9.000101', content: 'Đăng ký khai sinh', term: 'permanent' },
    ...{ resultName: 'Giấy khai sinh', number: (serial, year) => `${two(serial)}/${year}` },
  },
  {
    ...{ ...CIVIL_STATUS, procedureCode: '9.000102', content: 'Đăng ký kết hôn', term: 'unsaid' },
    // The register of marriages counts for itself: the same number as a birth's, of the same office, is another paper.
    ...{ resultName: 'Giấy chứng nhận kết hôn', number: (serial, year) => `${two(serial)}/${year}` },
  },
  {
    ...{ ...CIVIL_STATUS, procedureCode: '9.000103', content: 'Thay đổi, cải chính hộ tịch', term: 'unsaid' },
    ...{ resultName: 'Trích lục cải chính hộ tịch', number: serial => `${two(serial)}/TLCC-UBND` },
  },
  {
    ...{ ...PROTECTION, procedureCode: '9.000201', content: 'Trợ cấp xã hội hàng tháng', term: 'unsaid' },
    ...{
      resultName: 'Quyết định trợ cấp xã hội',
      number: (serial, year) => `${two(serial)}/${year}/QĐ-UBND`,
    },
  },
  {
    ...{ ...PROTECTION, procedureCode: '9.000202', content: 'Công nhận hộ thoát nghèo', term: 'unsaid' },
    ...{ resultName: 'Quyết định công nhận hộ thoát nghèo', number: serial => `${two(serial)}/QĐ-XĐGN` },
  },
  {
    ...{ ...LAND, procedureCode: '9.000301', term: 'decades' },
    content: 'Cấp Giấy chứng nhận quyền sử dụng đất lần đầu',
    resultName: 'Giấy chứng nhận quyền sử dụng đất',
    number: (serial, year) => `CS ${String((year % 100) * 1000 + serial).padStart(5, '0')}`,
  },
  {
    ...{ ...COOPERATIVES, procedureCode: '9.000401', content: 'Đăng ký thành lập hợp tác xã' },
    ...{ resultName: 'Giấy chứng nhận đăng ký hợp tác xã', term: 'permanent', isForOrganizations: true },
    number: serial => `${two(serial)}/GCN-HTX`,
  },
];
