import type { FreshReading } from '#application/ports/fact-reader.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { EngineCode, EngineSettings } from './engines.ts';

/** What a worker is sent once, while it loads: to paint, PDFium will do. */
export interface PdfiumCode {
  readonly pdfium: WebAssembly.Module;
}

/** Answered in turn, one file after the other. */
export interface ReadRequest {
  readonly path: string;
}

/** On the way to an answer: all but what pixels say. */
export interface StructureNotice {
  readonly path: string;
  readonly structure: FreshReading;
}

/** On the way to an answer: a page that was looked at. */
export interface PageNotice {
  readonly path: string;
  readonly page: PageFacts;
}

export interface ReadAnswer {
  readonly path: string;
  readonly fresh: FreshReading;
  /** What the worker still holds: its heap and the buffers outside of it. */
  readonly heldBytes: number;
}

export function isEngineSettings(data: unknown): data is EngineSettings {
  return has(data, 'images') && has(data, 'pixels');
}

export function isPdfiumCode(message: unknown): message is PdfiumCode {
  return has(message, 'pdfium');
}

export function isEngineCode(message: unknown): message is EngineCode {
  return isPdfiumCode(message) && has(message, 'jpeg');
}

export function isReadRequest(message: unknown): message is ReadRequest {
  return has(message, 'path') && !has(message, 'fresh');
}

export function isStructureNotice(message: unknown): message is StructureNotice {
  return has(message, 'structure');
}

export function isPageNotice(message: unknown): message is PageNotice {
  return has(message, 'page') && has(message, 'path');
}

export function isReadAnswer(message: unknown): message is ReadAnswer {
  return has(message, 'fresh');
}

function has(message: unknown, name: string): boolean {
  return typeof message === 'object' && message !== null && name in message;
}
