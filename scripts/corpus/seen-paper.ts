import { PrintShop } from '#demo/drawing/print-shop.ts';
import type { Sheet } from '#demo/drawing/sheet.ts';
import { drawUnitSeals } from '#demo/papers/unit-seal.ts';
import { Glass, type Raster } from '#demo/scanning/glass.ts';
import { pressSeal } from '#demo/scanning/press-seal.ts';
import { type RgbPixels, type ScannerLook, scanLook } from '#demo/scanning/scanner-look.ts';
import { seededRandom } from '#demo/seeded-random.ts';

export const DPI = 200;

const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_MM = DPI / 25.4;

/** A5: letters of a usual size, few enough to keep the files small. */
const PAPER_MM = { width: 148, height: 210 } as const;

/** Where the office stamps: middle of the seal. */
const SEAL_MM = { x: 92, y: 106 } as const;

/** A quiet scanner: grain costs bytes. */
export const PAPER_COLOR = [250, 248, 240] as const;
const LOOK: ScannerLook = { paper: PAPER_COLOR, black: 30, grain: 0.5, shade: 2, dust: 0 };

export interface Scan {
  /** Nothing is printed on it. */
  readonly isEmpty?: boolean;
  readonly isSealed?: boolean;
  /** How far the paper lay askew, clockwise. */
  readonly skew?: number;
}

/** One invented paper, scanned again and again. */
export class SeenPaper {
  readonly #glass: Glass;
  readonly #letter: Sheet;
  readonly #seal: Sheet;

  private constructor(glass: Glass, letter: Sheet, seal: Sheet) {
    this.#glass = glass;
    this.#letter = letter;
    this.#seal = seal;
  }

  static async open(): Promise<SeenPaper> {
    const shop = await PrintShop.open();
    const letter = typeLetter(shop);
    const [seal] = drawUnitSeals(shop);
    return new SeenPaper(await Glass.lay(await shop.print()), letter, seal);
  }

  scan({ isEmpty = false, isSealed = false, skew = 0 }: Scan = {}): RgbPixels {
    const random = seededRandom(5);
    const page = isEmpty ? emptyPaper() : this.#glass.look(this.#letter.index, DPI, skew);
    if (isSealed) {
      const seal = this.#glass.look(this.#seal.index, DPI);
      pressSeal(page, seal, { x: SEAL_MM.x * PIXELS_PER_MM, y: SEAL_MM.y * PIXELS_PER_MM }, random);
    }
    return scanLook(page, LOOK, random);
  }
}

function emptyPaper(): Raster {
  const width = Math.round(PAPER_MM.width * PIXELS_PER_MM);
  const height = Math.round(PAPER_MM.height * PIXELS_PER_MM);
  return { width, height, rgbx: new Uint8Array(width * height * 4).fill(255) };
}

const BODY = [
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Xét đề nghị của công dân, Ủy ban nhân dân xã thông báo:',
  '1. Hồ sơ đã được kiểm tra, đủ thành phần theo quy định và được tiếp nhận trong ngày.',
  '2. Kết quả được trả tại Bộ phận một cửa của xã, trong giờ hành chính, kể từ ngày 12 tháng 7.',
  '3. Người nhận mang theo giấy hẹn và giấy tờ tùy thân./.',
];

function typeLetter(shop: PrintShop): Sheet {
  const sheet = shop.sheet({
    width: PAPER_MM.width * POINTS_PER_MM,
    height: PAPER_MM.height * POINTS_PER_MM,
  });
  const column = { left: 56, width: 316 } as const;
  sheet.y = 50;
  sheet.write('ỦY BAN NHÂN DÂN XÃ', { ...column, style: 'bold', size: 12 });
  sheet.skip(16).write('THÔNG BÁO', { ...column, style: 'bold', size: 14, align: 'center' });
  sheet.write('Về việc trả kết quả', { ...column, style: 'bold', align: 'center' }).skip(8);
  for (const line of BODY) sheet.write(line, { ...column, align: 'justify', indent: 24, size: 12 });
  const right = { left: 210, width: 170, align: 'center' } as const;
  sheet.skip(14).write('CHỦ TỊCH', { ...right, style: 'bold', size: 12 });
  sheet.skip(64).write('Nông Văn Lềnh', { ...right, style: 'bold', size: 12 });
  return sheet;
}
