/** An image as it is stored, and how small it is wanted. */
export interface JpegWish {
  /** Pixels that the image is known to have; another size is refused. */
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  /** Of its size each way, from 1 to 8. */
  readonly eighths: number;
}

/** A heap never shrinks; one that has grown further than this is given back. */
const KEPT_BYTES = 32 * 1024 * 1024;
const BYTES_A_PIXEL = 4;

/** What the module is made of: scripts/jpeg-decoder/decode.c. */
interface Decoder {
  readonly memory: WebAssembly.Memory;
  readonly malloc: (bytes: number) => number;
  readonly free: (at: number) => void;
  readonly decode: (
    data: number,
    length: number,
    width: number,
    height: number,
    channels: number,
    eighths: number,
    pixels: number,
  ) => number;
}

/**
 * Decodes JPEG images smaller than they are stored (libjpeg-turbo), which takes a third of the time. Sound images only:
 * whatever is odd about one is left to PDFium, which shows what can be shown.
 */
export class JpegDecoder {
  readonly #module: WebAssembly.Module;
  #decoder: Decoder | null = null;

  /** @param module compiled from jpeg-decoder.wasm */
  constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /**
   * @param pixels takes them: red, green, blue and one without meaning for each; `smallSize` tells how many there are
   * @returns false for an image that is broken, or is none of that size
   * @throws RangeError when `pixels` is too small
   */
  decode(data: Uint8Array, wish: JpegWish, pixels: Uint8Array): boolean {
    const { width, height } = smallSize(wish);
    const room = width * height * BYTES_A_PIXEL;
    if (pixels.length < room) throw new RangeError('no room for the pixels');
    const decoder = this.#decoder ?? this.#start();
    let isDone = false;
    try {
      isDone = decodeWith(decoder, data, wish, pixels.subarray(0, room));
    } catch {
      // Given up in the middle, an instance is of no more use: it has lost its memory, not ours.
      this.#decoder = null;
      return false;
    }
    if (decoder.memory.buffer.byteLength > KEPT_BYTES) this.#decoder = null;
    return isDone;
  }

  #start(): Decoder {
    const { exports } = new WebAssembly.Instance(this.#module, importsOf(this.#module));
    if (!isDecoder(exports)) throw new TypeError('jpeg-decoder.wasm is another module');
    this.#decoder = exports;
    return exports;
  }
}

/** The pixels that come out: a part of a pixel is a pixel. */
export function smallSize({ width, height, eighths }: JpegWish): { width: number; height: number } {
  return { width: Math.ceil((width * eighths) / 8), height: Math.ceil((height * eighths) / 8) };
}

/** @throws WebAssembly.RuntimeError, or the decoder's own error, where data are broken or memory is short */
function decodeWith(decoder: Decoder, data: Uint8Array, wish: JpegWish, pixels: Uint8Array): boolean {
  const [from, to] = [decoder.malloc(data.length), decoder.malloc(pixels.length)];
  if (from === 0 || to === 0) throw new RangeError('no memory for the image');
  new Uint8Array(decoder.memory.buffer, from, data.length).set(data);
  const { width, height, channels, eighths } = wish;
  const isDone = decoder.decode(from, data.length, width, height, channels, eighths, to) === 1;
  if (isDone) pixels.set(new Uint8Array(decoder.memory.buffer, to, pixels.length));
  decoder.free(from);
  decoder.free(to);
  return isDone;
}

/** The C library asks for a system that it then does not use; the decoder itself for a way to give up. */
function importsOf(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: giveUp };
  }
  return imports;
}

function giveUp(): never {
  throw new Error('the image is broken');
}

function isDecoder(exports: object): exports is Decoder {
  return ['memory', 'malloc', 'free', 'decode'].every(name => name in exports);
}
