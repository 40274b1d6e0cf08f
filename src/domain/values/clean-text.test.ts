import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cleaning, cleanText, mayBeUnclean } from './clean-text.ts';

const clean = (text: string, cleaning: Cleaning = 'all') => cleanText(text, null, cleaning);

describe('cleanText', () => {
  it.each(['', 'a', 'a b', 'Nguyễn Thị Bưởi', '«Hồ sơ» – “cũ”…', 'Hà', 'a-b_c.pdf', '\ue000', '😀', '½ «x»'])(
    'leaves «%s»',
    text => {
      expect(clean(text)).toBeNull();
      expect(mayBeUnclean(text)).toBe(false);
    },
  );

  it.each([
    [' a', 'a', ['around']],
    ['a ', 'a', ['around']],
    ['\u00a0a\n', 'a', ['around']],
    ['\u2800a\u0085', 'a', ['around']],
    ['   ', '', ['around']],
    ['a  b', 'a b', ['doubled']],
    ['a\u00a0b', 'a b', ['oddSpace']],
    ['a\u3000b', 'a b', ['oddSpace']],
    ['a\u2800b', 'a b', ['oddSpace']],
    ['a\tb', 'a b', ['oddSpace']],
    ['a\u00a0 b', 'a b', ['oddSpace', 'doubled']],
    ['a\nb', 'a b', ['lineBreak']],
    ['a \r\n \n b', 'a b', ['lineBreak']],
    ['a\u2028b', 'a b', ['lineBreak']],
    ['a\u200bb', 'ab', ['hidden']],
    ['\ufeffa', 'a', ['hidden']],
    ['a\u0007b', 'ab', ['hidden']],
    ['a\u007fb', 'ab', ['hidden']],
    ['a\u202eb', 'ab', ['hidden']],
    ['Nguyễn\u00ad', 'Nguyễn', ['hidden']],
    ['a\u00adb', 'ab', ['hidden']],
    ['Hà'.normalize('NFD'), 'Hà', ['decomposed']],
    [
      ' Lò \u200b Thị\n Hà '.normalize('NFD'),
      'Lò Thị Hà',
      ['hidden', 'lineBreak', 'doubled', 'around', 'decomposed'],
    ],
  ])('of %j makes %j: %j', (text, cleaned, blemishes) => {
    expect(mayBeUnclean(text)).toBe(true);
    expect(clean(text)).toEqual({ blemishes, cleaned });
  });

  it('leaves lines where each may hold a value', () => {
    expect(clean('0912345678\n0987654321', 'keepLines')).toBeNull();
    expect(clean('a  b\nc ', 'keepLines')).toEqual({ blemishes: ['doubled', 'around'], cleaned: 'a b\nc' });
  });

  it('mends only the ends of what is matched as it stands', () => {
    expect(clean('243_TP  2016.pdf\n244\u200b.pdf', 'ends')).toBeNull();
    expect(clean(' a  b\u00a0', 'ends')).toEqual({ blemishes: ['around'], cleaned: 'a  b' });
    expect(clean('Hà'.normalize('NFD'), 'ends')).toBeNull();
  });

  it.each([
    ['a TCVN3 ư', 'tr\u00adêng häc', null],
    ['a TCVN3 ư alone', 'H\u00adng ', null],
    ['a TCVN3 word beside no Vietnamese', 'x\u00ad« ', null],
    ['a TCVN3 text by its font', ' Hµ', '.VnTime'],
    ['doubled UTF-8', 'ThÃ\u00a0nh ', null],
    ['broken UTF-8', 'Nguy\u0090 ', null],
  ])('takes no letter from %s', (_, text, font) => {
    expect(cleanText(text, font, 'all')).toBeNull();
  });

  it('is done once: a cleaned text is clean', () => {
    const letters = fc.constantFrom(...'aàẫđ \u00a0\t\n\r\u2028\u200b\u0301\u0323\u2800\u00ad\ufeff\u3000');
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 30 }),
        fc.constantFrom('all', 'keepLines', 'ends'),
        (all, cleaning) => {
          const text = all.join('');
          const cleaned = clean(text, cleaning)?.cleaned ?? text;
          expect(clean(cleaned, cleaning)).toBeNull();
          if (cleaned !== text) expect(mayBeUnclean(text)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to a hostile text', () => {
    for (const run of [' ', ' \n', '\n ', '\u00a0\t', '\u0301', '\u200b']) {
      const text = `a${run.repeat(32_000 / run.length)}b`;
      expect(clean(text)?.cleaned.length).toBeLessThanOrEqual(text.length);
    }
  }, 2000);
});
