import { describe, expect, it } from 'vitest';
import { mappedRole, parseColumnMap } from './column-map.ts';

const problemsOf = (json: unknown): readonly string[] => {
  const reading = parseColumnMap(json);
  return reading.state === 'refused' ? reading.problems.map(({ vi }) => vi) : [];
};

describe('a map of columns', () => {
  it('names roles in English or as messages do in Vietnamese, null for a column to leave out', () => {
    const reading = parseColumnMap({
      'Số GPXD (*)': 'resultNumber',
      'Chủ đầu tư': 'chủ hồ sơ',
      'Cán bộ': null,
    });
    expect(reading).toEqual({
      state: 'read',
      map: new Map([
        ['sogpxd', 'resultNumber'],
        ['chudautu', 'owner'],
        ['canbo', null],
      ]),
    });
  });

  it.each([
    ['a list', []],
    ['text', 'x'],
    ['nothing', null],
    ['a number', 1],
  ])('is no map: %s', (_, json) => {
    expect(problemsOf(json)).toEqual([
      'Tệp ánh xạ cột phải là một đối tượng JSON, ví dụ { "Số GPXD": "resultNumber", "Cán bộ": null }.',
    ]);
  });

  it('proposes the role that was meant, and lists all', () => {
    const [problem = ''] = problemsOf({ 'Số QĐ': 'resultNumer' });
    expect(problem).toMatch(
      /^Cột «Số QĐ»: không có nội dung nào tên là «resultNumer»\. Có phải «resultNumber» \(Số, ký hiệu\)\?/,
    );
    expect(problem).toContain('code (Mã hồ sơ), oldNumber (Số cũ)');
    expect(problemsOf({ x: 'so ki hieu' })[0]).toContain('Có phải «resultNumber»');
  });

  it.each([[7], [true], [{}], ['zzzzzzzzzzzzzzz'], ['__proto__'], ['x'.repeat(100_000)]])(
    'refuses a role that is none, without guessing: %j',
    wanted => {
      const [problem = ''] = problemsOf({ 'Số QĐ': wanted });
      expect(problem).toContain('không có nội dung nào');
      expect(problem).not.toContain('Có phải');
      expect(problem.length).toBeLessThan(2500);
    },
  );

  it('refuses headings that say two things, none, or too many', () => {
    expect(problemsOf({ 'Số QĐ': 'resultNumber', 'SỐ  QD': 'code' })[0]).toContain('hai nội dung khác nhau');
    expect(problemsOf({ '***': 'code' })[0]).toContain('không có chữ nào');
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`cột ${at}`, 'note']));
    expect(problemsOf(many)[0]).toContain('quá nhiều cột');
    const wrong = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`cột ${at}`, 'x y z']));
    expect(problemsOf(wrong)).toHaveLength(10);
  });

  it('is asked by the whole header first, then by its own part', () => {
    const reading = parseColumnMap({ 'Kết quả / Số': 'resultNumber', Số: 'oldNumber' });
    const map = reading.state === 'read' ? reading.map : new Map();
    expect(mappedRole(map, 'Kết quả / Số', 'Số')).toBe('resultNumber');
    expect(mappedRole(map, 'Sổ / Số', 'Số')).toBe('oldNumber');
    expect(mappedRole(map, 'Mã hồ sơ', 'Mã hồ sơ')).toBeUndefined();
  });

  it.each(['NGAYDANGKY', 'ngayDangKy ', 'Ngày\nđăng ký', 'NGÀY ĐĂNG KÝ (*)'])(
    'knows a heading however it is spaced: %s',
    heading => {
      const reading = parseColumnMap({ 'Ngày đăng ký': 'issuedOn' });
      expect(reading.state === 'read' && mappedRole(reading.map, heading, heading)).toBe('issuedOn');
    },
  );

  it('takes names like those of every object for plain headings', () => {
    expect(parseColumnMap(JSON.parse('{"__proto__": "code", "constructor": null}'))).toEqual({
      state: 'read',
      map: new Map([
        ['proto', 'code'],
        ['constructor', null],
      ]),
    });
  });
});
