import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/cli/html/assets/report-frame.css'), 'utf8');

function colorOf(name: string): string {
  const hex = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(css)?.[1] ?? '';
  return hex.length === 4 ? `#${[...hex.slice(1)].map(digit => digit + digit).join('')}` : hex;
}

/** Relative luminance, WCAG 2.1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colors of the report', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'ground'],
    ['ink', 'undecided-ground'],
    ['faint', 'paper'],
    ['faint', 'ground'],
    ['accent', 'paper'],
    ['accent', 'ground'],
    ['failed', 'paper'],
    ['failed', 'failed-ground'],
    ['undecided', 'paper'],
    ['undecided', 'undecided-ground'],
    ['passed', 'paper'],
    ['passed', 'passed-ground'],
  ])('%s on %s reach the contrast of WCAG AA', (text, ground) => {
    expect(contrast(colorOf(text), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
