import type { Random } from '../../seeded-random.ts';
import type { Laid } from '../layouts/layout.ts';
import type { Point } from '../plain-picture.ts';
import type { PageStyle, SealInk } from '../sets/page-style.ts';
import { type InkField, inventField } from './ink-field.ts';
import { type Form, inventDesign, reachOf, type SealDesign } from './seal-design.ts';

/** A seal about to be pressed. */
export interface PlannedSeal {
  readonly design: SealDesign;
  readonly field: InkField;
  readonly ink: SealInk;
  /** Middle, in mm on the paper. */
  readonly at: Point;
  /** Clockwise. */
  readonly turned: number;
  readonly traits: readonly string[];
}

export interface Paper {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Stamps in blue or violet: no red seal, but a stamp's shape where color is lost. */
const BLUE: SealInk = { name: 'blue', color: [66, 52, 152] };

/** How many seals a page gets: mostly one, often none, seldom more. */
export function planSeals(random: Random, style: PageStyle, paper: Paper, laid: Laid): PlannedSeal[] {
  const chance = random.next();
  const count = [0.42, 0.8, 0.94].filter(limit => chance >= limit).length;
  const seals: PlannedSeal[] = [];
  for (let index = 0; index < count; index++) {
    const seal = planSeal(
      random.fork(`seal ${index}`),
      style,
      paper,
      index === 0 ? laid : { ...laid, signatures: [] },
    );
    const isFree = seals.every(
      other =>
        Math.hypot(other.at.x - seal.at.x, other.at.y - seal.at.y) >
        reachOf(other.design) + reachOf(seal.design),
    );
    if (isFree) seals.push(seal);
  }
  return seals.length > 0 || random.next() > 0.1
    ? seals
    : [inBlue(planSeal(random.fork('blue'), style, paper, laid))];
}

function inBlue(seal: PlannedSeal): PlannedSeal {
  return { ...seal, ink: BLUE, traits: [...seal.traits.filter(trait => trait !== seal.ink.name), 'blue'] };
}

function planSeal(random: Random, style: PageStyle, paper: Paper, laid: Laid): PlannedSeal {
  const form = inventForm(random);
  const design = inventDesign(random, style, form);
  const field = inventField(random, style);
  const ink = inventInk(random, style);
  const { at, trait } = inventPlace(random, paper, laid, design);
  const steep = random.next() < 0.1 ? 180 : form === 'round' ? 25 : 9;
  const chance = random.next();
  const crossed = chance < 0.07 ? 'red line' : chance < 0.1 ? 'marker' : '';
  const traits = [form, ink.name, ...field.traits, trait, crossed].filter(
    name => name !== '' && name !== 'red',
  );
  return { design, field, ink, at, turned: random.bell() * steep, traits };
}

function inventForm(random: Random): Form {
  const chance = random.next();
  if (chance < 0.66) return 'round';
  if (chance < 0.75) return 'elliptic';
  if (chance < 0.81) return 'square';
  return chance < 0.94 ? 'oblong' : 'triangular';
}

/** Every seal is mixed a little differently. */
function inventInk(random: Random, style: PageStyle): SealInk {
  const { name, color } = random.pick(style.inks);
  const mixed = color.map(level => Math.round(level + random.bell() * 10));
  return { name, color: [mixed[0] ?? 200, Math.max(8, mixed[1] ?? 30), Math.max(8, mixed[2] ?? 40)] };
}

function inventPlace(
  random: Random,
  paper: Paper,
  laid: Laid,
  design: SealDesign,
): { readonly at: Point; readonly trait: string } {
  const chance = random.next();
  const [signature] = laid.signatures;
  if (signature !== undefined && chance < 0.62) {
    const at = { x: signature.x - random.between(4, 24), y: signature.y + random.bell() * 6 };
    return { at, trait: 'over signature' };
  }
  if (laid.heading !== null && chance < 0.7) {
    return {
      at: { x: laid.heading.x + random.bell() * 8, y: laid.heading.y + random.between(-4, 8) },
      trait: 'over heading',
    };
  }
  if (chance < 0.84) return straddle(random, paper, design);
  const reach = reachOf(design) + 4;
  return {
    at: { x: random.between(reach, paper.widthMm - reach), y: random.between(reach, paper.heightMm - reach) },
    trait: 'over text',
  };
}

/** Pressed over the edges of several leaves: a segment stays on each. */
function straddle(
  random: Random,
  paper: Paper,
  design: SealDesign,
): { readonly at: Point; readonly trait: string } {
  const inside = design.halfWidth * random.between(-0.35, 0.5);
  const along = random.between(0.12, 0.88);
  const side = random.pick(['right', 'right', 'left', 'top'] as const);
  const y = paper.heightMm * along;
  if (side === 'right') return { at: { x: paper.widthMm - inside, y }, trait: 'straddling' };
  if (side === 'left') return { at: { x: inside, y }, trait: 'straddling' };
  return { at: { x: paper.widthMm * along, y: inside }, trait: 'straddling' };
}
