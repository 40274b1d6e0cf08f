import { describe, expect, it } from 'vitest';
import { sampleCell } from '../sample-facts.ts';
import { seriesDigits, wholeNumber } from './whole-number.ts';

describe('wholeNumber', () => {
  it.each([
    ['165273070', '165273070'],
    ['1.6527307E8', '165273070'],
    ['1.6527307E+8', '165273070'],
    ['165273070.0', '165273070'],
    ['0', '0'],
    ['999999999999999', '999999999999999'],
    ['1.23456789012345e14', '123456789012345'],
  ])('reads %s as %s', (raw, digits) => {
    expect(wholeNumber(raw)).toBe(digits);
  });

  it.each([
    ...['1000000000000000', '1.5', '-1', '1E-3', '', 'x', '1E400', '1E15', 'Infinity', '0x10', '1_000'],
    ...['9'.repeat(41), '9'.repeat(32_767), '1.6527307E', ' 1'],
  ])('does not read %s', raw => {
    expect(wholeNumber(raw)).toBeNull();
  });
});

describe('seriesDigits', () => {
  it.each([
    ['912345678', '0912345678', '0912345678'],
    ['912345678', '0912.345.678', '0912345678'],
    ['912345678', '912,345,678', '912345678'],
    ['165273070', '1.65E+08', '165273070'],
    ['0', '0', '0'],
    ['1.5', '1,5', '1,5'],
  ])('of %s shown as %s are %s', (raw, shown, digits) => {
    expect(seriesDigits(sampleCell('E3', { type: 'number', raw, shown }), shown)).toBe(digits);
  });
});
