import type { Matrix } from '../../pdf/content/matrix.ts';
import type { Pdfium } from '../../pdfium/pdfium.ts';
import type { PagePicture } from '../picture.ts';
import {
  canDecode,
  codecOf,
  encodedLength,
  headerOf,
  type ImageCodec,
  type ImageHeader,
  withEncodedData,
} from './image-data.ts';
import { imagesOfPage, type PlacedImage } from './page-images.ts';
import { type Corner, type ImageFrame, plainEnd } from './plain-end.ts';
import { hasFaxEnd, isUnbrokenFax, isWholeJbig2, isWholeJpeg } from './whole-data.ts';

/** So much of an image, in one color up to its last row, may be missing. */
const SUSPICIOUS = 0.1;
const WHITE = 0xffffff;
const BLACK = 0;
/** What JPEG decoders show where there are no data. */
const MIDDLE_GRAY = 0x808080;
/** What may follow the last row of plain samples: less is missing rows, more is what broken data inflate to. */
const SLACK = { bytes: 64, share: 0.02 } as const;

/** FPDF_COLORSPACE_DEVICECMYK. */
const CMYK = 3;

/** A page that PDFium has loaded and drawn. */
export interface DrawnPage {
  /** PDFium's handle. */
  readonly loaded: number;
  readonly picture: PagePicture;
}

/**
 * Whether all images of a page were drawn, each to its last row. PDFium is silent about what it cannot decode:
 * such an image is not drawn at all, or its missing rows are white, black or gray, as if they had been scanned so.
 * @throws what PDFium throws: drop the instance then
 */
export function isDrawnWhole(pdfium: Pdfium, page: DrawnPage): boolean {
  const images = imagesOfPage(pdfium, page.loaded);
  return images.every(image => isImageWhole(pdfium, page, image, images.length === 1));
}

function isImageWhole(pdfium: Pdfium, page: DrawnPage, image: PlacedImage, isAlone: boolean): boolean {
  const { object, matrix } = image;
  const codec = codecOf(pdfium, object);
  const end = plainEnd(page.picture, frameOf(pdfium, page, matrix));
  // What was drawn shows that it could be decoded; alone on the page, nothing else can have been drawn there.
  const isUnproved = (end.share === 1 && end.color === WHITE) || (codec === 'jpx' && !isAlone);
  if (isUnproved && !canDecode(pdfium, object)) return false;
  if (codec === 'jpx') return true;
  const header = headerOf(pdfium, object, page.loaded);
  if (header.bitsPerPixel === 0) return false;
  const isSuspicious = end.share >= SUSPICIOUS;
  return areDataWhole({ pdfium, object, header, codec, isSuspicious, color: end.color });
}

interface Suspect {
  readonly pdfium: Pdfium;
  readonly object: number;
  readonly header: ImageHeader;
  readonly codec: Exclude<ImageCodec, 'jpx'>;
  readonly isSuspicious: boolean;
  /** Of its last rows. */
  readonly color: number;
}

function areDataWhole({ pdfium, object, header, codec, isSuspicious, color }: Suspect): boolean {
  if (codec === 'plain') return !isSuspicious || areSamplesWhole(encodedLength(pdfium, object), header);
  return withEncodedData(pdfium, object, data => {
    if (codec === 'jbig2') return isWholeJbig2(data);
    if (codec === 'fax') return isUnbrokenFax(data) && (!isSuspicious || hasFaxEnd(data));
    return isWholeJpeg(data) && !(isSuspicious && (color === MIDDLE_GRAY || color === BLACK));
  });
}

/** How many bits a pixel had before it was decoded is only known within limits. */
function areSamplesWhole(length: number, { width, height, bitsPerPixel, colorSpace }: ImageHeader): boolean {
  const shallow = bitsPerPixel === 8 ? [1, 2, 4] : [];
  const bits = colorSpace === CMYK ? 32 : bitsPerPixel;
  return [...shallow, bits, bits * 2].some(depth => {
    const needed = Math.ceil((width * depth) / 8) * height;
    return length >= needed && length <= needed * (1 + SLACK.share) + SLACK.bytes;
  });
}

function frameOf(pdfium: Pdfium, { loaded, picture }: DrawnPage, [a, b, c, d, e, f]: Matrix): ImageFrame {
  const shown = (x: number, y: number): Corner => toPicture(pdfium, loaded, picture, { x, y });
  const lastRow = shown(e, f);
  const end = shown(a + e, b + f);
  const along = { x: end.x - lastRow.x, y: end.y - lastRow.y };
  return { firstRow: shown(c + e, d + f), lastRow, along };
}

const POINT_BYTES = 8;

/** From points of the page to pixels of its picture, cropped and turned as it is shown. */
function toPicture(pdfium: Pdfium, loaded: number, { width, height }: PagePicture, { x, y }: Corner): Corner {
  return pdfium.withScratch(POINT_BYTES, at => {
    const { api } = pdfium;
    api.FPDF_PageToDevice(loaded, 0, 0, width, height, 0, x, y, at, at + 4);
    return { x: api.pdfium.getValue(at, 'i32'), y: api.pdfium.getValue(at + 4, 'i32') };
  });
}
