import { beforeAll, describe, expect, it } from 'vitest';
import { compileTestPdfium } from '../../../test/load-pdfium.ts';
import type { Pdfium } from './pdfium.ts';
import { PdfiumSupply } from './pdfium-supply.ts';

const MIB = 1024 ** 2;
let wasm: WebAssembly.Module;

beforeAll(async () => {
  wasm = await compileTestPdfium();
});

const open = () => new PdfiumSupply(Promise.resolve(wasm));
const swell = ({ api }: Pdfium, mebibytes: number) => api.pdfium.wasmExports.malloc(mebibytes * MIB);

describe('the supply of PDFium', () => {
  it('hands out one instance as long as it is sound', async () => {
    const supply = open();
    const pdfium = await supply.get();
    await supply.trim();
    expect(await supply.get()).toBe(pdfium);
  });

  it('hands out another after one broke, and tells want of memory from other causes', async () => {
    const supply = open();
    const first = await supply.get();
    expect(supply.drop(first)).toBe('other');
    const second = await supply.get();
    expect(second).not.toBe(first);
    expect(swell(second, 150)).not.toBe(0);
    expect(supply.drop(second)).toBe('memory');
  });

  it('gives back a heap that has grown large', async () => {
    const supply = open();
    const pdfium = await supply.get();
    swell(pdfium, 80);
    await supply.trim();
    expect(await supply.get()).not.toBe(pdfium);
  });

  it('never lets a heap grow beyond its cap', async () => {
    const pdfium = await open().get();
    expect(swell(pdfium, 300)).toBe(0);
    expect(() => pdfium.withScratch(300 * MIB, () => 1)).toThrow('no memory');
  });
});
