import { describe, expect, it } from 'vitest';
import type { PageLook } from '#domain/page-look.ts';
import type { PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import {
  sampleFile,
  sampleLook,
  samplePage,
  samplePages,
  samplePdf,
  sampleSeal,
} from '#domain/sample-facts.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { tt022019Profile } from '#regulations/profiles/tt02-2019.ts';
import { changesOf, judgeTrial, type SettingState, type Trial } from './judge-trial.ts';
import type { ScannerSetting } from './scanner-settings.ts';

const NAME = 'quet-thu.pdf';

function tryFile(pdf: PdfReading, profile = bk2021Profile): Trial {
  return judgeTrial(profile, sampleFile(NAME, { pdf, sizeBytes: 600_000 }));
}

function tryPage(page: Partial<PageFacts>, look: Partial<PageLook> = {}, profile = bk2021Profile): Trial {
  return tryFile(samplePdf({ pages: [samplePage({ look: sampleLook(look), ...page })] }), profile);
}

const stateOf = ({ settings }: Trial, name: ScannerSetting): SettingState | undefined =>
  settings.find(({ setting }) => setting === name)?.state;

const changed = (trial: Trial) => changesOf(trial).map(({ setting, state }) => `${setting} ${state}`);

describe('a trial scan', () => {
  it('of which all is right tells so of every setting', () => {
    const trial = tryPage({});
    expect(new Set(trial.settings.map(({ state }) => state))).toEqual(new Set(['right']));
    expect(changesOf(trial)).toEqual([]);
  });

  it.each<[string, Partial<PageFacts>, Partial<PageLook>, string]>([
    ['too few pixels', { dpi: 150 }, {}, 'resolution wrong'],
    ['a few pixels less than asked', { dpi: 196 }, {}, 'resolution better'],
    [
      'a stamp without color',
      { colorMode: 'gray' },
      { isColorless: true, stampShapes: [sampleSeal()] },
      'color unsure',
    ],
    ['an odd size', { widthMm: 100, heightMm: 333 }, {}, 'paper unsure'],
    [
      'dark paper',
      {},
      { tone: { kind: 'dark', paper: 90, ink: 60, isLost: true, confidence: 1 } },
      'brightness better',
    ],
    [
      'pale ink',
      {},
      { tone: { kind: 'pale', paper: 250, ink: 220, isLost: false, confidence: 1 } },
      'brightness better',
    ],
    ['cut writing', {}, { clipped: [{ edge: 'left', confidence: 0.9 }] }, 'edges better'],
    ['a black border', {}, { borders: [{ edge: 'top', depthMm: 8 }] }, 'borders better'],
    ['leaning lines', {}, { skew: { degrees: 3, confidence: 1 } }, 'skew better'],
    ['a page upside down', {}, { turn: { degrees: 180, confidence: 1 } }, 'orientation better'],
  ])('with %s names the setting', (_, page, look, expected) => {
    expect(changed(tryPage(page, look))).toEqual([expected]);
  });

  it('is judged by the profile that was named', () => {
    const gray = { colorMode: 'gray', storedMode: 'gray' } as const;
    expect(stateOf(tryPage(gray, { isColorless: true }), 'color')).toBe('right');
    expect(stateOf(tryPage(gray, { isColorless: true }, tt022019Profile), 'color')).toBe('wrong');
    expect(stateOf(tryPage({ dpi: 196 }, {}, tt022019Profile), 'resolution')).toBe('wrong');
  });

  it('tells first what must be changed, then what a person decides, then what should be', () => {
    const old = { header: '1.3', catalog: null, effective: '1.3' };
    const pages = [
      samplePage({
        dpi: 100,
        widthMm: 100,
        heightMm: 333,
        look: sampleLook({ skew: { degrees: 3, confidence: 1 } }),
      }),
    ];
    expect(changed(tryFile(samplePdf({ version: old, pages })))).toEqual([
      'resolution wrong',
      'version wrong',
      'paper unsure',
      'skew better',
    ]);
  });

  it('tells nothing of what its page cannot show', () => {
    const trial = tryPage({}, { skew: null, turn: { degrees: 180, confidence: 0.3 } });
    expect([stateOf(trial, 'skew'), stateOf(trial, 'orientation')]).toEqual(['unknown', 'unknown']);
    const unseen = tryFile(samplePdf());
    expect([stateOf(unseen, 'brightness'), stateOf(unseen, 'edges')]).toEqual(['unknown', 'unknown']);
    expect(stateOf(unseen, 'resolution')).toBe('right');
  });

  it('of a white sheet, or of no scan at all, is known as such', () => {
    const white = tryPage({ kind: 'blank' }, { blank: { isBlank: true, inkShare: 0, confidence: 1 } });
    expect([white.isBlank, stateOf(white, 'color')]).toEqual([true, 'unknown']);
    const digital = tryPage({
      kind: 'digital',
      dpi: null,
      colorMode: null,
      look: null,
      unseen: 'notScanned',
    });
    expect([digital.isNoScan, digital.isBlank, stateOf(digital, 'resolution')]).toEqual([
      true,
      false,
      'unknown',
    ]);
    expect(tryPage({}).isNoScan || tryPage({}).isBlank).toBe(false);
  });

  it('leaves the resolution open where the page’s size is not to be believed', () => {
    const trial = tryPage({ dpi: 72, widthMm: 584, heightMm: 825, pixelWidth: 1655, pixelHeight: 2339 });
    expect(stateOf(trial, 'paper')).toBe('unsure');
    expect(stateOf(trial, 'resolution')).toBe('unknown');
  });

  it('that is no PDF, or is locked, is wrong before all else', () => {
    expect(changed(tryFile({ state: 'refused', cause: 'notPdf' }))).toEqual(['format wrong']);
    const version = { header: '1.7', catalog: null, effective: '1.7' };
    const encryption = { method: 'AES-256', opensWithoutPassword: false, permissions: 0 };
    expect(changed(tryFile({ state: 'locked', version, encryption }))).toEqual(['password wrong']);
  });

  it('is judged by its first three pages, and weighed by all', () => {
    const good = { look: sampleLook() };
    const trial = tryFile(samplePdf({ pages: samplePages(good, good, good, { ...good, dpi: 72 }) }));
    expect(trial).toMatchObject({ pageCount: 4, bytesAPage: 150_000, pages: { length: 3 } });
    expect(changesOf(trial)).toEqual([]);
  });
});
