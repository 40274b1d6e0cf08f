import { PdfArray, PdfDict, PdfName, type PdfObject, type PdfRef, PdfStream, PdfString } from '../objects.ts';
import type { Decryptor } from './decryptor.ts';

const CONTENTS = 'Contents';

/**
 * The same object with its strings decrypted; spans stay those of the file.
 * A signature's /Contents is written in the clear, and so are the strings of a cross-reference stream.
 */
export function decryptStrings(object: PdfObject, owner: PdfRef, decryptor: Decryptor): PdfObject {
  if (owner.number === decryptor.exempt?.number) return object;
  if (object instanceof PdfStream) {
    const type = object.dict.get('Type');
    if (type instanceof PdfName && type.name === 'XRef') return object;
    return new PdfStream(
      decryptedDict(object.dict, owner, decryptor),
      object.dataStart,
      object.dataEnd,
      object.owner,
    );
  }
  return decrypted(object, owner, decryptor);
}

function decrypted(object: PdfObject, owner: PdfRef, decryptor: Decryptor): PdfObject {
  if (object instanceof PdfString) {
    return new PdfString(decryptor.string(object.bytes, owner), object.start, object.end, object.isHex);
  }
  if (object instanceof PdfArray) {
    const items = object.items.map(item => decrypted(item, owner, decryptor));
    return new PdfArray(items, object.start, object.end);
  }
  return object instanceof PdfDict ? decryptedDict(object, owner, decryptor) : object;
}

function decryptedDict(dict: PdfDict, owner: PdfRef, decryptor: Decryptor): PdfDict {
  const isSigned = isSignature(dict);
  const entries = new Map<string, PdfObject>();
  for (const [key, value] of dict.entries) {
    entries.set(key, isSigned && key === CONTENTS ? value : decrypted(value, owner, decryptor));
  }
  return new PdfDict(entries, dict.start, dict.end, dict.repeatedKeys);
}

/** /Type is optional there; a byte range beside the contents is not. */
function isSignature(dict: PdfDict): boolean {
  const type = dict.get('Type');
  const isNamed = type instanceof PdfName && (type.name === 'Sig' || type.name === 'DocTimeStamp');
  return isNamed || (dict.get('ByteRange') !== null && dict.get(CONTENTS) instanceof PdfString);
}
