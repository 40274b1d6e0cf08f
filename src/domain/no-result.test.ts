import { describe, expect, it } from 'vitest';
import { reasonWithoutResult } from './no-result.ts';
import { sampleEntry } from './sample-facts.ts';

describe('reasonWithoutResult', () => {
  it('is whatever the column of reasons says', () => {
    expect(reasonWithoutResult(sampleEntry({}, { reason: 'thất lạc' }))).toBe('thất lạc');
  });

  it.each([
    'Rút hồ sơ',
    'Công dân rút đơn',
    'Hồ sơ đã rút',
    'Đã rút',
    'Trả lại hồ sơ',
    'Từ chối giải quyết',
    'Hủy hồ sơ',
    'Không đủ điều kiện',
    'Cơ quan khác ban hành kết quả',
    'Kết quả do UBND huyện cấp',
    'Kết quả giải quyết do Chi nhánh Văn phòng đăng ký đất đai ban hành',
    'RÚT HỒ SƠ',
    'Rút hồ sơ'.normalize('NFD'),
  ])('is found in the note or the status «%s»', text => {
    expect(reasonWithoutResult(sampleEntry({}, { note: text, status: '' }))).not.toBeNull();
    expect(reasonWithoutResult(sampleEntry({}, { status: text }))).not.toBeNull();
  });

  it.each([
    '',
    'Đã trả kết quả',
    'Đã giải quyết',
    'Hoàn thành',
    'Bản cấp lại',
    'Cấp lần 2',
    'Rút gọn',
    'do mất bản gốc',
    'Bản gốc do UBND huyện cấp năm 2005',
  ])('is not found in «%s»', note => {
    expect(reasonWithoutResult(sampleEntry({}, { note, status: note }))).toBeNull();
  });

  it('reads a long note in no time', () => {
    const start = performance.now();
    reasonWithoutResult(sampleEntry({}, { note: 'kết quả do a '.repeat(20_000) }));
    expect(performance.now() - start).toBeLessThan(100);
  });
});
