import { describe, expect, it } from 'vitest';
import { rememberedKeys } from './remembered-keys.ts';
import { textKey } from './text-key.ts';

describe('rememberedKeys', () => {
  it('answers as textKey does, before and after it has met enough', () => {
    const keyOf = rememberedKeys();
    const texts = Array.from({ length: 2500 }, (_, index) => `Xã  SỐ ${index}`);
    for (const text of [...texts, ...texts]) expect(keyOf(text)).toBe(textKey(text));
  });
});
