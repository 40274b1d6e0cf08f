import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleFile } from '../sample-facts.ts';
import { spellingOfParts } from './spelling-of-parts.ts';

const inspect = (name: string) => [
  ...spellingOfParts.inspect(sampleDossier([sampleFile(`CSDL_X/${name}`)]), null),
];

describe('FN03 name/spelling-of-parts', () => {
  it.each(['243_TP_2016.pdf', '243_2016_tp.pdf', '243_TP_2016.PDF', 'scan0001.pdf'])(
    'has nothing to say of %s',
    name => {
      expect(inspect(name)).toEqual([]);
    },
  );

  it.each([
    ['243_tp_2016.pdf', 'letterCase', ''],
    ['243_Kq2_2016.pdf', 'letterCase', ''],
    ['243_\u0422\u0420_2016.pdf', 'lookAlike', '«Т» U+0422, «Р» U+0420'],
    ['243_TP_201\uFF16.pdf', 'lookAlike', '«６» U+FF16'],
  ])('refuses %s: %s', (name, blemish, letters) => {
    expect(inspect(name)).toMatchObject([
      { outcome: 'failed', case: 'fault', values: { name, blemish, letters, rename: 'offered' } },
    ]);
  });

  it('names the letters that only look right', () => {
    const { message } = spellingOfParts.explain(spellingOfParts.example.values, 'fault');
    expect(message.vi).toBe(
      'Tên tệp «243_\u0422\u0420_2016.pdf» có ký tự chỉ trông giống chữ cần dùng: «\u0422» U+0422, «\u0420» U+0420; tên đúng là «243_TP_2016.pdf».',
    );
  });
});
