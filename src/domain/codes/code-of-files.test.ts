import { describe, expect, it } from 'vitest';
import type { NamedFile } from '../list-facts.ts';
import { sampleEntry } from '../sample-facts.ts';
import { codeOfFiles } from './code-of-files.ts';

const named = (...names: string[]) =>
  sampleEntry({
    names: names.map((name): NamedFile => ({ role: 'componentFile', name, cell: 'H3', isAlone: true })),
  });

describe('codeOfFiles', () => {
  it.each([
    [['243_TP_2016.pdf'], '243'],
    [['243_2016_TP.pdf', '243_KQ_2016.pdf'], '243'],
    [['scan0001.pdf', '243_KQ_2016.pdf'], '243'],
    [['243~2016_KQ_2016.pdf'], '243/2016'],
  ])('of %j is %s', (names, code) => {
    expect(codeOfFiles(named(...names))).toBe(code);
  });

  it.each([[[]], [['scan0001.pdf']], [['243_TP_2016.pdf', '244_KQ_2016.pdf']]])('of %j is none', names => {
    expect(codeOfFiles(named(...names))).toBeNull();
  });
});
