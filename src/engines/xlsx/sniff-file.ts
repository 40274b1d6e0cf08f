import type { RefusalCause } from './workbook-reading.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of Excel 2 to 4, which knew no compound files. */
const OLD_EXCEL = [0x09, 0x00, 0x02, 0x04].map(version => [0x09, version]);
const HEAD_BYTES = 4096;

const latin = new TextDecoder('latin1');

/** What a file is that does not begin as a zip does. */
export function sniffFile(bytes: Uint8Array): RefusalCause {
  if (beginsWith(bytes, COMPOUND)) return sniffCompound(bytes);
  if (OLD_EXCEL.slice(1).some(first => beginsWith(bytes, first) && bytes[3] === 0)) return 'xls';
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = textOf(head);
  if (text === null) return 'notZip';
  if (/<(?:!doctype\s+html|html|head|body|meta|style|table)[\s>]/i.test(text)) return 'html';
  return /^\s*<\?xml\s/.test(text) ? 'notWorkbook' : 'text';
}

/** A compound file holds streams by name: that of an encrypted .xlsx, or of Excel before 2007. */
function sniffCompound(bytes: Uint8Array): RefusalCause {
  const names = latin.decode(bytes);
  if (names.includes(inTwoBytes('EncryptedPackage'))) return 'password';
  const isExcel = ['Workbook', 'Book'].some(name => names.includes(inTwoBytes(`${name}\0`)));
  return isExcel ? 'xls' : 'notWorkbook';
}

function inTwoBytes(name: string): string {
  return name.replaceAll(/./gs, '$&\0');
}

function beginsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** Letters as a person could have typed them; null for other bytes, and for none. */
function textOf(head: Uint8Array): string | null {
  if (head.length === 0) return null;
  const isWide = beginsWith(head, [0xff, 0xfe]) || beginsWith(head, [0xfe, 0xff]);
  const text = isWide ? latin.decode(head.slice(2)).replaceAll('\0', '') : latin.decode(head);
  return /[^\P{Cc}\t\r\n\f\x80-\x9f]/u.test(text) ? null : text;
}
