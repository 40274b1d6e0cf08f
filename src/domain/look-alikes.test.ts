import { describe, expect, it } from 'vitest';
import { foldLookAlikes, lookAlikes } from './look-alikes.ts';

describe('foldLookAlikes', () => {
  it.each([
    ['Cyrillic capitals', 'АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
    ['Cyrillic small letters', 'аесѕіјкорхут', 'aecsijkopxyt'],
    ['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['full-width letters and digits', 'ＴＰ＿２０１６．ｐｄｆ', 'TP_2016.pdf'],
    ['dashes', '1‐2‑3‒4–5—6―7−8', '1-2-3-4-5-6-7-8'],
    ['slashes', '1∕2⁄3⧸4', '1~2~3~4'],
  ])('writes %s as Latin', (_, look, latin) => {
    expect(foldLookAlikes(look)).toBe(latin);
  });

  it('leaves Latin and Vietnamese letters alone', () => {
    const text = 'CSDL_UBND xã Phúc Lộc ĐƠƯĂÂÊÔ đơưăâêô 0-9_~';
    expect(foldLookAlikes(text)).toBe(text);
  });
});

describe('lookAlikes', () => {
  it('names each look-alike once', () => {
    expect(lookAlikes('243_ТР_ТР.pdf')).toEqual(['Т', 'Р']);
    expect(lookAlikes('243_TP_2016.pdf')).toEqual([]);
  });
});
