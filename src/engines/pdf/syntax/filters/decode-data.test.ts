import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import { type Budget, createBudget } from '../budget.ts';
import { PdfLimitError } from '../errors.ts';
import { ObjectParser } from '../object-parser.ts';
import { PdfDict } from '../objects.ts';
import { decodeData } from './decode-data.ts';

function decode(entries: string, encoded: Part, budget: Budget = createBudget()) {
  const parser = new ObjectParser(joinBytes(`<< ${entries} >>`), { budget: createBudget(), syntax: 'file' });
  const dict = parser.next();
  if (!(dict instanceof PdfDict)) throw new Error('no dictionary');
  return decodeData(joinBytes(encoded), dict, { resolve: object => object, budget });
}

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('the filters of a stream', () => {
  it('are undone in their order', () => {
    const packed = zlibSync(joinBytes('q Q'));
    const hex = `${[...packed].map(byte => byte.toString(16).padStart(2, '0')).join('')}>`;
    const { bytes, isComplete, remaining } = decode('/Filter [/ASCIIHexDecode /FlateDecode]', hex);
    expect([text(bytes), isComplete, remaining]).toEqual(['q Q', true, []]);
  });

  it('are none where none is named: the data is the very bytes', () => {
    expect(text(decode('', 'q Q').bytes)).toBe('q Q');
  });

  it('may be abbreviated in an inline image', () => {
    const packed = zlibSync(Uint8Array.of(2, 1, 2, 2, 1, 1));
    const entries = '/F /Fl /DP << /Predictor 12 /Columns 2 >>';
    expect(decode(entries, packed).bytes).toEqual(Uint8Array.of(1, 2, 2, 3));
    expect(text(decode('/F [/AHx]', '41>').bytes)).toBe('A');
  });

  it('take their parameters by place', () => {
    const rows = zlibSync(Uint8Array.of(0, 65, 0, 66));
    const hex = [...rows].map(byte => byte.toString(16).padStart(2, '0')).join('');
    const entries = '/Filter [/AHx /FlateDecode] /DecodeParms [null << /Predictor 15 >>]';
    expect(text(decode(entries, hex).bytes)).toBe('AB');
  });

  it.each(['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'Frobnicate'])(
    'stop before %s, and tell',
    codec => {
      const result = decode(`/Filter [/AHx /${codec} /FlateDecode]`, '4142>');
      expect([text(result.bytes), result.remaining]).toEqual(['AB', [codec, 'FlateDecode']]);
    },
  );

  it('keep what came before the damage, and tell', () => {
    const packed = zlibSync(joinBytes('BT (xin chao) Tj ET'));
    const { bytes, isComplete } = decode('/Filter /FlateDecode', packed.subarray(0, 14));
    expect(isComplete).toBe(false);
    expect('BT (xin chao) Tj ET'.startsWith(text(bytes))).toBe(true);
    expect(bytes.length).toBeGreaterThan(5);
  });

  it('spend the budget of the file, image data apart', () => {
    const packed = zlibSync(new Uint8Array(1000));
    const budget = createBudget({ fileBytes: 2500 });
    decode('/Filter /FlateDecode', packed, budget);
    decode('/Filter /FlateDecode', packed, budget);
    decode('/Subtype /Image /Filter /FlateDecode', packed, budget);
    expect(() => decode('/Filter /FlateDecode', packed, budget)).toThrow(new PdfLimitError('fileBytes'));
  });

  it('stop at the cap of a stream, also for images and for what unfolds in two steps', () => {
    const budget = createBudget({ streamBytes: 100_000 });
    const once = zlibSync(new Uint8Array(200_000));
    const twice = zlibSync(once);
    const cap = new PdfLimitError('streamBytes');
    expect(() => decode('/Subtype /Image /Filter /FlateDecode', once, budget)).toThrow(cap);
    expect(() => decode('/Filter [/FlateDecode /FlateDecode]', twice, budget)).toThrow(cap);
  });

  it('are no endless chain', () => {
    const chain = '/AHx '.repeat(17);
    expect(() => decode(`/Filter [${chain}]`, '>')).toThrow(PdfLimitError);
    expect(decode(`/Filter [${'/AHx '.repeat(16)}]`, '>').bytes.length).toBe(0);
  });
});
