import type { PrintShop } from '../drawing/print-shop.ts';
import { drawSeal } from '../drawing/seal.ts';
import type { Sheet } from '../drawing/sheet.ts';
import { PLACE } from './invented-people.ts';

const WORDS = {
  top: `Ủy ban nhân dân ${PLACE.commune}`.toLocaleUpperCase('vi'),
  foot: `H. ${PLACE.district.replace('huyện ', '')} - T. ${PLACE.province.replace('tỉnh ', '')}`.toLocaleUpperCase(
    'vi',
  ),
};

/** The unit's seal, as different hands set it down. */
export function drawUnitSeals(shop: PrintShop): [Sheet, ...Sheet[]] {
  return [drawSeal(shop, WORDS, 4), drawSeal(shop, WORDS, -7), drawSeal(shop, WORDS, 12)];
}
