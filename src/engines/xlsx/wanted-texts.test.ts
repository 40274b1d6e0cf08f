import { describe, expect, it } from 'vitest';
import { parseNumberFormat } from './showing/number-format.ts';
import { WantedTexts } from './wanted-texts.ts';

const TEXTS = { chunks: ['áo dàimũ'], ends: Uint32Array.of(0, 6, 8) };

describe('texts that are wanted', () => {
  it('are asked for once, wherever they stand', () => {
    const asked: string[] = [];
    const wanted = new WantedTexts(TEXTS, [parseNumberFormat('General')], shown => {
      asked.push(shown);
      return shown.includes(' ');
    });
    expect([wanted.has(1, 0), wanted.has(2, 0), wanted.has(1, 0), wanted.has(2, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(asked).toEqual(['áo dài', 'mũ']);
  });

  it('are asked for as their cell shows them', () => {
    const formats = [parseNumberFormat('General'), parseNumberFormat('"mã "@')];
    const wanted = new WantedTexts(TEXTS, formats, shown => shown === 'mã mũ');
    expect([wanted.has(2, 1), wanted.has(2, 0)]).toEqual([true, false]);
  });

  it('are never empty', () => {
    expect(new WantedTexts(TEXTS, [], () => true).has(0, 0)).toBe(false);
  });
});
