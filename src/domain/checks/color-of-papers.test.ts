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

type Values = Parameters<typeof colorOfPapers.explain>[0];
type Pages = readonly Partial<PageFacts>[];
const path = 'a.pdf';
const valuesOf = (changes: Partial<Values>): Values => ({
  ...{ page: 1, mode: 'gray', isFalseColor: false, sealPage: 0, unseen: '' },
  ...changes,
});
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
const fake: Partial<PageFacts> = {
  colorMode: 'gray',
  storedMode: 'color',
  look: sampleLook({ isColorless: true }),
};
const blank: Partial<PageFacts> = {
  ...{ kind: 'blank', colorMode: 'gray' },
  look: sampleLook({ blank: { isBlank: true, inkShare: 0, confidence: 1 } }),
};
const doubt = sampleSeal({ isClear: false, confidence: 0.4 });
const doubtful: Partial<PageFacts> = { colorMode: 'color', look: sampleLook({ redSeals: [doubt] }) };
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

  it.each([
    ['strict', strict],
    ['lenient', lenient],
  ])('is not applicable to a blank back under a %s text', (_, ask) => {
    expect(ask([sealed, blank])).toEqual([{ outcome: 'notApplicable', at: { path, page: 2 } }]);
  });

  it('passes over files that gave no pages', () => {
    const file = sampleFile(path, { pdf: { state: 'refused', cause: 'damaged' } });
    expect([...colorOfPapers.inspect(sampleDossier([file]), { allowsGrayWithoutSeal: false })]).toEqual([]);
  });

  it.each<[string, Partial<PageFacts>, Partial<Values>]>([
    ['gray', { colorMode: 'gray' }, {}],
    ['bilevel', plain, { mode: 'bilevel' }],
    ['with a stamp’s shape', stamped, {}],
    ['of false color', fake, { isFalseColor: true }],
    ['that nobody could draw', { colorMode: 'gray', unseen: 'notDrawn' }, {}],
  ])('refuses a page %s under a strict text, whatever was declared', (_, page, said) => {
    const failed = { outcome: 'failed', at: { path, page: 1 }, case: 'notColor', values: valuesOf(said) };
    expect(strict([page])).toEqual([failed]);
    expect(strict([page], { noRedSeal: true, photocopy: true })).toEqual([failed]);
  });

  describe('under a text that allows gray without a red seal', () => {
    it('accepts a gray page that was looked at, in a file without a seal', () => {
      expect(lenient([plain, seen])).toEqual([]);
    });

    it('accepts a page of false color without a stamp, and an honest color page beside it', () => {
      expect(lenient([fake, seen])).toEqual([]);
    });

    it.each([
      ['notAsked', 'pixels'],
      ['disagreement', 'person'],
      ['notDrawn', 'person'],
      ['imagePixels', 'limits'],
      ['memory', 'limits'],
      ['time', 'limits'],
    ] as const)('leaves open a page that nobody looked at: %s', (cause, reason) => {
      expect(lenient([color, { ...unseen, unseen: cause }])).toEqual([
        {
          ...{ outcome: 'undecided', reason, at: { path, page: 2 }, case: 'unseen' },
          values: valuesOf({ page: 2, unseen: cause }),
        },
      ]);
    });

    it('takes a page of which nobody says why for one that was not asked for', () => {
      expect(lenient([{ ...unseen, unseen: null }])).toMatchObject([
        { outcome: 'undecided', reason: 'pixels', values: { unseen: 'notAsked' } },
      ]);
    });

    it('leaves a stamp’s shape to a person, before a seal elsewhere, and says where it stands', () => {
      const { boxMm } = sampleSeal();
      expect(lenient([stamped, sealed])).toEqual([
        {
          ...{ outcome: 'undecided', reason: 'person', at: { path, page: 1, boxMm }, case: 'stamp' },
          values: valuesOf({}),
        },
      ]);
    });

    it.each<[string, Partial<PageFacts>]>([
      ['a shape that may be a stamp', { colorMode: 'gray', look: sampleLook({ stampShapes: [doubt] }) }],
      [
        'a red seal that a program drew',
        { colorMode: 'gray', look: sampleLook({ redSeals: [sampleSeal()] }) },
      ],
    ])('leaves to a person %s, too', (_, page) => {
      expect(lenient([page])).toMatchObject([{ outcome: 'undecided', reason: 'person', case: 'stamp' }]);
    });

    it('leaves to a person what may be a red seal on another page', () => {
      expect(lenient([plain, doubtful])).toEqual([
        {
          ...{ outcome: 'undecided', reason: 'person', at: { path, page: 1 }, case: 'maybeElsewhere' },
          values: valuesOf({ mode: 'bilevel', sealPage: 2 }),
        },
      ]);
    });

    it('holds a page that nobody saw, and a clear seal, before what may be a seal', () => {
      expect(lenient([unseen, doubtful])).toMatchObject([{ case: 'unseen' }]);
      expect(lenient([plain, doubtful, sealed])).toMatchObject([
        { case: 'sealElsewhere', values: { sealPage: 3 } },
      ]);
    });

    it.each<[string, Partial<PageFacts>]>([
      ['looked at', plain],
      ['not looked at', unseen],
    ])('tells of a page %s beside a red seal', (_, page) => {
      expect(lenient([page, sealed])).toMatchObject([
        { outcome: 'failed', at: { path, page: 1 }, case: 'sealElsewhere', values: { sealPage: 2 } },
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
        { outcome: 'failed', at: { path, page: 1 }, case: 'contradicted', values: { sealPage: 2 } },
      ]);
    });

    it('believes it where the file shows only what may be one', () => {
      expect(lenient([plain, doubtful], { noRedSeal: true })).toEqual([]);
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
    const { message, advice } = colorOfPapers.explain(valuesOf({ page: 2 }), 'stamp');
    expect(message.vi).toBe('Trang 2 có hình con dấu nhưng bản quét không có màu.');
    expect(advice.vi).toBe(
      'Nếu bản giấy có dấu đỏ, đề nghị quét màu lại; nếu không, ghi «không có dấu đỏ» vào cột Ghi chú của hồ sơ trong danh sách.',
    );
  });

  it.each([
    ['gray', 'thang xám'],
    ['bilevel', 'đen trắng'],
  ] as const)('names the mode %s', (mode, shown) => {
    expect(colorOfPapers.explain(valuesOf({ page: 2, mode }), 'notColor').message.vi).toBe(
      `Trang 2: bản quét không có màu (${shown}); quy định yêu cầu ảnh màu.`,
    );
  });

  it('unmasks color that is stored but not there', () => {
    const { message } = colorOfPapers.explain(valuesOf({ isFalseColor: true }), 'stamp');
    expect(message.vi).toBe(
      'Trang 1 có hình con dấu nhưng bản quét không có màu. Tệp lưu ba kênh màu nhưng hình không có màu nào.',
    );
    expect(message.en).toMatch(
      /no color[.] The file stores three channels of color, but the picture holds none[.]$/,
    );
  });

  it.each([
    ['sealElsewhere', 'trong khi trang 3 của tệp có dấu đỏ.'],
    ['maybeElsewhere', 'trong khi trang 3 của tệp có hình có thể là dấu đỏ.'],
    ['contradicted', 'nhưng trang 3 của tệp có dấu đỏ.'],
  ] as const)('names the page of the seal: %s', (gravity, end) => {
    expect(colorOfPapers.explain(valuesOf({ sealPage: 3 }), gravity).message.vi).toMatch(end);
  });

  it('says why nobody has looked', () => {
    const said = (cause: Values['unseen']) =>
      colorOfPapers.explain(valuesOf({ unseen: cause }), 'unseen').message;
    expect(said('notAsked').vi).toBe(
      'Trang 1: bản quét không có màu (thang xám); chưa xem điểm ảnh nên chưa biết giấy có dấu hay không.',
    );
    expect(said('imagePixels').vi).toContain('ảnh quá lớn, không xem được nên chưa biết');
    expect(said('time').en).toContain('time ran out before it was looked at, so a seal is not excluded.');
  });

  it('has words of its own for each case', () => {
    const said = colorOfPapers.cases.map(
      gravity => colorOfPapers.explain(valuesOf({ sealPage: 2, unseen: 'time' }), gravity).message.vi,
    );
    expect(new Set(said).size).toBe(colorOfPapers.cases.length);
    expect(said.join()).not.toMatch(/[{}]/);
  });
});
