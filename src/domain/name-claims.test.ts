import { describe, expect, it } from 'vitest';
import { NameClaims } from './name-claims.ts';
import { sampleFile } from './sample-facts.ts';

const files = (...paths: string[]) => paths.map(path => sampleFile(path));
const target = 'X/243_TP_2016.pdf';

describe('NameClaims', () => {
  it('knows that another file bears a name, letter case aside', () => {
    const [file, ...others] = files('X/243_TP_2016.pdf.pdf', 'X/243_tp_2016.PDF');
    if (file === undefined) throw new Error('no file');
    expect(new NameClaims([file, ...others]).isTaken(target, file)).toBe(true);
    expect(new NameClaims([file]).isTaken(target, file)).toBe(false);
  });

  it('does not count the file itself, nor one in another folder', () => {
    const [file, other] = files('X/243_TP_2016.PDF', 'Y/243_TP_2016.pdf');
    if (file === undefined || other === undefined) throw new Error('no files');
    expect(new NameClaims([file, other]).isTaken(target, file)).toBe(false);
  });

  it('knows that several files want one name', () => {
    expect(new NameClaims(files('X/243_2016_TP.pdf', 'X/243_tp_2016.pdf')).isRivaled(target)).toBe(true);
    expect(new NameClaims(files('X/243_2016_TP.pdf', 'Y/243_tp_2016.pdf')).isRivaled(target)).toBe(false);
    expect(new NameClaims(files('X/243_2016_TP.pdf', 'X/243_KQ_2016.pdf')).isRivaled(target)).toBe(false);
  });

  it('is quick for thousands of copies of one file', () => {
    const copies = files(...Array.from({ length: 5000 }, (_, index) => `X/243_TP_2016 (${index % 999}).pdf`));
    const start = performance.now();
    const claims = new NameClaims(copies);
    for (const copy of copies) claims.isTaken(target, copy);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
