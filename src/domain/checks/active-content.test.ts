import { describe, expect, it } from 'vitest';
import type { PdfFacts } from '../pdf-facts.ts';
import { sampleScan } from '../sample-facts.ts';
import { activeContent } from './active-content.ts';

const at = { path: 'a.pdf' };
const inspect = (changes: Partial<PdfFacts>) => [
  ...activeContent.inspect(sampleScan(changes, at.path), null),
];

describe('PD08 pdf/active-content', () => {
  it('accepts a file of pages only', () => {
    expect(inspect({ hasForm: true })).toEqual([]);
  });

  it.each<[string, Partial<PdfFacts>, string]>([
    ['script', { scripts: ['OpenAction'] }, 'OpenAction'],
    ['launch', { launches: ['calc.exe'] }, 'calc.exe'],
    ['attachment', { attachments: ['thu.docx'] }, 'thu.docx'],
  ])('refuses a %s', (gravity, changes, names) => {
    expect(inspect(changes)).toEqual([{ outcome: 'failed', at, case: gravity, values: { count: 1, names } }]);
  });

  it('tells of each kind once, naming the first three', () => {
    const scripts = ['a', 'b', 'c', 'd'];
    expect(inspect({ scripts, attachments: ['e'] })).toMatchObject([
      { case: 'script', values: { count: 4, names: 'a\nb\nc' } },
      { case: 'attachment', values: { count: 1, names: 'e' } },
    ]);
  });

  it('names what it found, without its unseen letters', () => {
    const values = { count: 4, names: 'a\nb\u202Eexe\nc' };
    expect(activeContent.explain(values, 'attachment').message.vi).toBe(
      'Tệp PDF có tệp đính kèm: «a», «b⟨U+202E⟩exe», «c», ….',
    );
    expect(activeContent.explain({ count: 3, names: 'a\nb\nc' }, 'attachment').message.vi).not.toContain('…');
    expect(activeContent.explain({ count: 1, names: 'OpenAction' }, 'script').message.vi).toBe(
      'Tệp có mã lệnh JavaScript: «OpenAction».',
    );
  });

  it('warns against opening what can act, not against an attachment', () => {
    const values = { count: 1, names: 'a' };
    expect(activeContent.explain(values, 'launch').advice.vi).toContain('không mở tệp này');
    expect(activeContent.explain(values, 'attachment').advice.vi).not.toContain('không mở tệp này');
  });
});
