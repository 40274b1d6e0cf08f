import { readFileSync } from 'node:fs';
import type { SealSighting } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';

export interface LabelledSeal {
  readonly ink: 'red' | 'none';
  readonly shape: string;
  readonly grade: 'clear' | 'hard';
  /** Its middle, in parts of the page as shown. */
  readonly x: number;
  readonly y: number;
}

/** What a person saw on a page, before any finder of seals did. */
export interface LabelledPage {
  readonly repository: string;
  readonly sha256: string;
  readonly page: number;
  readonly seals: readonly LabelledSeal[];
  readonly turn: 0 | 90 | 180 | 270 | null;
  readonly blank?: boolean;
  /** Why its stamps were not judged. */
  readonly open?: string;
  readonly note?: string;
}

/** How one page fared: each seal's fate, what was called that is none, and what else is wrong. */
export interface Verdict {
  readonly label: LabelledPage;
  readonly isSeen: boolean;
  readonly seals: readonly { readonly seal: LabelledSeal; readonly fate: 'clear' | 'doubtful' | 'missed' }[];
  readonly called: 'clear' | 'doubtful' | null;
  readonly faults: readonly string[];
}

/** Labels are made by eye from small pictures. */
const TOLERANCE = 0.1;

export function readLabels(): readonly LabelledPage[] {
  const labels: readonly LabelledPage[] = JSON.parse(
    readFileSync(new URL('../../test/foreign-pages/labels.json', import.meta.url), 'utf8'),
  );
  return labels;
}

export function comparePage(label: LabelledPage, page: PageFacts | null): Verdict {
  const look = page?.look ?? null;
  if (page === null || look === null) return { label, isSeen: false, seals: [], called: null, faults: [] };
  const sightings = [...look.redSeals, ...look.stampShapes];
  const seals = label.seals.map(seal => ({ seal, fate: fateOf(seal, page) }));
  const strays = sightings.filter(sighting => !label.seals.some(seal => isAt(sighting, seal, page)));
  const called = strays.some(({ isClear }) => isClear) ? 'clear' : strays.length > 0 ? 'doubtful' : null;
  return {
    label,
    isSeen: true,
    seals,
    called: label.open === undefined ? called : null,
    faults: faultsOf(label, page),
  };
}

function fateOf(seal: LabelledSeal, page: PageFacts): 'clear' | 'doubtful' | 'missed' {
  const all = (seal.ink === 'red' ? page.look?.redSeals : page.look?.stampShapes) ?? [];
  const own = all.filter(sighting => isAt(sighting, seal, page));
  if (own.some(({ isClear }) => isClear)) return 'clear';
  return own.length > 0 ? 'doubtful' : 'missed';
}

function isAt({ boxMm }: SealSighting, { x, y }: LabelledSeal, { widthMm, heightMm }: PageFacts): boolean {
  const [left, right] = [boxMm.x / widthMm, (boxMm.x + boxMm.width) / widthMm];
  const [top, bottom] = [boxMm.y / heightMm, (boxMm.y + boxMm.height) / heightMm];
  const isBeside = x >= left - TOLERANCE / 2 && x <= right + TOLERANCE / 2;
  return isBeside && y >= top - TOLERANCE / 2 && y <= bottom + TOLERANCE / 2;
}

function faultsOf(label: LabelledPage, { look }: PageFacts): readonly string[] {
  if (look === null) return [];
  const faults: string[] = [];
  if (look.blank.isBlank !== (label.blank ?? false))
    faults.push(look.blank.isBlank ? 'called blank' : 'not blank');
  if (look.turn !== null && look.turn.degrees !== label.turn) faults.push(`turn ${look.turn.degrees}`);
  if (look.turn === null && label.turn !== null) faults.push('turn undecided');
  const hasRed = label.seals.some(({ ink }) => ink === 'red');
  if (hasRed && look.isColorless) faults.push('called colorless');
  return faults;
}

/** Figures as lines of Markdown, then every page on which something is wrong. */
export function tellFigures(verdicts: readonly Verdict[], missing: number): readonly string[] {
  const seen = verdicts.filter(({ isSeen }) => isSeen);
  const fates = seen.flatMap(({ seals }) => seals);
  const row = (name: string, ink: string, grade: string): string => {
    const own = fates.filter(({ seal }) => seal.ink === ink && seal.grade === grade);
    const of = (fate: string): number => own.filter(each => each.fate === fate).length;
    return `| ${name} | ${own.length} | ${of('clear')} | ${of('doubtful')} | ${of('missed')} |`;
  };
  const without = seen.filter(({ label }) => label.seals.length === 0 && label.open === undefined);
  const called = (kind: Verdict['called']): number => without.filter(each => each.called === kind).length;
  const counts = Map.groupBy(
    seen.flatMap(({ faults }) => faults),
    fault => fault,
  );
  return [
    `${verdicts.length} labelled pages at hand, ${missing} not; ${verdicts.length - seen.length} not looked at.`,
    '',
    '| seals | labelled | clear | doubtful | missed |',
    '|---|--:|--:|--:|--:|',
    row('red, half the outline or more', 'red', 'clear'),
    row('red, less', 'red', 'hard'),
    row('without color, half the outline or more', 'none', 'clear'),
    row('without color, less, or boxed', 'none', 'hard'),
    '',
    `${without.length} pages without a seal: ${called('clear')} called a seal, ${called('doubtful')} doubtful.`,
    ...[...counts].map(([fault, all]) => `${all.length} pages: ${fault}.`),
    '',
    ...seen.filter(isWrong).map(tellPage),
  ];
}

function isWrong({ seals, called, faults }: Verdict): boolean {
  return (
    called !== null ||
    faults.length > 0 ||
    seals.some(({ seal, fate }) => fate !== 'clear' && seal.grade === 'clear')
  );
}

function tellPage({ label, seals, called, faults }: Verdict): string {
  const fates = seals.map(({ seal, fate }) => `${seal.ink} ${seal.shape} ${seal.grade}: ${fate}`);
  const stray = called === null ? [] : [`${called} where there is none`];
  return `- ${label.repository} ${label.sha256.slice(0, 8)} page ${label.page}: ${[...fates, ...stray, ...faults].join('; ')}`;
}
