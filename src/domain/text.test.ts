import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenLetters, shownName, twinKey, utf8Length, visibleText, withoutHidden } from './text.ts';

describe('visibleText', () => {
  it.each([
    ['a letter that turns the reading direction', '243\u202Efdp.exe', '243⟨U+202E⟩fdp.exe'],
    ['a zero-width space', 'a\u200Bb', 'a⟨U+200B⟩b'],
    ['a control that would move the cursor', '\u001B[2J', '⟨U+001B⟩[2J'],
    ['a line end', 'a\nb', 'a⟨U+000A⟩b'],
    ['a space that does not break', 'a\u00A0b', 'a⟨U+00A0⟩b'],
    ['a filler that looks empty', '\u3164', '⟨U+3164⟩'],
    ['a soft hyphen', 'a\u00ADb', 'a⟨U+00AD⟩b'],
    ['half a surrogate pair', 'a\uD800', 'a⟨U+D800⟩'],
    ['a tag letter beyond the basic plane', '\u{E0041}', '⟨U+E0041⟩'],
    ['its own brackets', '⟨U+202E⟩', '⟨U+27E8⟩U+202E⟨U+27E9⟩'],
  ])('names %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves Vietnamese as it is, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = 'CSDL_Sở Y tế tỉnh Đắk Nông'.normalize(form);
      expect(visibleText(text)).toBe(text);
    }
  });

  it('never shows two different texts alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(visibleText(one) === visibleText(other)).toBe(one === other);
      }),
    );
  });

  it('leaves nothing unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('hidden letters', () => {
  it('are told once each, in order', () => {
    expect(hiddenLetters('a\u202Eb\u200Bc\u202E')).toEqual(['U+202E', 'U+200B']);
    expect(hiddenLetters('a b\u00A0c')).toEqual([]);
  });

  it('are taken out, and only they', () => {
    expect(withoutHidden('243\u200B_TP_2016\u202E.pdf')).toBe('243_TP_2016.pdf');
    expect(withoutHidden('a\u00A0b')).toBe('a\u00A0b');
  });
});

describe('shownName', () => {
  it('keeps a name of 120 letters whole', () => {
    const name = 'Đ'.repeat(120);
    expect(shownName(name)).toBe(name);
  });

  it('shows both ends of a longer one', () => {
    expect(shownName(`${'a'.repeat(60)}x${'b'.repeat(60)}`)).toBe(`${'a'.repeat(60)}…${'b'.repeat(60)}`);
    expect(shownName(`${'a'.repeat(300)}\u202E`)).toMatch(/…a+⟨U\+202E⟩$/);
  });
});

describe('utf8Length', () => {
  it.each([
    ['', 0],
    ['a\u007F', 2],
    ['\u0080\u07FF', 4],
    ['\u0800\uFFFF', 6],
    ['\u{10000}', 4],
    ['Sở', 4],
    ['\uD800', 3],
  ])('counts the bytes of %j', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });
});

describe('twinKey', () => {
  it('is the same for names that differ only in case or normalization', () => {
    expect(twinKey('CSDL_Sở Y TẾ'.normalize('NFD'))).toBe(twinKey('csdl_sở y tế'));
    expect(twinKey('a.pdf')).not.toBe(twinKey('á.pdf'));
  });
});
