import type { PageLook } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { UNSEEN_WORDS, unseenCause } from '#domain/unseen.ts';
import type { Lang } from '../words/lang.ts';
import { numberIn } from '../words/lang.ts';
import { SEEN_WORDS } from '../words/seen-words.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';

export interface SeenLayout {
  readonly lang: Lang;
  readonly width: number;
}

/** A label and what is told under it, a line each. */
type Row = readonly [label: string, texts: readonly string[]];

/** What the pixels of one page say, for a person to read. Places are in millimetres from the top left. */
export function renderSeenPage(page: PageFacts, layout: SeenLayout): string[] {
  const { lang } = layout;
  const words = SEEN_WORDS[lang];
  const size = `${numberIn(lang, page.widthMm)} × ${numberIn(lang, page.heightMm)} mm`;
  const head = `  ${words.page} ${page.number}: ${size}`;
  const cause = unseenCause(page);
  if (cause !== null) return ['', `${head} · ${UNSEEN_WORDS[cause][lang]}`];
  return ['', head, ...renderSeen(page, layout)];
}

/** The same without its head; nothing where nobody has looked. */
export function renderSeen(page: PageFacts, layout: SeenLayout): string[] {
  return page.look === null ? [] : renderRows(rowsOf(page, page.look, layout.lang), layout);
}

function rowsOf({ storedMode }: PageFacts, look: PageLook, lang: Lang): Row[] {
  const words = SEEN_WORDS[lang];
  const orNone = (texts: readonly string[]) => (texts.length === 0 ? [words.none] : texts);
  const { skew, turn } = look;
  return [
    [words.redSeals, orNone(look.redSeals.map(words.seal))],
    ...(look.isColorless
      ? [[words.stampShapes, orNone(look.stampShapes.map(words.seal))] satisfies Row]
      : []),
    [words.color, [`${words.stored(storedMode)}, ${words.colorSeen(look)}`]],
    [words.blank, [words.blankSeen(look.blank)]],
    [words.skew, [skew === null ? words.noLines : words.lean(Math.round(skew.degrees * 10) / 10)]],
    [words.turn, [turn === null ? words.noText : words.turnSeen(turn)]],
    [words.clipped, orNone(look.clipped.map(({ edge, confidence }) => words.clippedAt(edge, confidence)))],
    [
      words.borders,
      [orNone(look.borders.map(({ edge, depthMm }) => words.borderAt(edge, depthMm))).join(', ')],
    ],
    [words.tone, [words.toneSeen(look.tone)]],
  ];
}

function renderRows(rows: readonly Row[], { width }: SeenLayout): string[] {
  const labels = Math.max(...rows.map(([label]) => textWidth(label))) + 2;
  return rows.flatMap(([label, texts]) =>
    texts
      .flatMap(text => wrap(text, Math.max(width - labels - 4, 20)))
      .map((line, at) => `    ${padEnd(at === 0 ? label : '', labels)}${line}`),
  );
}
