import { describe, expect, it } from 'vitest';
import type { Declarations } from '../list-facts.ts';
import type { PageFacts } from '../pdf-facts.ts';
import {
  sampleDossier,
  sampleEntry,
  sampleFile,
  sampleLook,
  samplePages,
  sampleScan,
  sampleSeal,
} from '../sample-facts.ts';
import { colorOfPapers } from './color-of-papers.ts';

type Pages = readonly Partial<PageFacts>[];
const path = 'a.pdf';
const inspect = (
  allowsGrayWithoutSeal: boolean,
  pages: Pages,
  declares: Partial<Declarations> | null = null,
) => {
  const row =
    declares === null ? null : sampleEntry({ declares: { noRedSeal: false, photocopy: false, ...declares } });
  const dossier = sampleDossier([sampleScan({ pages: samplePages(...pages) }, path)], row);
  return [...colorOfPapers.inspect(dossier, { allowsGrayWithoutSeal })];
};
const strict = (pages: Pages, declares?: Partial<Declarations>) => inspect(false, pages, declares);
const lenient = (pages: Pages, declares?: Partial<Declarations>) => inspect(true, pages, declares);

const color: Partial<PageFacts> = { colorMode: 'color' };
const unseen: Partial<PageFacts> = { colorMode: 'gray' };
const plain: Partial<PageFacts> = { colorMode: 'bilevel', look: sampleLook() };
const stamped: Partial<PageFacts> = { colorMode: 'gray', look: sampleLook({ stampShapes: [sampleSeal()] }) };
const sealed: Partial<PageFacts> = { colorMode: 'color', look: sampleLook({ redSeals: [sampleSeal()] }) };
const seen: Partial<PageFacts> = { colorMode: 'color', look: sampleLook() };

describe('PD05 pdf/color-of-papers', () => {
  it.each([
    ['strict', strict],
    ['lenient', lenient],
  ])('accepts color under a %s text', (_, ask) => {
    expect(ask([color, sealed, seen])).toEqual([]);
  });

  it('is not applicable to a page without a scanned image', () => {
    const page = { colorMode: null, dpi: null, kind: 'digital' } as const;
    expect(strict([page])).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it('passes over files that gave no pages', () => {
    const file = sampleFile(path, { pdf: { state: 'refused', cause: 'damaged' } });
    expect([...colorOfPapers.inspect(sampleDossier([file]), { allowsGrayWithoutSeal: false })]).toEqual([]);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['gray', { colorMode: 'gray' }],
    ['bilevel', plain],
    ['with a stamp’s shape', stamped],
  ])('refuses a page %s under a strict text, whatever was declared', (_, page) => {
    const mode = page.colorMode;
    const failed = { outcome: 'failed', at: { path, page: 1 }, case: 'notColor', values: { page: 1, mode } };
    expect(strict([page])).toEqual([failed]);
    expect(strict([page], { noRedSeal: true, photocopy: true })).toEqual([failed]);
  });

  describe('under a text that allows gray without a red seal', () => {
    it('accepts a gray page that was looked at, in a file without a seal', () => {
      expect(lenient([plain, seen])).toEqual([]);
    });

    it('waits for the pixels', () => {
      expect(lenient([color, unseen])).toEqual([
        {
          ...{ outcome: 'undecided', reason: 'pixels', at: { path, page: 2 }, case: 'unseen' },
          values: { page: 2, mode: 'gray' },
        },
      ]);
    });

    it('leaves a stamp’s shape to a person, before a seal elsewhere', () => {
      expect(lenient([stamped, sealed])).toMatchObject([
        { outcome: 'undecided', reason: 'person', at: { path, page: 1 }, case: 'stamp' },
      ]);
    });

    it.each<[string, Partial<PageFacts>]>([
      ['looked at', plain],
      ['not looked at', unseen],
    ])('tells of a page %s beside a red seal', (_, page) => {
      expect(lenient([page, sealed])).toMatchObject([
        { outcome: 'failed', at: { path, page: 1 }, case: 'sealElsewhere' },
      ]);
    });

    it('does not look for the seal in another file of the dossier', () => {
      const files = [plain, sealed].map((page, index) =>
        sampleScan({ pages: samplePages(page) }, `${index}.pdf`),
      );
      expect([...colorOfPapers.inspect(sampleDossier(files), { allowsGrayWithoutSeal: true })]).toEqual([]);
    });

    it.each<[string, Partial<PageFacts>]>([
      ['not looked at', unseen],
      ['with a stamp’s shape', stamped],
      ['plain', plain],
    ])('believes the row that there is no red seal: a page %s', (_, page) => {
      expect(lenient([page], { noRedSeal: true })).toEqual([]);
      expect(lenient([page], { noRedSeal: true, photocopy: true })).toEqual([]);
    });

    it('does not believe it where the file shows one', () => {
      expect(lenient([plain, sealed], { noRedSeal: true })).toMatchObject([
        { outcome: 'failed', at: { path, page: 1 }, case: 'contradicted' },
      ]);
    });

    it.each<[string, Pages]>([
      ['with a stamp’s shape', [stamped]],
      ['beside a seal', [plain, sealed]],
      ['not looked at', [unseen]],
    ])('takes a photocopy as it is: a page %s', (_, pages) => {
      expect(lenient(pages, { photocopy: true })).toMatchObject([
        { outcome: 'failed', at: { path, page: 1 }, case: 'declared' },
      ]);
    });
  });

  it('says what offices say of a stamp without color', () => {
    const { message, advice } = colorOfPapers.explain({ page: 2, mode: 'gray' }, 'stamp');
    expect(message.vi).toBe('Trang 2 có hình con dấu nhưng bản quét không có màu.');
    expect(advice.vi).toBe(
      'Nếu bản giấy có dấu đỏ, đề nghị quét màu lại; nếu không, ghi «không có dấu đỏ» vào cột Ghi chú của hồ sơ trong danh sách.',
    );
  });

  it.each([
    ['gray', 'thang xám'],
    ['bilevel', 'đen trắng'],
  ] as const)('names the mode %s', (mode, shown) => {
    expect(colorOfPapers.explain({ page: 2, mode }, 'notColor').message.vi).toBe(
      `Trang 2: bản quét không có màu (${shown}); quy định yêu cầu ảnh màu.`,
    );
  });

  it('has words of its own for each case', () => {
    const said = colorOfPapers.cases.map(
      gravity => colorOfPapers.explain({ page: 1, mode: 'gray' }, gravity).message.vi,
    );
    expect(new Set(said).size).toBe(colorOfPapers.cases.length);
    expect(said.join()).not.toMatch(/[{}]/);
  });
});
