import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { HOSTILE_PICTURES } from './pictures/all-pictures.ts';
import { checkMeasured } from './run-measured.ts';

/** Of processor time, of all threads: one page is given up after 12 s of the clock. */
const CAP_CPU_MS = 20_000;
/** PDFium's heap, a picture of forty million pixels in it, and the program. */
const CAP_RSS_MB = 600;
/** Wall time is only a net. */
const NET_MS = 50_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sohoa-pictures-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const outcomeOf = (page: PageFacts | undefined) => (page?.look ? 'seen' : page?.unseen);

describe('sohoa check, looking', () => {
  it.each(HOSTILE_PICTURES)('ends with a verdict on $about ($name)', ({ name, answers, make }) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, make());
    const { facts, cpuMs, rssMb } = checkMeasured(path, NET_MS);
    rmSync(path);
    const pages = facts.state === 'read' ? facts.pages : [];
    expect(answers).toContain(outcomeOf(pages[0]));
    expect(cpuMs).toBeLessThan(CAP_CPU_MS);
    expect(rssMb).toBeLessThan(CAP_RSS_MB);
  });

  it('sees the other pages of a file of which one cannot be drawn', () => {
    const path = join(folder, 'one-bad-page.pdf');
    writeFileSync(path, HOSTILE_PICTURES.find(({ name }) => name === 'one-bad-page')?.make() ?? '');
    const { facts } = checkMeasured(path, NET_MS);
    const pages = facts.state === 'read' ? facts.pages : [];
    expect(pages.map(outcomeOf)).toEqual(['notDrawn', 'seen']);
  });
});
