import { describe, expect, it } from 'vitest';
import { effectiveVersion } from './pdf-version.ts';

describe('the effective version', () => {
  it.each([
    ['1.3', '1.7', '1.7'],
    ['1.7', '1.3', '1.7'],
    ['1.4', null, '1.4'],
    [null, '1.5', '1.5'],
    ['2.0', '1.7', '2.0'],
    ['1.4', 'nonsense', '1.4'],
    ['1.4', '1.10', '1.4'],
    ['1.10', null, '1.1'],
    ['9.9', null, '1.0'],
    [null, null, '1.0'],
  ])('of header %s and catalog %s is %s', (header, catalog, effective) => {
    expect(effectiveVersion(header, catalog)).toEqual({ header, catalog, effective });
  });
});
