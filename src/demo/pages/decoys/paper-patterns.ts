import type { Random } from '../../seeded-random.ts';
import type { Color, Point } from '../plain-picture.ts';
import type { Layer } from '../press/layer.ts';
import type { DrawDecoy } from './decoy.ts';

/** Fine waves in pink and yellow over the whole side, a rosette in the middle, as land and birth certificates have. */
export const drawPattern: DrawDecoy = ({ layer, style }, _, random) => {
  const colors = style.patternColors;
  const ground = random.pick(style.patternGrounds);
  const inset = random.next() < 0.5 ? 0 : random.between(6, 12);
  layer.box(inset, inset, layer.widthMm - 2 * inset, layer.heightMm - 2 * inset, ground);
  const waves = random.whole(24, 60);
  const [length, swing] = [random.between(14, 45), random.between(2, 7)];
  for (let wave = 0; wave < waves; wave++) {
    const y = inset + ((layer.heightMm - 2 * inset) * (wave + 0.5)) / waves;
    const color = colors[wave % colors.length] ?? colors[0];
    const shift = wave % 2 === 0 ? 0 : Math.PI;
    layer.stroke(waveAlong(layer, inset, y, length, swing, shift), {
      color,
      thickness: random.between(0.15, 0.3),
      isCurved: true,
    });
  }
  if (random.next() < 0.7) {
    const middle = { x: layer.widthMm / 2, y: layer.heightMm * random.between(0.4, 0.6) };
    drawRosette(layer, middle, random.between(22, 60), random.pick(colors), random);
  }
  return { left: inset, top: inset, right: layer.widthMm - inset, bottom: layer.heightMm - inset };
};

function waveAlong(
  layer: Layer,
  inset: number,
  y: number,
  length: number,
  swing: number,
  shift: number,
): Point[] {
  const points: Point[] = [];
  for (let x = inset; x <= layer.widthMm - inset; x += length / 8) {
    points.push({ x, y: y + swing * Math.sin((x / length) * 2 * Math.PI + shift) });
  }
  return points;
}

function drawRosette(layer: Layer, middle: Point, radius: number, color: Color, random: Random): void {
  const petals = random.whole(8, 16);
  for (let ring = 0; ring < 3; ring++) {
    const points = Array.from({ length: 240 }, (_, index) => {
      const angle = (index / 240) * 2 * Math.PI;
      const reach = radius * (0.55 + 0.15 * ring + 0.28 * Math.sin(petals * angle + ring));
      return { x: middle.x + reach * Math.cos(angle), y: middle.y + reach * Math.sin(angle) };
    });
    layer.stroke(points, { color, thickness: 0.25, isClosed: true });
  }
}

/** Paper that was never white. */
export const drawTint: DrawDecoy = ({ layer, style }, _, random) => {
  layer.box(0, 0, layer.widthMm, layer.heightMm, random.pick(style.tints));
  return { left: 0, top: 0, right: layer.widthMm, bottom: layer.heightMm };
};

/** Rules in red: across, beside the margin, or as the lines of a ledger. */
export const drawRedRules: DrawDecoy = ({ layer, style }, at, random) => {
  const color = random.pick(style.redPrint);
  const thickness = random.between(0.25, 1);
  const kind = random.next();
  if (kind < 0.4) {
    const [left, right] = [random.between(8, 25), layer.widthMm - random.between(8, 20)];
    layer.stroke(
      [
        { x: left, y: at.y },
        { x: right, y: at.y },
      ],
      { color, thickness },
    );
    if (random.next() < 0.4)
      layer.stroke(
        [
          { x: left, y: at.y + 1.5 },
          { x: right, y: at.y + 1.5 },
        ],
        { color, thickness: 0.3 },
      );
    return { left, right, top: at.y - 1, bottom: at.y + 2.5 };
  }
  if (kind < 0.7) {
    const x = random.between(15, 26);
    layer.stroke(
      [
        { x, y: 5 },
        { x, y: layer.heightMm - 5 },
      ],
      { color, thickness },
    );
    return { left: x - 1, right: x + 1, top: 5, bottom: layer.heightMm - 5 };
  }
  const [top, step] = [random.between(30, 60), random.between(7, 11)];
  const bottom = Math.min(layer.heightMm - 15, top + step * random.whole(8, 24));
  for (let y = top; y <= bottom; y += step)
    layer.stroke(
      [
        { x: 18, y },
        { x: layer.widthMm - 14, y },
      ],
      { color, thickness: 0.25 },
    );
  return { left: 18, right: layer.widthMm - 14, top, bottom };
};
