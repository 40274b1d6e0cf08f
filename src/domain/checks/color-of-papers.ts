import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { COLOR_ADVICE, COLOR_MESSAGES, type ColorCase, FALSE_COLOR, MODE_WORDS } from '../color-words.ts';
import { type DossierFacts, isReadable, type ReadableFile } from '../facts.ts';
import type { BoxMm } from '../finding.ts';
import type { SealSighting, UnseenCause } from '../page-look.ts';
import type { ColorMode, PageFacts } from '../pdf-facts.ts';
import { isBlank } from '../seen-page.ts';
import { UNSEEN_REASON, UNSEEN_WORDS, unseenCause } from '../unseen.ts';
import type { Words } from '../words.ts';

type Params = {
  /** Papers without a red seal may be scanned without color. */
  readonly allowsGrayWithoutSeal: boolean;
};
type Values = {
  readonly page: number;
  readonly mode: Exclude<ColorMode, 'color'>;
  /** The file stores color that its pixels do not hold. */
  readonly isFalseColor: boolean;
  /** The page whose red seal decides; 0 where none does. */
  readonly sealPage: number;
  /** Why nobody has looked; empty where that does not decide. */
  readonly unseen: UnseenCause | '';
};
type Said = Pick<Values, 'sealPage' | 'unseen'>;

/**
 * Papers are scanned in color; where the text allows it, papers without a red seal need not be.
 * Asked of a dossier: a seal anywhere in a file, or what the row declares, decides about a page.
 * An honest color scan of black text is color; channels that are all alike are gray, however they are stored.
 */
export const colorOfPapers = defineCheck<'dossier', Params, Values, ColorCase>({
  number: 'PD05',
  id: 'pdf/color-of-papers',
  subject: 'dossier',
  stage: 'scan',
  title: { vi: 'Quét màu', en: 'Scanned in color' },
  asks: {
    vi: 'Giấy tờ được quét màu; quét đen trắng chỉ khi quy định cho phép và giấy tờ không có dấu đỏ (dấu nổi không mực thì ảnh quét không nhận biết được).',
    en: 'Papers are scanned in color; black and white only where the text allows it and the paper bears no red seal (a seal embossed without ink cannot be recognized on a scan).',
  },
  cases: ['notColor', 'contradicted', 'declared', 'stamp', 'sealElsewhere', 'maybeElsewhere', 'unseen'],
  example: {
    case: 'stamp',
    values: { page: 1, mode: 'gray', isFalseColor: false, sealPage: 0, unseen: '' },
  },

  *inspect(dossier, params) {
    for (const file of dossier.files) {
      if (isReadable(file)) yield* pagesOf(file, dossier, params);
    }
  },

  explain: (values, gravity) => ({
    message: {
      vi: worded(COLOR_MESSAGES[gravity].vi, values, 'vi'),
      en: worded(COLOR_MESSAGES[gravity].en, values, 'en'),
    },
    advice: COLOR_ADVICE[gravity],
  }),
});

function* pagesOf(
  { path, pdf }: ReadableFile,
  { row }: DossierFacts,
  { allowsGrayWithoutSeal }: Params,
): Generator<Answer<Values, ColorCase>> {
  const { noRedSeal, photocopy } = row?.declares ?? NOTHING;
  const seals = new RedSeals(pdf.pages);
  for (const facts of pdf.pages) {
    const { number: page, colorMode: mode } = facts;
    if (mode === null || isBlank(facts)) {
      yield { outcome: 'notApplicable', at: { path, page } };
      continue;
    }
    if (mode === 'color') continue;
    const values = {
      page,
      mode,
      isFalseColor: facts.storedMode === 'color',
      sealPage: 0,
      unseen: '',
    } as const;
    const answer = (said: Partial<Said> = {}, boxMm?: BoxMm) => ({
      at: { path, page, ...(boxMm === undefined ? {} : { boxMm }) },
      values: { ...values, ...said },
    });
    if (!allowsGrayWithoutSeal) yield { outcome: 'failed', case: 'notColor', ...answer() };
    else if (noRedSeal) yield* contradicted(seals, answer);
    else if (photocopy) yield { outcome: 'failed', case: 'declared', ...answer() };
    else yield* bySight(facts, seals, answer);
  }
}

type AnswerOf = (
  said?: Partial<Said>,
  boxMm?: BoxMm,
) => { readonly at: { readonly path: string; readonly page: number }; readonly values: Values };

function* contradicted(seals: RedSeals, answer: AnswerOf): Generator<Answer<Values, ColorCase>> {
  const sealPage = seals.clear[0];
  if (sealPage !== undefined) yield { outcome: 'failed', case: 'contradicted', ...answer({ sealPage }) };
}

/**
 * The first that fits: a stamp's shape, a seal elsewhere, pixels nobody saw, what may be a seal elsewhere; else the
 * page is in order. A doubt about another page comes last, because it weighs less than a page that nobody saw.
 */
function* bySight(page: PageFacts, seals: RedSeals, answer: AnswerOf): Generator<Answer<Values, ColorCase>> {
  const [shape] = stampsOn(page);
  const unseen = unseenCause(page);
  const [seal] = seals.clear;
  const [doubt] = seals.doubtful;
  if (shape !== undefined) {
    yield { outcome: 'undecided', reason: 'person', case: 'stamp', ...answer({}, shape.boxMm) };
  } else if (seal !== undefined) {
    yield { outcome: 'failed', case: 'sealElsewhere', ...answer({ sealPage: seal }) };
  } else if (unseen !== null) {
    yield { outcome: 'undecided', reason: UNSEEN_REASON[unseen], case: 'unseen', ...answer({ unseen }) };
  } else if (doubt !== undefined) {
    const said = answer({ sealPage: doubt });
    yield { outcome: 'undecided', reason: 'person', case: 'maybeElsewhere', ...said };
  }
}

/** A red seal that a program laid on a page without color is for a person to see, like the shape of one. */
function stampsOn({ look }: PageFacts): readonly SealSighting[] {
  return look === null ? [] : [...look.stampShapes, ...look.redSeals];
}

const NOTHING = { noRedSeal: false, photocopy: false };

/** Pages of a file on which a red seal is seen, and those on which what is seen may be one. */
class RedSeals {
  readonly clear: readonly number[];
  readonly doubtful: readonly number[];

  constructor(pages: readonly PageFacts[]) {
    const having = (isClear: boolean) =>
      pages
        .filter(({ look }) => look?.redSeals.some(seal => seal.isClear === isClear) === true)
        .map(({ number }) => number);
    this.clear = having(true);
    this.doubtful = having(false);
  }
}

function worded(message: string, values: Values, language: keyof Words): string {
  const { page, mode, sealPage, unseen, isFalseColor } = values;
  const said = message
    .replace('{page}', String(page))
    .replace('{mode}', MODE_WORDS[mode][language])
    .replace('{seal}', String(sealPage))
    .replace('{why}', unseen === '' ? '' : UNSEEN_WORDS[unseen][language]);
  return isFalseColor ? said + FALSE_COLOR[language] : said;
}
