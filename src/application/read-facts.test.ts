import { describe, expect, it } from 'vitest';
import type { Disagreement, PageFacts, PdfFacts, PdfReading } from '#domain/pdf-facts.ts';
import { sampleLook, samplePages, samplePdf } from '#domain/sample-facts.ts';
import { MemoryWorkFolder } from './memory/memory-work-folder.ts';
import type { FreshReading } from './ports/fact-reader.ts';
import type { RefusalCode } from './ports/work-folder.ts';
import { readFacts } from './read-facts.ts';

const OTHER: Disagreement = { about: 'pageCount', page: null, ours: '1', theirs: '2' };

function open(pdf: PdfReading = samplePdf()) {
  const folder = new MemoryWorkFolder();
  folder.put('a.pdf', 'bytes');
  let compared = 0;
  const engines = {
    sha256: (bytes: Uint8Array) => `digest of ${new TextDecoder().decode(bytes)}`,
    readPdf: () => pdf,
    compare: async () => {
      compared += 1;
      return [OTHER];
    },
  };
  return { folder, engines, compared: () => compared };
}

describe('reading facts', () => {
  it('gives digest, size, facts and what the second reader says otherwise', async () => {
    const { folder, engines } = open();
    const { reading, stamp } = await readFacts(folder, engines, 'a.pdf');
    expect(reading).toEqual({
      ...{ sha256: 'digest of bytes', sizeBytes: 5 },
      pdf: samplePdf({ disagreements: [OTHER] }),
    });
    expect(await folder.look('a.pdf')).toMatchObject({ stamp });
  });

  it('asks no second reader about what the first could not read', async () => {
    const { folder, engines, compared } = open({ state: 'refused', cause: 'notPdf' });
    const { reading } = await readFacts(folder, engines, 'a.pdf');
    expect(reading).toMatchObject({ sha256: 'digest of bytes', pdf: { cause: 'notPdf' } });
    expect(compared()).toBe(0);
  });

  it('tells the structure before it looks, each page when it was seen, and all of it in the end', async () => {
    const { folder, engines } = open();
    const [page] = samplePages({ look: sampleLook() });
    const heard: unknown[] = [];
    const look = async (_: Uint8Array, facts: PdfFacts, onPage: (page: PageFacts) => void) => {
      if (page === undefined) return facts;
      onPage(page);
      return { ...facts, pages: [page] };
    };
    const listener = {
      onStructure: (structure: FreshReading) => heard.push(structure.reading.pdf),
      onPage: (seen: PageFacts) => heard.push(seen),
    };
    const { reading } = await readFacts(folder, { ...engines, look }, 'a.pdf', { listener });
    expect(heard).toEqual([samplePdf({ disagreements: [OTHER] }), page]);
    expect(reading.pdf).toMatchObject({ disagreements: [OTHER], pages: [page] });
  });

  it('looks at no page of what could not be read', async () => {
    const { folder, engines } = open({ state: 'refused', cause: 'notPdf' });
    const look = () => Promise.reject(new Error('looked'));
    expect((await readFacts(folder, { ...engines, look }, 'a.pdf')).reading.pdf.state).toBe('refused');
  });

  it('gives no stamp to remember by while the file may still change unseen', async () => {
    const { folder, engines } = open();
    const fresh = {
      ...{ capabilities: folder.capabilities, look: folder.look, list: folder.list },
      async read(path: string, maxBytes: number) {
        const content = await folder.read(path, maxBytes);
        return content.state === 'refused'
          ? content
          : { ...content, look: { ...content.look, isSettled: false } };
      },
    };
    expect((await readFacts(fresh, engines, 'a.pdf')).stamp).toBeNull();
  });

  it.each<[RefusalCode, object]>([
    ['missing', { cause: 'vanished' }],
    ['noAccess', { cause: 'noAccess' }],
    ['changed', { cause: 'beingWritten' }],
    ['failed', { cause: 'readError' }],
    ['notAFile', { cause: 'readError' }],
    ['tooLarge', { cause: 'limit', limit: 'fileSize' }],
  ])('tells of %s why there are none, never to be remembered', async (code, expected) => {
    const { folder, engines } = open();
    folder.fail('a.pdf', code);
    const { reading, stamp } = await readFacts(folder, engines, 'a.pdf');
    expect(reading).toMatchObject({ sha256: '', pdf: { state: 'refused', ...expected } });
    expect(stamp).toBeNull();
  });

  it('refuses what is larger than any honest scan', async () => {
    const { folder, engines } = open();
    expect((await readFacts(folder, engines, 'a.pdf', { maxBytes: 4 })).reading.pdf).toMatchObject({
      limit: 'fileSize',
    });
    expect((await readFacts(folder, engines, 'a.pdf', { maxBytes: 5 })).reading.pdf.state).toBe('read');
  });
});
