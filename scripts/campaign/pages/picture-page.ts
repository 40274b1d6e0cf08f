import sharp from 'sharp';
import type { InventedPage } from '#demo/pages/page-truth.ts';
import type { BoxMm } from '#domain/finding.ts';
import type { PagePicture } from '#engines/page/picture.ts';
import type { PageOutcome } from './score-page.ts';

const LONGER_SIDE = 520;
const QUALITY = 52;

/** A small JPEG of a page: what is there framed in green, what was said to be there in blue, dashed where doubtful. */
export async function picturePage(
  picture: PagePicture,
  truth: InventedPage['truth'],
  look: PageOutcome['look'],
): Promise<Uint8Array> {
  const { width, height, rgbx, pixelsPerMm } = picture;
  const scale = LONGER_SIDE / Math.max(width, height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const frame = (box: BoxMm, style: string, wider: number): string => {
    const mm = (value: number): string => (value * pixelsPerMm * scale).toFixed(1);
    const [x, y] = [mm(box.x - wider), mm(box.y - wider)];
    return `<rect x="${x}" y="${y}" width="${mm(box.width + 2 * wider)}" height="${mm(box.height + 2 * wider)}" fill="none" ${style}/>`;
  };
  const there = truth.seals.map(({ boxMm }) => frame(boxMm, 'stroke="#0a0" stroke-width="1.6"', 1));
  const said = [...(look?.redSeals ?? []), ...(look?.stampShapes ?? [])].map(({ boxMm, isClear }) =>
    frame(boxMm, `stroke="#04f" stroke-width="1.4" ${isClear ? '' : 'stroke-dasharray="4 3"'}`, 3),
  );
  const marks = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="none" stroke="#999"/>${there.join('')}${said.join('')}</svg>`;
  const drawn = await sharp(rgbx, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize(size.width, size.height, { fit: 'fill' })
    .toBuffer();
  const image = sharp(drawn, { raw: { ...size, channels: 3 } }).composite([{ input: Buffer.from(marks) }]);
  return new Uint8Array(await image.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer());
}
