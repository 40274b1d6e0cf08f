import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { FileReport, Report } from '#domain/report.ts';
import { sampleLook, samplePages, samplePdf, sampleSeal } from '#domain/sample-facts.ts';
import type { PaintWish } from '#engines/page/pictures/painted-page.ts';
import type { JudgedBytes, PagePainter } from '../ports/page-painter.ts';
import type { Progress } from '../progress.ts';
import { paintReport } from './paint-report.ts';
import { MOST_PICTURES, planPictures } from './plan-pictures.ts';

function finding(path: string, page: number, change: Partial<Finding> = {}): Finding {
  return {
    ...{ id: `${path}${page}`, number: 'PD11', check: 'x', rule: 'r', stage: 'scan', severity: 'warning' },
    ...{ outcome: 'failed', at: { path, page }, case: 'turned', values: {}, echoes: [], fixes: [] },
    ...{ message: { vi: 'x', en: 'x' }, advice: { vi: 'y', en: 'y' } },
    ...change,
  };
}

const fileOf = (path: string, findings: readonly Finding[], pages: readonly PageFacts[]): FileReport => ({
  ...{ path, sha256: `digest of ${path}`, bytes: 7, verdict: 'failed' },
  ...{ facts: samplePdf({ pages }), findings },
});

function reportOf(files: readonly FileReport[], folder: string | null = '/media/usb/C'): Report {
  const none = { passed: 0, failed: 0, undecided: 0 };
  return {
    ...{ schema: 'sohoa-report/1', engines: {}, profile: 'p', stage: 'list', day: '2026-11-24' },
    ...{ partial: false, skipped: [], units: [{ folder, list: null, dossiers: [], files, findings: [] }] },
    summary: {
      ...{ files: none, dossiers: none, pages: 0, bytes: 0, checks: {}, next: {} },
      findings: { error: 0, warning: 0, info: 0 },
    },
  };
}

const boxOf = (x: number) => ({ x, y: 10, width: 30, height: 30 });

describe('the pictures of a report', () => {
  it('show pages that a finding can be seen on, where their files lie', () => {
    const upside = finding('C/a.pdf', 2);
    const coarse = finding('C/a.pdf', 1, { number: 'PD04' });
    const named = finding('C/a.pdf', 1, { number: 'FN02', at: { path: 'C/a.pdf' } });
    const { pictures, diskPaths } = planPictures(
      reportOf([fileOf('C/a.pdf', [upside, coarse, named], samplePages({}, {}))]),
    );
    expect(pictures).toMatchObject([
      {
        file: { path: '/media/usb/C/a.pdf', sizeBytes: 7, sha256: 'digest of C/a.pdf' },
        ...{ path: 'C/a.pdf', page: { number: 2 }, kind: 'page' },
      },
    ]);
    expect([...diskPaths]).toEqual([[upside, '/media/usb/C/a.pdf']]);
  });

  it.each([
    [null, 'a.pdf', 'a.pdf'],
    ['.', 'CSDL_A/a.pdf', 'a.pdf'],
    ['D:/', 'D/2021/a.pdf', 'D:/2021/a.pdf'],
  ])('are of the file as it was found in %j', (folder, path, expected) => {
    const { pictures } = planPictures(reportOf([fileOf(path, [finding(path, 1)], samplePages({}))], folder));
    expect(pictures[0]?.file.path).toBe(expected);
  });

  it('show a page once, with all that is marked on it', () => {
    const pages = samplePages({ look: sampleLook() });
    const stamp = finding('C/a.pdf', 1, {
      ...{ number: 'PD05', case: 'stamp', severity: 'error', outcome: 'undecided', reason: 'person' },
      at: { path: 'C/a.pdf', page: 1, boxMm: boxOf(120) },
    });
    const cut = finding('C/a.pdf', 1, {
      number: 'PD13',
      case: 'lost',
      values: { edges: 'top left', depthMm: 0 },
    });
    const band = finding('C/a.pdf', 1, {
      number: 'PD13',
      case: 'border',
      values: { edges: 'right', depthMm: 8 },
    });
    const { pictures, ofFindings } = planPictures(reportOf([fileOf('C/a.pdf', [cut, stamp, band], pages)]));
    expect(pictures.map(({ kind }) => kind)).toEqual(['page', 'detail']);
    expect(pictures[0]?.wish.marks).toEqual([
      { boxMm: boxOf(120), kind: 'doubtful' },
      { boxMm: { x: 0, y: 0, width: 210, height: 5 }, kind: 'sure' },
      { boxMm: { x: 0, y: 0, width: 5, height: 297 }, kind: 'sure' },
      { boxMm: { x: 202, y: 0, width: 8, height: 297 }, kind: 'sure' },
    ]);
    expect(pictures[1]?.wish).toMatchObject({ cropMm: { x: 114, y: 4, width: 42, height: 42 }, marks: [] });
    expect(ofFindings.get(stamp)).toEqual(pictures);
    expect(ofFindings.get(cut)).toEqual([pictures[0]]);
  });

  it('show the seal of another page that decides about this one, once for all pages', () => {
    const pages = samplePages({ look: sampleLook({ redSeals: [sampleSeal()] }) }, {}, {});
    const elsewhere = [2, 3].map(page =>
      finding('C/a.pdf', page, { number: 'PD05', case: 'sealElsewhere', values: { sealPage: 1 } }),
    );
    const { pictures } = planPictures(reportOf([fileOf('C/a.pdf', elsewhere, pages)]));
    expect(pictures.map(({ kind, page }) => `${kind} ${page.number}`)).toEqual([
      'page 2',
      'detail 1',
      'page 3',
    ]);
  });

  it('are of the gravest findings where there are too many', () => {
    const many = Array.from({ length: MOST_PICTURES + 50 }, (_, at) => at + 1);
    const infos = many.map(page => finding('C/a.pdf', page, { severity: 'info' }));
    const grave = finding('C/b.pdf', 1, { severity: 'error' });
    const { pictures, ofFindings, diskPaths } = planPictures(
      reportOf([
        fileOf('C/a.pdf', infos, samplePages(...many.map(() => ({})))),
        fileOf('C/b.pdf', [grave], samplePages({})),
      ]),
    );
    expect(pictures).toHaveLength(MOST_PICTURES);
    expect(ofFindings.get(grave)).toEqual([pictures[0]]);
    expect(infos.filter(one => ofFindings.get(one)?.length === 0)).toHaveLength(51);
    expect(diskPaths.size).toBe(many.length + 1);
  });
});

/** Paints pixels as wide as the page's number; nothing of the pages that `fails` names. */
function pixelPainter(fails: readonly number[] = []): PagePainter & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async paint(
      { path }: JudgedBytes,
      { number }: { readonly number: number },
      wishes: readonly PaintWish[],
    ) {
      asked.push(`${path} ${number} ${wishes.length}`);
      const pixel = { width: number, height: 1, rgb: new Uint8Array(3), pixelsPerMm: 1 };
      return wishes.map(() => (fails.includes(number) ? null : pixel));
    },
  };
}

/** Makes each picture as large as it may be at most, or of so many bytes. */
const encoderOf = (bytes?: number) => ({
  encode: async (_: unknown, most: number) => new Uint8Array(bytes ?? most),
});

describe('painting a report', () => {
  const findings = [1, 2, 3].map(page => finding('C/a.pdf', page));
  const report = reportOf([fileOf('C/a.pdf', findings, samplePages({}, {}, {}))]);
  const never = { signal: new AbortController().signal, onProgress: () => undefined };

  it('asks for each page once, and gives each finding its pictures', async () => {
    const painter = pixelPainter();
    const told: Progress[] = [];
    const { ofFindings } = await paintReport({ painter, encoder: encoderOf(5) }, report, {
      ...never,
      onProgress: progress => told.push(progress),
    });
    expect(painter.asked).toEqual([
      '/media/usb/C/a.pdf 1 1',
      '/media/usb/C/a.pdf 2 1',
      '/media/usb/C/a.pdf 3 1',
    ]);
    expect(findings.map(one => ofFindings.get(one)?.map(({ width }) => width))).toEqual([[1], [2], [3]]);
    expect(told.at(-1)).toEqual({ step: 'paint', done: 3, total: 3 });
  });

  it('leaves out what cannot be painted', async () => {
    const ports = { painter: pixelPainter([2]), encoder: encoderOf(5) };
    const { ofFindings } = await paintReport(ports, report, never);
    expect(findings.map(one => ofFindings.get(one)?.length)).toEqual([1, 0, 1]);
  });

  it('keeps all of them together below ten million bytes, the first ones first', async () => {
    const pages = Array.from({ length: MOST_PICTURES }, (_, at) => at + 1);
    const many = pages.map(page => finding('C/a.pdf', page));
    const large = reportOf([fileOf('C/a.pdf', many, samplePages(...pages.map(() => ({}))))]);
    const { ofFindings } = await paintReport({ painter: pixelPainter(), encoder: encoderOf() }, large, never);
    const kept = many.flatMap(one => ofFindings.get(one) ?? []);
    expect(kept.length).toBe(Math.floor(10_000_000 / 60_000));
    expect(kept.map(({ page }) => page)).toEqual(pages.slice(0, kept.length));
  });

  it('has none once it was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const painter = pixelPainter();
    const { ofFindings, diskPaths } = await paintReport({ painter, encoder: encoderOf() }, report, {
      ...never,
      signal: stop.signal,
    });
    expect([ofFindings.size, diskPaths.size, painter.asked.length]).toEqual([0, 0, 0]);
  });
});
