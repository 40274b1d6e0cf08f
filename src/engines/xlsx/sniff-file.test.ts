import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => [...text].map(letter => `${letter}\0`).join('');

describe('sniffFile, asked by readWorkbook', () => {
  it.each([
    ['password', `${COMPOUND}…${wide('EncryptedPackage')}`],
    ['xls', `${COMPOUND}…${wide('Workbook\0')}`],
    ['xls', `${COMPOUND}…${wide('Book\0')}`],
    ['xls', '\x09\x08\x10\0\0\x06'.replace('\x08', '\x04')],
    ['notWorkbook', `${COMPOUND}…${wide('WordDocument\0')}`],
    ['html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'],
    ['html', '\r\n<!DOCTYPE html><html>'],
    ['html', '<meta http-equiv="Content-Type" content="text/html"><table border=1>'],
    ['notWorkbook', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
    ['text', 'Mã hồ sơ;Chủ hồ sơ\r\n243;A'],
    ['text', `\xff\xfe${wide('STT\tTên')}`],
    ['text', '\xef\xbb\xbfSTT,T\xc3\xaan'],
    ['notZip', ''],
    ['notZip', '%PDF-1.7\n\0\x01'],
    ['damaged', 'PK\x03\x04 and nothing more'],
  ])('says %s of %j', async (cause, content) => {
    const bytes = Uint8Array.from(content, letter => letter.charCodeAt(0) & 0xff);
    expect(await readWorkbook(bytes)).toMatchObject({ state: 'refused', cause });
  });
});
