import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import {
  cutOff,
  MISSING,
  NAMES,
  oldVersion,
  sameContent,
  sampleReport,
  sampleUnit,
  unseenColor,
  wrongBox,
} from '../../test/golden/sample-reports.ts';
import { exitCodeOf } from './exit-code.ts';

const [name = '', other = ''] = NAMES;
const reportOf = (...findings: readonly Finding[]) => sampleReport([sampleUnit(NAMES, findings)]);
const codes = (...findings: readonly Finding[]) =>
  (['error', 'undecided', 'warning'] as const).map(failOn => exitCodeOf(reportOf(...findings), failOn));

describe('the exit code', () => {
  it.each([
    ['nothing', [], [0, 0, 0]],
    ['an error', [cutOff(name)], [1, 1, 1]],
    ['something undecided', [unseenColor(name, 1)], [0, 1, 1]],
    ['a warning', [sameContent(name, other)], [0, 0, 1]],
    ['information', [{ ...oldVersion(name), severity: 'info' }], [0, 0, 0]],
    ['what the environment hides', [{ ...unseenColor(name, 1), reason: 'environment' }], [0, 0, 0]],
  ] as const)('of %s is by --fail-on error, undecided, warning %j%j', (_, findings, expected) => {
    expect(codes(...findings)).toEqual(expected);
  });

  it('counts echoes: they weigh like findings', () => {
    const box = wrongBox(name, [1]);
    const failing = { ...box, echoes: box.echoes.map(echo => ({ ...echo, outcome: 'failed' as const })) };
    expect(codes(box)).toEqual([0, 1, 1]);
    expect(codes(failing)).toEqual([1, 1, 1]);
  });

  it('puts a stop before a missing path, and that before errors', () => {
    const report = reportOf(cutOff(name));
    expect(exitCodeOf({ ...report, skipped: [MISSING] }, 'error')).toBe(2);
    expect(exitCodeOf({ ...report, skipped: [MISSING], partial: true }, 'error')).toBe(130);
  });
});
