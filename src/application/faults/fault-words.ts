import type { Finding, Severity } from '#domain/finding.ts';
import { vietnameseDay, vietnameseNumber } from '#domain/words.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/**
 * Words of the papers that go with a unit's folder and list. These are papers of a Vietnamese office:
 * they are in Vietnamese, whatever language the person at the machine reads.
 */
export const FAULT_WORDS = {
  files: {
    sheet: 'Tệp chưa đạt',
    /** In letters. */
    widths: [6, 38, 28, 56, 32, 46],
    title: 'DANH SÁCH TỆP CHƯA ĐẠT YÊU CẦU',
    columns: ['STT', 'Tên tệp', 'Địa chỉ lưu trữ', 'Lỗi phát hiện', 'Căn cứ', 'Cách xử lý'],
    none: 'Không có tệp nào chưa đạt yêu cầu.',
  },
  rows: {
    sheet: 'Danh sách hồ sơ',
    widths: [6, 30, 14, 66, 34, 56],
    title: 'DANH SÁCH HỒ SƠ CẦN CHỈNH SỬA, BỔ SUNG',
    columns: ['STT', 'Mã hồ sơ', 'Ô', 'Lỗi phát hiện', 'Căn cứ', 'Cách xử lý'],
    none: 'Không có hồ sơ nào trong danh sách cần chỉnh sửa.',
  },
  unit: (names: readonly string[]) =>
    `Đơn vị: ${names.length === 0 ? '(các tệp được chọn)' : names.join('; ')}`,
  judged: (day: string, profile: string) => `Ngày kiểm tra: ${vietnameseDay(day)}. Căn cứ: ${profile}.`,
  counted: (errors: number, warnings: number) => {
    const [faults, others] = [errors, warnings].map(vietnameseNumber);
    return `${faults} lỗi phải sửa, ${others} cảnh báo cần kiểm tra.`;
  },
  partial: 'Đã dừng giữa chừng: kết quả chưa đầy đủ.',
  more: (count: number) => `… và ${vietnameseNumber(count)} dòng khác: xem báo cáo đầy đủ bằng --jsonl.`,
  ofList: '(cả danh sách)',
  noCode: '(chưa có mã)',
  noCell: '—',
  /** An error needs no word for what it is; whatever is less says so, for those who see no colors. */
  gravity: ({ severity, outcome }: Finding) => {
    if (outcome === 'undecided') return 'Chưa kết luận được: ';
    return severity === 'error' ? '' : `${LEVELS[severity]}: `;
  },
  level: ({ severity, outcome, number }: Finding) =>
    `${outcome === 'undecided' ? 'Chưa kết luận được' : LEVELS[severity]} ${number}`,
  remedy: (advice: string) => `→ ${advice}`,
  moreInCell: (count: number) => `… và ${vietnameseNumber(count)} điều khác: xem danh sách lỗi.`,
};
