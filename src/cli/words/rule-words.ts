import type { Severity, Stage } from '#domain/finding.ts';

const GROUPS: Readonly<Record<string, string>> = {
  FN: 'Tên tệp',
  FD: 'Thư mục',
  CD: 'Mã hồ sơ',
  RW: 'Dòng của danh sách',
  KQ: 'Kết quả giải quyết',
  PD: 'Tệp PDF',
  SG: 'Chữ ký số',
};

const vi = {
  heading: 'Các lỗi được kiểm tra',
  more: 'Xem một lỗi: sohoa rules PD04',
  groups: GROUPS,
  asks: 'Yêu cầu',
  law: 'Căn cứ',
  /** A number of the text itself; other names are only ours. */
  provision: (provision: string) => (/^[IVX\d]/.test(provision) ? `, mục ${provision}` : ''),
  stage: 'Xét từ bước',
  stages: {
    scan: 'quét',
    list: 'lập danh sách và đặt tên',
    sign: 'ký số',
    send: 'gửi về Trung tâm',
  } satisfies Record<Stage, string>,
  example: 'Ví dụ',
  remedy: 'Cách sửa',
  gravity: 'Mức độ',
  severities: {
    error: 'Lỗi (phải sửa)',
    warning: 'Cảnh báo (cần kiểm tra)',
    info: 'Lưu ý',
  } satisfies Record<Severity, string>,
};

const en: typeof vi = {
  heading: 'What is checked',
  more: 'All about one: sohoa rules PD04 --lang en',
  groups: {
    FN: 'File names',
    FD: 'Folder',
    CD: 'Dossier code',
    RW: 'Rows of the list',
    KQ: 'Results',
    PD: 'PDF files',
    SG: 'Digital signatures',
  },
  asks: 'Asks',
  law: 'Provision',
  provision: provision => (/^[IVX\d]/.test(provision) ? `, section ${provision}` : ''),
  stage: 'From stage',
  stages: { scan: 'scanning', list: 'list and names', sign: 'signing', send: 'sending' },
  example: 'Example',
  remedy: 'Remedy',
  gravity: 'Gravity',
  severities: { error: 'Error (must be mended)', warning: 'Warning (to be checked)', info: 'Information' },
};

export const RULE_WORDS = { vi, en };
