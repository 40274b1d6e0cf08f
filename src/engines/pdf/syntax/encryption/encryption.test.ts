import { md5 } from '@noble/hashes/legacy.js';
import { describe, expect, it } from 'vitest';
import { joinBytes, PdfBuilder } from '#demo/pdf-builder.ts';
import { PdfDict, type PdfStream } from '../objects.ts';
import { openPdf, type PdfDocument } from '../pdf-document.ts';
import { arrayOf, bytesOf, dictOf, streamOf, textOf } from '../typed-access.ts';
import { ENCRYPTED_SAMPLES } from './encrypted-samples.ts';
import { rc4 } from './rc4.ts';

const bytesOfBase64 = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const latin = (bytes: Uint8Array | undefined): string => String.fromCharCode(...(bytes ?? []));

function openSample(
  name: keyof typeof ENCRYPTED_SAMPLES,
  mode: 'strict' | 'tolerant' = 'strict',
): PdfDocument {
  return openPdf(bytesOfBase64(ENCRYPTED_SAMPLES[name]), { mode });
}

/** What the samples hold, as far as it can be read. */
function contentsOf(doc: PdfDocument) {
  const root = dictOf(doc, doc.trailer.get('Root'));
  const kids = arrayOf(doc, dictOf(doc, root?.get('Pages') ?? null)?.get('Kids') ?? null);
  const page = dictOf(doc, kids?.[0] ?? null);
  const text = (stream: PdfStream | null) => stream && latin(doc.decode(stream).bytes);
  const signature = dictOf(doc, root?.get('Signature') ?? null);
  return {
    title: textOf(doc, dictOf(doc, doc.trailer.get('Info'))?.get('Title') ?? null),
    content: text(streamOf(doc, page?.get('Contents') ?? null)),
    metadata: text(streamOf(doc, root?.get('Metadata') ?? null)),
    signed: [...(bytesOf(doc, signature?.get('Contents') ?? null) ?? [])],
    reason: textOf(doc, signature?.get('Reason') ?? null),
  };
}

const CONTENTS = {
  title: 'Quyet dinh',
  content: 'BT (xin chao) Tj ET',
  metadata: '<x:xmpmeta/>',
  signed: [1, 2, 3, 4, 5],
  reason: 'Ky so',
};

describe('an encrypted file', () => {
  it.each([
    ['rc4Bits40', 'RC4-40'],
    ['rc4Bits128', 'RC4-128'],
    ['rc4CryptFilter', 'RC4-128'],
    ['aes128', 'AES-128'],
    ['aes128ClearMetadata', 'AES-128'],
    ['aes256', 'AES-256'],
    ['aes256Revision5', 'AES-256'],
    ['aes256ClearMetadata', 'AES-256'],
    ['aes256EmptyOwner', 'AES-256'],
  ] as const)('of kind %s is read, all but the signature decrypted', (name, method) => {
    const doc = openSample(name);
    expect(doc.encryption).toEqual({ method, opensWithoutPassword: true, permissions: -4 });
    expect(doc.isLocked).toBe(false);
    expect(contentsOf(doc)).toEqual(CONTENTS);
    expect([...doc.repairs]).toEqual([]);
  });

  it('that needs a password is open to look at, but nothing in it is read', () => {
    const doc = openSample('aes256WithUserPassword', 'tolerant');
    expect(doc.encryption).toEqual({ method: 'AES-256', opensWithoutPassword: false, permissions: -4 });
    expect(doc.isLocked).toBe(true);
    const { title, content, reason } = contentsOf(doc);
    expect([title, content]).toEqual([null, null]);
    expect(reason).not.toContain('Ky');
  });

  it('is read as well when its cross-reference is lost', () => {
    const bytes = bytesOfBase64(ENCRYPTED_SAMPLES.aes256);
    const doc = openPdf(joinBytes(bytes.subarray(0, -12), '7\n%%EOF\n'), { mode: 'tolerant' });
    expect([...doc.repairs]).toEqual(['xrefRebuilt']);
    expect(contentsOf(doc)).toEqual(CONTENTS);
  });

  it('keeps the spans of the file for its strings', () => {
    const doc = openSample('rc4Bits128');
    const title = dictOf(doc, doc.trailer.get('Info'))?.get('Title');
    if (typeof title !== 'object' || title === null || !('start' in title)) throw new Error('no title');
    expect(latin(doc.bytes.subarray(title.start, title.start + 1))).toMatch(/[(<]/);
    expect(latin(doc.bytes.subarray(title.end - 1, title.end))).toMatch(/[)>]/);
  });
});

/** A file whose encryption dictionary is as given; the title is written encrypted. */
function fileWith(encrypt: string, title: Uint8Array): PdfDocument {
  const pdf = new PdfBuilder();
  const tree = pdf.add('<< /Type /Pages /Kids [] /Count 0 >>');
  const hex = [...title].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const info = pdf.add(`<< /Title <${hex}> >>`);
  const trailer = `/Info ${info} 0 R /ID [<0011><0011>] /Encrypt << ${encrypt} >>`;
  return openPdf(pdf.finish({ root: pdf.add(`<< /Pages ${tree} 0 R >>`), trailer }), { mode: 'tolerant' });
}

const titleOf = (doc: PdfDocument) => textOf(doc, dictOf(doc, doc.trailer.get('Info'))?.get('Title') ?? null);

describe('an encryption dictionary', () => {
  it('that encrypts attachments alone leaves the rest open', () => {
    const filters =
      '/CF << /StdCF << /CFM /AESV3 /AuthEvent /EFOpen >> >> /StmF /Identity /StrF /Identity /EFF /StdCF';
    const doc = fileWith(`/Filter /Standard /V 5 /R 6 /P -4 /O () /U () ${filters}`, joinBytes('plain'));
    expect(doc.isLocked).toBe(false);
    expect(titleOf(doc)).toBe('plain');
  });

  it('of another handler, an unknown version or cipher needs what we do not have', () => {
    for (const entries of [
      '/Filter /Adobe.PubSec /V 4',
      '/Filter /Standard /V 3 /R 3',
      '/Filter /Standard /V 4 /R 4 /StmF /X /StrF /X /CF << /X << /CFM /AESV9 >> >>',
      '/Filter /Standard /V (x) /R /y',
    ]) {
      expect(fileWith(entries, joinBytes('x')).isLocked).toBe(true);
    }
  });

  it('of version 4 with a short key has it filled up with zeros', () => {
    const padding = Uint8Array.from(atob('KL9OXk51ikFkAE5W//oBCC4uALbQaD6ALwyp/mRTaXo='), letter =>
      letter.charCodeAt(0),
    );
    const owner = new Uint8Array(32).fill(9);
    const fileId = Uint8Array.of(0, 0x11);
    let key: Uint8Array = md5(joinBytes(padding, owner, Uint8Array.of(0xfc, 0xff, 0xff, 0xff), fileId));
    for (let round = 0; round < 50; round++) key = md5(key.subarray(0, 5));
    key = key.subarray(0, 5);
    let user: Uint8Array = md5(joinBytes(padding, fileId));
    for (let round = 0; round < 20; round++)
      user = rc4(
        key.map(byte => byte ^ round),
        user,
      );
    const hex = (bytes: Uint8Array) =>
      `<${[...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')}>`;
    const objectKey = md5(joinBytes(key, new Uint8Array(11), Uint8Array.of(2, 0, 0, 0, 0)));
    const filters = '/Length 40 /CF << /StdCF << /CFM /V2 /Length 5 >> >> /StmF /StdCF /StrF /StdCF';
    const doc = fileWith(
      `/Filter /Standard /V 4 /R 4 /P -4 /O ${hex(owner)} /U ${hex(user)} ${filters}`,
      rc4(objectKey, joinBytes('Giay khai sinh')),
    );
    expect(doc.encryption).toEqual({ method: 'RC4-40', opensWithoutPassword: true, permissions: -4 });
    expect(titleOf(doc)).toBe('Giay khai sinh');
  });

  it('that is missing leaves the file open, and is noted', () => {
    const pdf = new PdfBuilder();
    const tree = pdf.add('<< /Type /Pages /Kids [] /Count 0 >>');
    const root = pdf.add(`<< /Pages ${tree} 0 R >>`);
    const doc = openPdf(pdf.finish({ root, trailer: '/Encrypt 99 0 R' }), { mode: 'tolerant' });
    expect([doc.encryption, doc.isLocked, [...doc.repairs]]).toEqual([null, false, ['brokenObject']]);
    expect(doc.resolve(doc.trailer.get('Root'))).toBeInstanceOf(PdfDict);
  });
});

describe('RC4', () => {
  it.each([
    ['Key', 'Plaintext', 'bbf316e8d940af0ad3'],
    ['Wiki', 'pedia', '1021bf0420'],
    ['Secret', 'Attack at dawn', '45a01f645fc35b383552544b9bf5'],
  ])('with the key %s makes of %s what others make of it', (key, plaintext, expected) => {
    const result = [...rc4(joinBytes(key), joinBytes(plaintext))];
    expect(result.map(byte => byte.toString(16).padStart(2, '0')).join('')).toBe(expected);
  });
});
