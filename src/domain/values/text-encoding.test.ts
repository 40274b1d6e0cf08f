import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDoubled } from './decode-doubled.ts';
import { OLD_TABLES } from './old-encodings.ts';
import { fontEncoding, mayBeMisread, readEncoding } from './text-encoding.ts';

/** Of lists, letters and manuals as they are typed today: none is in an old encoding. */
const ORDINARY =
  `Lò Thị Mẫn|Phan Tú|Hà Giang|Lê La|Bế Mã Lan|Ngô Hà My|Lý A Páo|Vàng A Dế|Cư Hòa Vần|Nông Thị Én|Tô Tú Hà|Hoà
Thôn Nà Pán, xã Phúc Lộc, huyện Ba Bể|Tổ 3, phường Đức Xuân|KP6 - Phước Mỹ - PRTC|Số 5 ngõ 12|Bản Cám|Khu 2, TT. Hà Lang
Cấp Chứng chỉ hành nghề khám chữa bệnh|Đăng ký khai sinh có yếu tố nước ngoài|Cấp Giấy chứng nhận QSDĐ|V/v triển khai số hóa
“Quyết định” – 12/QĐ-UBND|«Hồ sơ cũ nhập bổ sung»|Hồ sơ… thiếu|Diện tích 120 m², dày 5 µm, 1½ tờ, 20 °C ± 2|Mã số: 4700123456
000.00.01.H03-210722-1000_TP_2021.pdf|243_2016_TP.pdf|§ 5.2|10×11|Word® và Excel™|© 2021 Sở Thông tin|3 ¾ giờ|¢ £ ¥ ¶ ·
Birth certificate|Certificate of land use rights|Household no. 12, Na Ri district|naïve café résumé|Zoë Müller|José Peña|«Nam»
François où est-il?|Hanoï, Annam|São Paulo|Ørsted Ålborg|Straße|Dvořák|Łódź|Ångström|El Niño aún|Curaçao|Nestlé S.A.|ª º|å|«|Ã|Á|
Nguyễn Văn Tèo (đã mất)|kg/m³|Nô-en|Pa-ri|Lý Thường Kiệt|hà nội|HÀ NỘI|Đà Nẵng|ĐÀ NẴNG|Òa|Thì là|Cô Tô|Hòn Mê|Bà Nà|Sa Pả`
    .split(/[|\n]/)
    .flatMap(text => [text, text.normalize('NFD'), text.toUpperCase()]);

const NAMES = 'Nông Thị Bưởi|Lường Văn Đượm|Triệu Mùi Ghển|Đặng Tòn Phẩy|Bàn Thị Khuyên|Hứa Đức Thưởng'.split(
  '|',
);
const PLACES = 'Thôn Nà Lẹng, xã Yên Dương|Tổ 9, thị trấn Chợ Rã|Bản Khuổi Slẳng, huyện Ngân Sơn'.split('|');
const TEXTS = [
  ...NAMES,
  ...PLACES,
  'Đăng ký quyền sử dụng đất lần đầu',
  'Cấp giấy phép xây dựng nhà ở riêng lẻ',
];

const encode = (text: string, encoding: 'tcvn3' | 'vni') => {
  const codes = new Map([...OLD_TABLES[encoding]].reverse().map(([code, letter]) => [letter, code]));
  return Array.from(text.normalize('NFC'), letter => codes.get(letter) ?? letter).join('');
};

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** UTF-8 taken for Windows-1252. */
const double = (text: string) =>
  encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) => {
    const byte = Number.parseInt(hex, 16);
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  });

describe('readEncoding', () => {
  it.each(ORDINARY)('is sure of nothing in «%s»', text => {
    expect(readEncoding(text, null)?.isSure ?? false).toBe(false);
    expect(readEncoding(text, 'Times New Roman')?.isSure ?? false).toBe(false);
  });

  it.each(ORDINARY.filter(text => text === text.normalize('NFC') && !/aún|ïn/i.test(text)))(
    'suspects nothing in «%s»',
    text => {
      expect(readEncoding(text, null)).toBeNull();
    },
  );

  it.each(TEXTS)('knows «%s» in TCVN3 and in VNI, from its words alone', text => {
    for (const encoding of ['tcvn3', 'vni'] as const) {
      const decoded = text.normalize('NFC');
      expect(readEncoding(encode(text, encoding), 'Arial')).toEqual({
        ...{ encoding, decoded, by: 'text', isSure: true },
      });
    }
  });

  it.each([
    ['as many words of another language', 'NguyÔn V¨n John Smith', true],
    ['more words of another language', 'NguyÔn V¨n John Smith Brown', false],
    ['one slip to four words', 'NguyÔn V¨n T¸m B¾c café', true],
    ['one slip to three words', 'NguyÔn V¨n T¸m café', false],
    ['an abbreviation', '§KKD NguyÔn V¨n', true],
    ['a letter that only Unicode has', 'NguyÔn V¨n Łódź', false],
  ])('weighs against it %s', (_, text, isOld) => {
    expect(readEncoding(text, null)?.isSure ?? false).toBe(isOld);
  });

  it('believes a font only where a word agrees', () => {
    const hundred = encode('Dậu', 'tcvn3');
    expect(readEncoding(hundred, 'Arial')).toMatchObject({ by: 'text', isSure: false });
    expect(readEncoding(hundred, '.VnTime')).toEqual({
      ...{ encoding: 'tcvn3', decoded: 'Dậu', by: 'font', isSure: true },
    });
    for (const text of ['Dậu', 'Hà', 'Hóa', 'Nam', '243', 'café']) {
      expect(readEncoding(text, '.VnTime')).toBeNull();
      expect(readEncoding(text, 'VNI-Times')).toBeNull();
    }
  });

  it('leaves what a mended cell holds, though its font is still the old one', () => {
    for (const text of TEXTS) expect(readEncoding(text, '.VnTime')).toBeNull();
  });

  it('raises the letters of a font of capitals', () => {
    expect(readEncoding(encode('nông thị bưởi', 'tcvn3'), '.VnTimeH')?.decoded).toBe('NÔNG THỊ BƯỞI');
    expect(readEncoding(encode('Nông Thị', 'vni'), 'VNI-TimesH')?.decoded).toBe('Nông Thị');
  });

  it('goes by the words where the font says otherwise', () => {
    const read = readEncoding(encode('Nông Thị Bưởi', 'vni'), '.VnTime');
    expect(read).toMatchObject({ encoding: 'vni', by: 'text', decoded: 'Nông Thị Bưởi' });
  });

  it('knows UTF-8 that was taken for Windows-1252', () => {
    expect(readEncoding('Nguyá»…n', null)).toMatchObject({
      encoding: 'doubled',
      decoded: 'Nguyễn',
      isSure: true,
    });
    for (const text of TEXTS) {
      expect(readEncoding(double(text.normalize('NFC')), null)).toEqual({
        ...{ encoding: 'doubled', decoded: text.normalize('NFC'), by: 'text', isSure: true },
      });
    }
  });

  it('answers hostile texts within bounds', () => {
    const long = encode('Nông Thị Bưởi ', 'tcvn3').repeat(2300);
    expect(readEncoding(long, null)).toMatchObject({ encoding: 'tcvn3', isSure: true });
    for (const text of ['µ'.repeat(32_767), 'Ã'.repeat(32_767), 'aù'.repeat(16_000), 'aù '.repeat(10_000)]) {
      expect(readEncoding(text, null)?.isSure ?? false).toBe(false);
    }
  });
});

describe('decodeDoubled', () => {
  it('gives back every text that holds a Vietnamese letter', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạừẳệỹ ĐƯỞẬ-,/0123456789%');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 60 }), all => {
        const text = all.join('');
        expect(decodeDoubled(double(text))).toBe(/[À-ỹ]/.test(text) ? text : null);
      }),
    );
  });

  it.each(['Nguyễn', 'cá»', '«cá»…', 'Ã', 'Ã ', 'Á', 'Âm', 'cá', 'Hà', 'Ãâ', '\u0001', 'Nam', 'Ã©t\u4e00'])(
    'leaves «%s»',
    text => {
      expect(decodeDoubled(text)).toBeNull();
    },
  );
});

describe('fontEncoding', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArialH', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', null],
    ['Vnitec', null],
    [null, null],
  ])('of %s is %s', (font, encoding) => {
    expect(fontEncoding(font)).toBe(encoding);
  });
});

describe('mayBeMisread', () => {
  it('asks no further of ASCII and of letters that only Unicode has', () => {
    for (const text of ['', 'Nam', 'Nguyễn', 'Đà', 'đ', 'Ă', 'Hà'.normalize('NFD')])
      expect(mayBeMisread(text)).toBe(false);
    for (const text of ['Hà', 'NguyÔn', 'á»…', 'Ä‘']) expect(mayBeMisread(text)).toBe(true);
  });
});
