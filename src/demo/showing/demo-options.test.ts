import { describe, expect, it } from 'vitest';
import { DemoUsageError, readDemoOptions } from './demo-options.ts';

describe('options of the demo', () => {
  it('write into demo-output and stay to explain, unless told otherwise', () => {
    expect(readDemoOptions([])).toEqual({ out: 'demo-output', once: false, help: false });
  });

  it.each([[['--once', '--out', 'x y']], [['--out=x y', '--once']]])('are read from %j', args => {
    expect(readDemoOptions(args)).toEqual({ out: 'x y', once: true, help: false });
  });

  it.each([[['--onec']], [['--out']], [['--out=']], [['--outer', 'x']], [['folder']]])('refuse %j', args => {
    expect(() => readDemoOptions(args)).toThrow(DemoUsageError);
  });
});
