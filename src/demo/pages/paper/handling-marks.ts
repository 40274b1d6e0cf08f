import type { Random } from '../../seeded-random.ts';
import type { Color } from '../plain-picture.ts';
import type { Layer } from '../press/layer.ts';

/** The lid seen through a hole: open, gray or white. */
const HOLES: readonly [Color, ...Color[]] = [
  [40, 40, 42],
  [208, 206, 202],
  [255, 255, 255],
];

/** What filing leaves on paper and no person calls ink. Each returns its trait. */
const MARKS: readonly [Mark, ...Mark[]] = [
  function punchHoles(layer, random) {
    const color = random.pick(HOLES);
    const [x, radius, apart] = [
      random.between(8, 14),
      random.between(2.4, 3.2),
      random.pick([40, 40, 42.5] as const),
    ];
    const count = random.pick([2, 2, 4] as const);
    for (let hole = 0; hole < count; hole++) {
      const y = layer.heightMm / 2 + (hole - (count - 1) / 2) * apart * 2;
      layer.beneath(() => {
        layer.oval({ x: x + 0.3, y: y + 0.3 }, { x: radius, y: radius }, [196, 194, 192]);
        layer.oval({ x, y }, { x: radius, y: radius }, color);
      });
    }
    return 'punch holes';
  },
  function staple(layer, random) {
    const [x, y, lean] = [random.between(6, 16), random.between(6, 16), random.bell() * 4];
    const color: Color = [random.whole(90, 150), random.whole(90, 150), random.whole(95, 155)];
    layer.stroke(
      [
        { x, y },
        { x: x + 9, y: y + lean },
      ],
      { color, thickness: 0.6 },
    );
    layer.stroke(
      [
        { x, y: y + 0.6 },
        { x: x + 9, y: y + lean + 0.6 },
      ],
      { color: [205, 205, 205], thickness: 0.5 },
    );
    return 'staple';
  },
  function folds(layer, random) {
    const count = random.whole(1, 2);
    for (let fold = 1; fold <= count; fold++) {
      const y = (layer.heightMm * fold) / (count + 1) + random.bell() * 2;
      const level = random.whole(222, 238);
      layer.stroke(
        [
          { x: 0, y },
          { x: layer.widthMm, y: y + random.bell() },
        ],
        { color: [level, level, level], thickness: 0.5 },
      );
      layer.stroke(
        [
          { x: 0, y: y + 0.7 },
          { x: layer.widthMm, y: y + 0.7 },
        ],
        { color: [246, 246, 246], thickness: 1.2 },
      );
    }
    return 'folds';
  },
  function shadowEdge(layer, random) {
    const isLeft = random.next() < 0.6;
    const reach = random.between(3, 10);
    for (let step = 0; step < 12; step++) {
      const share = step / 12;
      const level = Math.round(255 - 7 * (1 - share));
      const width = reach * (1 - share);
      layer.box(isLeft ? 0 : layer.widthMm - width, 0, width, layer.heightMm, [level, level, level]);
    }
    return 'shadow edge';
  },
  function creases(layer, random) {
    const x = random.next() < 0.5 ? 0 : layer.widthMm;
    const y = random.next() < 0.5 ? 0 : layer.heightMm;
    const reach = random.between(8, 25);
    const inward = { x: x === 0 ? reach : x - reach, y: y === 0 ? reach : y - reach };
    layer.stroke(
      [
        { x: inward.x, y },
        { x, y: inward.y },
      ],
      { color: [214, 214, 214], thickness: 0.4 },
    );
    return 'dog ear';
  },
  function streak(layer, random) {
    const x = random.between(5, layer.widthMm - 5);
    const color: Color = random.pick([
      [196, 204, 198],
      [214, 206, 180],
      [170, 170, 172],
    ]);
    layer.stroke(
      [
        { x, y: 0 },
        { x, y: layer.heightMm },
      ],
      { color, thickness: random.between(0.1, 0.3) },
    );
    return 'streak';
  },
  function stain(layer, random) {
    const at = { x: random.between(20, layer.widthMm - 20), y: random.between(20, layer.heightMm - 20) };
    const reach = random.between(6, 22);
    for (let step = 0; step < 5; step++) {
      const share = 1 - step / 8;
      layer.oval(at, { x: reach * share, y: reach * share * 0.7 }, [253, 251, 246]);
    }
    return 'stain';
  },
];

type Mark = (layer: Layer, random: Random) => string;

/** Leaves none, one or two marks. */
export function leaveMarks(layer: Layer, random: Random, often: number): string[] {
  const count = random.next() < often ? random.whole(1, 2) : 0;
  const traits = Array.from({ length: count }, () => random.pick(MARKS)(layer, random));
  return [...new Set(traits)];
}
