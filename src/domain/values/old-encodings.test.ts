import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './detect-encoding.ts';
import { decodeWord, OLD_TABLES } from './old-encodings.ts';

/** Every letter of Vietnamese with a mark, small. */
const SMALL = [...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'];
const CAPITALS = SMALL.map(letter => letter.toUpperCase());
/** Capitals that TCVN3 has codes for; others are small letters under a font of capitals. */
const TCVN3_CAPITALS = [...'ĂÂÊÔƠƯĐ'];

const encoders = {
  tcvn3: new Map([...OLD_TABLES.tcvn3].map(([code, letter]) => [letter, code])),
  vni: new Map([...OLD_TABLES.vni].reverse().map(([code, letter]) => [letter, code])),
};
const encode = (text: string, encoding: 'tcvn3' | 'vni') =>
  Array.from(text, letter => encoders[encoding].get(letter) ?? letter).join('');

describe('the tables', () => {
  it('have every letter', () => {
    expect(SMALL).toHaveLength(67);
    expect(new Set(OLD_TABLES.tcvn3.values())).toEqual(new Set([...SMALL, ...TCVN3_CAPITALS]));
    expect(new Set(OLD_TABLES.vni.values())).toEqual(new Set([...SMALL, ...CAPITALS]));
  });

  it('give TCVN3 one code for each letter', () => {
    expect(OLD_TABLES.tcvn3.size).toBe(74);
    expect([...OLD_TABLES.tcvn3.keys()].join('')).toMatch(/^[\u00a1-\u00fe]{74}$/);
  });

  it('give VNI no code that begins another', () => {
    const marks = [...OLD_TABLES.vni.keys()].filter(code => code.length === 2).map(code => code.charAt(1));
    for (const code of OLD_TABLES.vni.keys()) if (code.length === 1) expect(marks).not.toContain(code);
  });

  /** Written out once more, from the sentence that both encodings were known by. */
  it.each([
    ['tcvn3', 'TiÕng ViÖt cã 29 ch÷ c¸i', 'Tiếng Việt có 29 chữ cái'],
    ['vni', 'Tieáng Vieät coù 29 chöõ caùi', 'Tiếng Việt có 29 chữ cái'],
    ['tcvn3', 'tr\u00adêng ®\u00adîc h\u00adëng \u00adu ®·i', 'trường được hưởng ưu đãi'],
    ['tcvn3', 'Uû ban nh©n d©n x· Phóc Léc', 'Uỷ ban nhân dân xã Phúc Lộc'],
    ['tcvn3', '§¨ng ký quyÒn së h÷u nhµ ë', 'Đăng ký quyền sở hữu nhà ở'],
    ['tcvn3', 'kh¼ng ®Þnh, tØnh, kÓ, mÎ, nghÜa, rñ, kü, thë', 'khẳng định, tỉnh, kể, mẻ, nghĩa, rủ, kỹ, thở'],
    ['vni', 'UÛY BAN NHAÂN DAÂN XAÕ PHUÙC LOÄC', 'ỦY BAN NHÂN DÂN XÃ PHÚC LỘC'],
    ['vni', 'tröôøng ñöôïc höôûng öu ñaõi', 'trường được hưởng ưu đãi'],
    [
      'vni',
      'AÙnh, Aùnh, Ñaëng, ñaúng, gaëp, kyõ, kyû, kyø, lyù, tî',
      'Ánh, Ánh, Đặng, đẳng, gặp, kỹ, kỷ, kỳ, lý, tỵ',
    ],
  ] as const)('read %s «%s»', (encoding, old, text) => {
    expect(decodeText(old, encoding)).toBe(text.normalize('NFC'));
  });
});

describe('decodeWord', () => {
  const words = (letters: readonly string[]) =>
    fc
      .array(fc.constantFrom(...letters, ...'abcxyzABCXYZ'), { minLength: 1, maxLength: 12 })
      .map(all => all.join(''));

  it('gives back every word that TCVN3 can write', () => {
    fc.assert(
      fc.property(
        words([...SMALL, ...TCVN3_CAPITALS]),
        word => decodeWord(encode(word, 'tcvn3'), 'tcvn3') === word,
      ),
    );
  });

  it('gives back every word that VNI can write', () => {
    fc.assert(
      fc.property(words([...SMALL, ...CAPITALS]), word => decodeWord(encode(word, 'vni'), 'vni') === word),
    );
  });

  it.each([
    ['tcvn3', 'Nà'],
    ['tcvn3', 'Nguyễn'],
    ['tcvn3', 'x\u0080'],
    ['vni', 'bùn'],
    ['vni', 'café'],
    ['vni', 'ûa'],
    ['vni', 'Ôâ'],
  ] as const)('does not read as %s «%s»', (encoding, word) => {
    expect(decodeWord(word, encoding)).toBeNull();
  });

  it('reads ASCII as it is', () => {
    expect(decodeWord('Nam', 'vni')).toBe('Nam');
    expect(decodeWord('', 'tcvn3')).toBe('');
  });
});
