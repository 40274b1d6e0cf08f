import { beforeAll, describe, expect, it } from 'vitest';
import { Glass } from '../scanning/glass.ts';
import { PrintShop } from './print-shop.ts';

const LETTERS = 'ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';

describe('a typed sheet', () => {
  let shop: PrintShop;

  beforeAll(async () => {
    shop = await PrintShop.open();
  });

  it('has every Vietnamese letter in every style', () => {
    const sheet = shop.sheet();
    for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
      expect(() => sheet.write(LETTERS, { style, size: 8 })).not.toThrow();
    }
  });

  it('refuses a letter that the font lacks rather than print a box', () => {
    expect(() => shop.sheet().write('印')).toThrow('Missing letters: 印');
  });

  it('breaks lines at the margin and fills all but the last', () => {
    const sheet = shop.sheet();
    sheet.write('một hai ba bốn năm sáu bảy tám chín mười '.repeat(5).trim(), { align: 'justify' });
    const lines = Map.groupBy(sheet.runs, run => run.y);
    const ends = [...lines.values()].map(runs => Math.max(...runs.map(run => run.x + run.width)));
    expect(ends.length).toBeGreaterThan(1);
    for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(sheet.left + sheet.columnWidth, 1);
    expect(ends.at(-1)).toBeLessThan(sheet.left + sheet.columnWidth);
  });

  it('saves a document as the same bytes each time', async () => {
    const save = async () => {
      const own = await PrintShop.open();
      own.sheet().write('Quyết định', { style: 'bold' }).write('số 15', { style: 'italic' });
      return await own.save('title');
    };
    expect(await save()).toEqual(await save());
  });

  it('comes out of the printer as ink on white', async () => {
    const own = await PrintShop.open();
    own.sheet().write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { style: 'bold' });
    const { width, height, rgbx } = (await Glass.lay(await own.print())).look(0, 72);
    const reds = rgbx.filter((_, at) => at % 4 === 0);
    expect(`${width}x${height}`).toBe('595x842');
    expect(reds.filter(level => level < 100).length).toBeGreaterThan(300);
    expect(reds.filter(level => level === 255).length).toBeGreaterThan(width * height * 0.95);
  });
});
