import type { ExpectedFinding } from './expected.ts';
import type { PlantedRow } from './planted-list.ts';
import type { ScanSetting, Side } from './scan-setting.ts';

/**
 * A fault to plant: how the file comes to have it, and what the profile `bk-2021` makes of it.
 * What is expected follows from the rule's text, never from what the judge happens to say.
 */
export interface Fault {
  /** A copy has its original's faults of content; its name is its own. */
  readonly of: 'content' | 'name';
  readonly setting?: Partial<ScanSetting>;
  /** Misspells the right name. */
  rename?(name: string): string;
  /** @param declares What the row of the list says of the paper, if there is one. */
  expects(sides: readonly Side[], declares?: PlantedRow['declares']): readonly ExpectedFinding[];
}

/** Pages that hold ink. */
const pagesOf = (sides: readonly Side[]): number[] =>
  sides.flatMap((side, index) => (side === 'nothing' || side === 'emptyBack' ? [] : [index + 1]));

/** Below 190 dpi no rounding and no fax mode explains it: an error, page by page. */
export const LOW_RESOLUTION: Fault = {
  of: 'content',
  setting: { dpi: 150 },
  expects: sides =>
    pagesOf(sides).map(page => ({ number: 'PD04', case: 'low', outcome: 'failed', severity: 'error', page })),
};

/**
 * A page that shows a stamp may have lost a red seal, which only its paper tells; one that shows none is in order. The
 * list may say that there was none, which is believed, or that the paper was a photocopy, which is noted.
 */
function colorless(sides: readonly Side[], declares?: PlantedRow['declares']): readonly ExpectedFinding[] {
  if (declares === 'noRedSeal') return [];
  return pagesOf(sides).flatMap((page): ExpectedFinding[] => {
    if (declares === 'photocopy') {
      return [{ number: 'PD05', case: 'declared', outcome: 'failed', severity: 'info', page }];
    }
    // Of all papers of a dossier the office stamps its results alone.
    if (sides[page - 1] !== 'result') return [];
    return [
      { number: 'PD05', case: 'stamp', outcome: 'undecided', reason: 'person', severity: 'error', page },
    ];
  });
}

export const GRAY: Fault = { of: 'content', setting: { storage: 'gray' }, expects: colorless };

export const FAX_BILEVEL: Fault = { of: 'content', setting: { storage: 'group4' }, expects: colorless };

export const FLATE_BILEVEL: Fault = {
  of: 'content',
  setting: { storage: 'flateBilevel' },
  expects: colorless,
};

/** Stored as color; that it holds none shows only in the pixels. */
export const GRAY_AS_RGB: Fault = { of: 'content', setting: { storage: 'grayAsRgb' }, expects: colorless };

/**
 * Pages 1 and 2, fanned, bear the two parts of a faint seal, and page 3, another paper of the same file, has no color:
 * it may have lost one.
 */
export const GRAY_BEHIND_STRADDLED: Fault = {
  of: 'content',
  setting: { pages: { 1: { isStraddled: true }, 2: { isStraddled: true }, 3: { storage: 'gray' } } },
  expects: () => [{ number: 'PD05', case: 'sealElsewhere', outcome: 'failed', severity: 'warning', page: 3 }],
};

/** The second sheet went in head first, and the first one leans. */
export const CARELESS_FEEDING: Fault = {
  of: 'content',
  setting: { pages: { 1: { skew: 2.8 }, 2: { isUpsideDown: true } } },
  expects: () => [
    { number: 'PD12', case: 'crooked', outcome: 'failed', severity: 'info', page: 1 },
    { number: 'PD11', case: 'turned', outcome: 'failed', severity: 'warning', page: 2 },
  ],
};

/** A page on which nothing is painted needs no pixels to be blank. Plant it together with the side `nothing`. */
export const NOTHING_PAINTED: Fault = {
  of: 'content',
  expects: sides =>
    sides.flatMap((side, index) =>
      side === 'nothing'
        ? [{ number: 'PD06', case: 'blank', outcome: 'failed', severity: 'info', page: index + 1 }]
        : [],
    ),
};

export const OLD_VERSION: Fault = {
  of: 'content',
  setting: { version: '1.3' },
  expects: () => [{ number: 'PD02', case: 'fault', outcome: 'failed', severity: 'error' }],
};

/** One question for the whole file; resolution and size of its pages follow from it. */
export const PIXELS_AS_POINTS: Fault = {
  of: 'content',
  setting: { placing: 'pixelsAsPoints' },
  expects: sides => [
    {
      ...{ number: 'PD09', case: 'box', outcome: 'undecided', reason: 'person', severity: 'error' },
      echoes: ['PD04', 'PD09'].flatMap(number => pagesOf(sides).map(page => `${number} page ${page}`)),
    },
  ],
};

/** Neither resolution nor color are asked of it; that it was never paper is worth a note. */
export const BORN_DIGITAL: Fault = {
  of: 'content',
  setting: { bornDigital: true },
  expects: () => [{ number: 'PD07', case: 'digital', outcome: 'failed', severity: 'info' }],
};

export const USER_PASSWORD: Fault = {
  of: 'content',
  setting: { version: '1.6', passwords: { user: 'khuoi-nhan', owner: 'van-thu' } },
  expects: () => [{ number: 'PD03', case: 'user', outcome: 'failed', severity: 'error' }],
};

export const OWNER_PASSWORD: Fault = {
  of: 'content',
  setting: { version: '1.6', passwords: { user: '', owner: 'van-thu' } },
  expects: () => [{ number: 'PD03', case: 'owner', outcome: 'failed', severity: 'warning' }],
};

/** Plant it on a file of one page: more than half of such a file is that page's picture, so the cut lies in it. */
export const CUT_OFF: Fault = {
  of: 'content',
  setting: { cutAt: 0.55 },
  expects: () => [{ number: 'PD01', case: 'fault', outcome: 'failed', severity: 'error', page: 1 }],
};

export const SWAPPED_NAME: Fault = {
  of: 'name',
  rename: name => name.replace(/_(TP|KQ)_(\d{4})\.pdf$/, '_$2_$1.pdf'),
  expects: () => [{ number: 'FN02', case: 'fault', outcome: 'failed', severity: 'error' }],
};

export const LOWER_CASE_NAME: Fault = {
  of: 'name',
  rename: name => name.replace(/_(TP|KQ)_/, part => part.toLowerCase()),
  expects: () => [{ number: 'FN03', case: 'fault', outcome: 'failed', severity: 'error' }],
};

/** U+041A, a Cyrillic letter that no eye tells from K. */
export const LOOK_ALIKE_NAME: Fault = {
  of: 'name',
  rename: name => name.replace('_KQ_', '_\u041aQ_'),
  expects: () => [{ number: 'FN03', case: 'fault', outcome: 'failed', severity: 'error' }],
};

export const UPPER_CASE_EXTENSION: Fault = {
  of: 'name',
  rename: name => name.replace(/\.pdf$/, '.PDF'),
  expects: () => [{ number: 'FN04', case: 'extensionCase', outcome: 'failed', severity: 'info' }],
};

/** Said once, at the later of the two names. */
export const SAME_BYTES: Fault = {
  of: 'name',
  expects: () => [{ number: 'FD07', case: 'fault', outcome: 'failed', severity: 'warning' }],
};
