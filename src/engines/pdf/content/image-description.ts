import type { ColorMode } from '#domain/pdf-facts.ts';

/** An image as declared and as its codec's header says; nothing of it is decoded. */
export interface ImageDescription {
  /** "12 0"; null for an inline image. */
  readonly object: string | null;
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colorSpace: string;
  readonly filters: readonly string[];
  readonly isStencil: boolean;
  readonly hasSoftMask: boolean;
  readonly colorMode: ColorMode;
  /** A 1-bit mask finer than the image itself: then the mask carries the detail, the image only color. */
  readonly detail: { readonly width: number; readonly height: number } | null;
  /** Hides all that lies below it; the graphics state may still make it transparent. */
  readonly isOpaque: boolean;
  /** JPEG data that are shown otherwise than they say: through a mask, or in other colors. */
  readonly isRecolored: boolean;
  /** More pixels than may be decoded. */
  readonly isTooLarge: boolean;
  /** The file ends within its data, or within its mask's. */
  readonly isCutOff: boolean;
}
