import { describe, expect, it } from 'vitest';
import {
  beginsLikeLandline,
  isLandline,
  isMobile,
  isNewMobile,
  landlineToday,
  mobileToday,
  OLD_AREAS,
  OLD_MOBILE,
} from './phone-prefixes.ts';

/** By operator, as they were announced. */
const MOBILES = [
  ...['120 70', '121 79', '122 77', '126 76', '128 78'],
  ...['123 83', '124 84', '125 85', '127 81', '129 82'],
  ...['162 32', '163 33', '164 34', '165 35', '166 36', '167 37', '168 38', '169 39'],
  ...['186 56', '188 58', '199 59'],
].map(line => line.split(' '));

/** By phase and province: code before 2017, code since, without zeros. */
const LINES = {
  '2017-02-11': `Sơn La 22 212, Lai Châu 231 213, Lào Cai 20 214, Điện Biên 230 215, Yên Bái 29 216,
    Quảng Bình 52 232, Quảng Trị 53 233, Thừa Thiên Huế 54 234, Quảng Nam 510 235, Đà Nẵng 511 236,
    Thanh Hóa 37 237, Nghệ An 38 238, Hà Tĩnh 39 239`,
  '2017-04-15': `Quảng Ninh 33 203, Bắc Giang 240 204, Lạng Sơn 25 205, Cao Bằng 26 206, Tuyên Quang 27 207,
    Thái Nguyên 280 208, Bắc Kạn 281 209, Hải Dương 320 220, Hưng Yên 321 221, Bắc Ninh 241 222,
    Hải Phòng 31 225, Hà Nam 351 226, Thái Bình 36 227, Nam Định 350 228, Ninh Bình 30 229, Cà Mau 780 290,
    Bạc Liêu 781 291, Cần Thơ 710 292, Hậu Giang 711 293, Trà Vinh 74 294, An Giang 76 296,
    Kiên Giang 77 297, Sóc Trăng 79 299`,
  '2017-06-17': `Hà Nội 4 24, Thành phố Hồ Chí Minh 8 28, Đồng Nai 61 251, Bình Thuận 62 252,
    Bà Rịa - Vũng Tàu 64 254, Quảng Ngãi 55 255, Bình Định 56 256, Phú Yên 57 257, Khánh Hòa 58 258,
    Ninh Thuận 68 259, Kon Tum 60 260, Đắk Nông 501 261, Đắk Lắk 500 262, Lâm Đồng 63 263, Gia Lai 59 269,
    Vĩnh Long 70 270, Bình Phước 651 271, Long An 72 272, Tiền Giang 73 273, Bình Dương 650 274,
    Bến Tre 75 275, Tây Ninh 66 276, Đồng Tháp 67 277`,
};
const PROVINCES = Object.entries(LINES).flatMap(([since, lines]) =>
  lines.split(',').map(line => {
    const [, name = '', before = '', after = ''] = /^\s*(.+) (\d+) (\d+)$/.exec(line) ?? [];
    return { name, before: `0${before}`, after: `0${after}`, since };
  }),
);

describe('mobile prefixes', () => {
  it('are those of 2018', () => {
    expect(new Map(OLD_MOBILE)).toEqual(new Map(MOBILES.map(([old, now]) => [`0${old}`, `0${now}`])));
  });

  it.each(MOBILES)('turn 0%s into 0%s', (old, now) => {
    expect(mobileToday(`0${old}8131833`)).toBe(`0${now}8131833`);
    expect(isMobile(`0${now}8131833`)).toBe(true);
    expect(isNewMobile(`0${now}8131833`)).toBe(true);
  });

  it.each(['0165813183', '016581318333', '01308131833', '0358131833'])('do not turn %s', number => {
    expect(mobileToday(number)).toBeNull();
  });

  it.each(['0868131833', '0888131833', '0898131833', '0908131833', '0968131833', '0998131833'])(
    'knew %s before',
    number => {
      expect(isMobile(number)).toBe(true);
      expect(isNewMobile(number)).toBe(false);
    },
  );

  it.each([
    ...['0308131833', '0318131833', '0508131833', '0518131833', '0538131833', '0548131833', '0578131833'],
    ...['0718131833', '0748131833', '0808131833', '0408131833', '0608131833', '0258131833', '0168131833'],
    ...['035813183', '03581318333', '358131833', '', '0358131833x'],
  ])('are not those of %s', number => {
    expect(isMobile(number)).toBe(false);
    expect(isNewMobile(number)).toBe(false);
  });
});

describe('area codes', () => {
  it('are of the 59 provinces that changed theirs in 2017', () => {
    expect(PROVINCES).toHaveLength(59);
    expect(new Map(OLD_AREAS)).toEqual(
      new Map(PROVINCES.map(({ before, after, since }) => [before, { area: after, since }])),
    );
  });

  it.each(PROVINCES)('turn $before of $name into $after on $since', ({ before, after, since }) => {
    const subscriber = before.length === 2 ? '38107771' : '3810777';
    const number = after + subscriber;
    expect(landlineToday(before + subscriber)).toEqual({ number, area: after, since });
    expect(isLandline(number)).toBe(true);
    expect(number).toHaveLength(11);
    expect(beginsLikeLandline(number)).toBe(before.length !== 2);
  });

  it.each(['02103810777', '02113810777', '02183810777', '02193810777'])('leave %s as it is', number => {
    expect(isLandline(number)).toBe(true);
    expect(landlineToday(number)).toBeNull();
  });

  it.each([
    ...[
      '0281381077',
      '028138107777',
      '02810810777',
      '02811810777',
      '02819810777',
      '0131381077',
      '02943810777',
    ],
    ...['0438107', '043810777', '', '0'],
  ])('know no line %s before 2017', number => {
    expect(landlineToday(number)).toBeNull();
  });

  it.each([
    ...[
      '0209381077',
      '020938107777',
      '02090810777',
      '02091810777',
      '02099810777',
      '02013810777',
      '0243810777',
    ],
    ...['024381077711', '02503810777', '00243810777', '0358131833'],
  ])('know no line %s today', number => {
    expect(isLandline(number)).toBe(false);
  });
});
