import { JpegDecoder } from '../jpeg/jpeg-decoder.ts';
import { PageBuffers } from './page-buffers.ts';

/** What a thread keeps at hand for looking at one page after another. */
export interface PictureTools {
  readonly buffers: PageBuffers;
  readonly jpeg: JpegDecoder;
}

/** @param wasm of jpeg-decoder.wasm */
export function createPictureTools(wasm: WebAssembly.Module): PictureTools {
  return { buffers: new PageBuffers(), jpeg: new JpegDecoder(wasm) };
}
