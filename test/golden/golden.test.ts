import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#cli/terminal/text-width.ts';
import { GOLDEN_CASES } from './cases.ts';

const FOLDER = import.meta.dirname;

// To accept a change: node scripts/update-golden.ts, then read the difference.
describe('the terminal report', () => {
  it.each(Object.entries(GOLDEN_CASES))('of %s reads as it was accepted', (name, tell) => {
    expect(tell()).toBe(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
  });

  it('has no accepted text that no case makes', () => {
    const accepted = readdirSync(FOLDER).filter(name => name.endsWith('.txt'));
    expect(new Set(accepted)).toEqual(new Set(Object.keys(GOLDEN_CASES).map(name => `${name}.txt`)));
  });

  it.each(['every-kind', 'every-kind-narrow', 'fifteen-thousand', 'hostile-names'])(
    'of %s keeps to the width of its terminal',
    name => {
      const width = name.endsWith('narrow') ? 44 : 100;
      const lines = (GOLDEN_CASES[name]?.() ?? '').split('\n');
      expect(lines.filter(line => textWidth(line) > width)).toEqual([]);
    },
  );

  it('says the same without color', () => {
    const control = String.fromCharCode(27);
    const colored = GOLDEN_CASES['every-kind-in-color']?.() ?? '';
    expect(colored).toContain(`${control}[31m`);
    expect(colored.replaceAll(new RegExp(`${control}\\[\\d+m`, 'g'), '')).toBe(
      GOLDEN_CASES['every-kind']?.(),
    );
  });

  it('never lets a name steer the terminal', () => {
    const shown = GOLDEN_CASES['hostile-names']?.() ?? '';
    expect(/[\p{Cc}\p{Cf}]/u.test(shown.replaceAll('\n', ''))).toBe(false);
    expect(shown).toContain('a⟨U+202E⟩fdp.exe.pdf');
  });

  it('of 15,000 files stays short enough to read', () => {
    expect((GOLDEN_CASES['fifteen-thousand']?.() ?? '').split('\n').length).toBeLessThan(150);
  });
});
