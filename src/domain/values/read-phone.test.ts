import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCell } from '../sample-facts.ts';
import { OLD_AREAS, OLD_MOBILE } from './phone-prefixes.ts';
import { readPhone } from './read-phone.ts';

const typed = (text: string, receivedOn: string | null = null) =>
  readPhone(sampleCell('E3', { shown: text }), text, receivedOn);
const stored = (raw: string, shown = raw, receivedOn: string | null = null) =>
  readPhone(sampleCell('E3', { type: 'number', raw, shown }), shown, receivedOn);
const said = ({ numbers }: ReturnType<typeof typed>) =>
  numbers.map(({ state, current }) => (current === null ? state : `${state} ${current}`));

describe('readPhone', () => {
  it('does not repair a number that lost more than its zero', () => {
    expect(stored('165273070').numbers).toEqual([
      {
        ...{ raw: '165273070', start: 0, end: 9, state: 'short', hasLostZero: false },
        ...{ restored: null, current: null, landline: null },
      },
    ]);
  });

  it.each([
    ['1658131833', '01658131833', '0358131833', 'old'],
    ['1655216664', '01655216664', '0355216664', 'old'],
    ['912345678', '0912345678', '0912345678', 'current'],
    ['358131833', '0358131833', '0358131833', 'current'],
    ['2093810777', '02093810777', '02093810777', 'current'],
    ['2813810777', '02813810777', '02093810777', 'old'],
    ['1.658131833E9', '01658131833', '0358131833', 'old'],
  ])('gives %s its zero and its prefix of today', (raw, restored, current, state) => {
    const [number] = stored(raw, '1,65E+09').numbers;
    expect(number).toMatchObject({ state, restored, current, hasLostZero: true });
  });

  it.each([
    ['0281 3810777', ['old 02093810777']],
    ['02093.810.777', ['current 02093810777']],
    ['(0209) 3810777', ['current 02093810777']],
    ['024 3822 1234', ['current 02438221234']],
    ['04.38221234', ['old 02438221234']],
    ['0500 3812345', ['old 02623812345']],
    ['0912 345 678', ['current 0912345678']],
    ['0912.345.678', ['current 0912345678']],
    ['0912‑345–678', ['current 0912345678']],
    ['0912/345/678', ['current 0912345678']],
    ['0281/3810777', ['old 02093810777']],
    ['1900/1234', ['service']],
    ['+86/10 1234 5678', ['foreign']],
    ['0912345678 123', ['long']],
    ['0912\u00a0345\u00a0678', ['current 0912345678']],
    ['0165 813 1833', ['old 0358131833']],
    ['+84 165 813 1833', ['old 0358131833']],
    ['+84 912 345 678', ['current 0912345678']],
    ['+84 (0)912345678', ['current 0912345678']],
    ['+84 0912345678', ['current 0912345678']],
    ['+ 84 912345678', ['current 0912345678']],
    ['0084912345678', ['current 0912345678']],
    ['84912345678', ['current 0912345678']],
    ['840912345678', ['current 0912345678']],
    ['841658131833', ['old 0358131833']],
    ['842093810777', ['current 02093810777']],
    ['+842813810777', ['old 02093810777']],
    ['841234567', ['current 0841234567']],
    ['+8491234567', ['short']],
    ['+1 415 555 2671', ['foreign']],
    ['+86 10 1234 5678', ['foreign']],
    ['008561234567', ['foreign']],
    ['+12345', ['unknown']],
    ['113', ['service']],
    ['1022', ['service']],
    ['1900 1234', ['service']],
    ['1800545426', ['service']],
    ['3810777', ['short']],
    ['091234567', ['short']],
    ['0209381077', ['short']],
    ['0203812345', ['short']],
    ['0165273070', ['short']],
    ['0', ['short']],
    ['09123456789', ['long']],
    ['020938107777', ['long']],
    ['0912345678901234', ['long']],
    ['0501234567', ['unknown']],
    ['01301234567', ['unknown']],
    ['02013810777', ['unknown']],
    ['O912345678', ['letters 0912345678']],
    ['09l2 345 67O', ['letters 0912345670']],
    ['O9123456', ['short']],
    ['ĐT O912345678', ['letters 0912345678']],
    ['không có', []],
    ['-', []],
    ['abc@vidu.vn', []],
  ])('reads %s', (text, numbers) => {
    expect(said(typed(text))).toEqual(numbers);
  });

  it.each([
    ['0912345678, 02093.810.777', ['current 0912345678', 'current 02093810777']],
    ['0912345678/0165 813 1833', ['current 0912345678', 'old 0358131833']],
    ['0912345678;165273070', ['current 0912345678', 'short']],
    ['0912 345 678 - 0987654321', ['current 0912345678', 'current 0987654321']],
    ['0912345678-0987654321', ['current 0912345678', 'current 0987654321']],
    ['0912345678 0987654321', ['current 0912345678', 'current 0987654321']],
    ['0912345678\n0987654321', ['current 0912345678', 'current 0987654321']],
    ['0912345678 (0987654321)', ['current 0912345678', 'current 0987654321']],
    ['ĐT: 0912345678 hoặc 0987654321', ['current 0912345678', 'current 0987654321']],
    ['0912345678 (vợ)', ['current 0912345678']],
    ['SĐT0912345678', ['current 0912345678']],
    ['02093.810.777 máy lẻ 12', ['current 02093810777']],
    ['02093810777 ext. 123', ['current 02093810777']],
    ['02093810777 ext 12345', ['current 02093810777']],
    ['02093810777 ext 123456', ['current 02093810777', 'short']],
    ['02093810777/1234', ['current 02093810777']],
    ['02093810777/12345', ['current 02093810777', 'short']],
    ['912345678 987654321', ['current 0912345678', 'current 0987654321']],
    ['02093810777x12', ['current 02093810777']],
    ['02093810777 #12', ['current 02093810777']],
    ['02093810777 (12)', ['current 02093810777']],
    ['02093810777/778', ['current 02093810777']],
    ['3810777/113', ['short']],
    ['0912345678 và 12345', ['current 0912345678', 'short']],
    ['ext 12345', ['short']],
  ])('reads %s apart', (text, numbers) => {
    expect(said(typed(text))).toEqual(numbers);
  });

  it('says where each number stands', () => {
    const text = 'ĐT: 0912 345 678 – 0165 813 1833; DĐ 02093810777 (12)';
    const { numbers } = typed(text);
    expect(numbers.map(({ raw }) => raw)).toEqual(['0912 345 678', '0165 813 1833', '02093810777']);
    for (const { raw, start, end } of numbers) expect(text.slice(start, end)).toBe(raw);
  });

  it.each([
    ['0912345678', 'a format that shows the zero', 'current 0912345678', false],
    ['912345678', 'no format', 'current 0912345678', true],
    ['912,345,678', 'a format with commas', 'current 0912345678', true],
    ['9,12E+08', 'a format that hides digits', 'current 0912345678', true],
  ])('reads the number shown as %s (%s)', (shown, _, expected, hasLostZero) => {
    const reading = stored('912345678', shown);
    expect(said(reading)).toEqual([expected]);
    expect(reading.numbers[0]?.hasLostZero).toBe(hasLostZero);
  });

  it('reads what is shown of a number that Excel did not keep', () => {
    expect(stored('912345678.5', '912345678,5').text).toBe('912345678,5');
  });

  it.each([
    ['0383123456', '2016-12-28', '0383123456', '02383123456'],
    ['0383123456', '2017-02-10', '0383123456', '02383123456'],
    ['0383123456', '2017-02-11', '0383123456', null],
    ['0383123456', null, '0383123456', null],
    ['0333825123', '2017-04-14', '0333825123', '02033825123'],
    ['0838221234', '2015-01-01', '0838221234', '02838221234'],
    ['0868221234', '2015-01-01', '0868221234', null],
    ['0350123456', '2015-01-01', '0350123456', null],
    ['0203812345', '2016-01-01', '02143812345', null],
    ['0203812345', '2017-02-11', null, null],
  ])('reads %s of %s as %s, or the line %s', (text, receivedOn, current, landline) => {
    expect(typed(text, receivedOn).numbers).toMatchObject([{ current, landline }]);
  });

  it('turns every old mobile number into one in use, digits after the prefix unchanged', () => {
    const prefix = fc.constantFrom(...OLD_MOBILE.keys());
    fc.assert(
      fc.property(prefix, fc.integer({ min: 0, max: 9_999_999 }), (old, rest) => {
        const [number] = stored(`${Number(old)}${String(rest).padStart(7, '0')}`).numbers;
        expect(number?.current?.slice(3)).toBe(String(rest).padStart(7, '0'));
        expect(said(typed(number?.current ?? ''))).toEqual([`current ${number?.current}`]);
      }),
    );
  });

  it('turns every old line into one in use, and leaves that one alone', () => {
    const area = fc.constantFrom(...[...OLD_AREAS.keys()].filter(code => code.length === 4));
    fc.assert(
      fc.property(area, fc.integer({ min: 2_000_000, max: 8_999_999 }), (code, subscriber) => {
        const [number] = typed(`${code} ${subscriber}`).numbers;
        expect(number).toMatchObject({ state: 'old', restored: `${code}${subscriber}` });
        expect(number?.current).toMatch(new RegExp(`^02\\d\\d${subscriber}$`));
        expect(said(typed(number?.current ?? ''))).toEqual([`current ${number?.current}`]);
      }),
    );
  });

  it('invents no digit: what it restores is the digits written, with one zero before them at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .()/-]{1,30}$/), text => {
        for (const { raw, restored } of typed(text).numbers) {
          const digits = raw.replace(/\D/g, '');
          if (restored === null || /^(?:84|0)/.test(digits)) continue;
          expect(restored).toBe(`0${digits}`);
        }
      }),
    );
  });

  it('answers hostile texts at once', () => {
    for (const text of ['1'.repeat(32_767), '1('.repeat(16_000), 'ext '.repeat(8_000)]) {
      expect(typed(text).numbers).toEqual([]);
    }
    expect(said(typed('1 - '.repeat(50)))).toEqual(['long']);
  });
});
