import { describe, expect, it } from 'vitest';
import type { UnitFacts } from '../facts.ts';
import { sampleFile, sampleUnit } from '../sample-facts.ts';
import { distinctContents } from './distinct-contents.ts';

const file = (path: string, sha256: string, sizeBytes = 10) => sampleFile(path, { sha256, sizeBytes });
const inspect = (files: ReturnType<typeof file>[], changes: Partial<UnitFacts> = {}) => [
  ...distinctContents.inspect(sampleUnit(files, changes), null),
];

describe('FD07 folder/distinct-contents', () => {
  it('accepts contents that differ', () => {
    expect(inspect([file('a.pdf', '01'), file('b.pdf', '02')])).toEqual([]);
  });

  it('does not compare what could not be read, nor what is empty', () => {
    expect(inspect([file('a.pdf', ''), file('b.pdf', '')])).toEqual([]);
    expect(inspect([file('a.pdf', 'e3', 0), file('b.pdf', 'e3', 0)])).toEqual([]);
  });

  it('tells of each file after the first', () => {
    const twins = [
      file('CSDL_X/a.pdf', '01'),
      file('b.pdf', '02'),
      file('CSDL_X/2016/c.pdf', '01'),
      file('d.pdf', '01'),
    ];
    const fault = { outcome: 'failed', case: 'fault' };
    expect(inspect(twins)).toEqual([
      { ...fault, at: { path: 'CSDL_X/2016/c.pdf' }, values: { name: '2016/c.pdf', other: 'a.pdf' } },
      { ...fault, at: { path: 'd.pdf' }, values: { name: 'd.pdf', other: 'a.pdf' } },
    ]);
  });

  it('is not asked where no folder was named', () => {
    const twins = [file('a.pdf', '01'), file('c.pdf', '01')];
    expect(inspect(twins, { folder: null })).toEqual([{ outcome: 'notApplicable', at: { path: '' } }]);
  });

  it('names both files', () => {
    expect(distinctContents.explain({ name: 'b.pdf', other: 'a.pdf' }, 'fault').message.vi).toBe(
      'Tệp «b.pdf» có nội dung giống hệt tệp «a.pdf».',
    );
  });
});
