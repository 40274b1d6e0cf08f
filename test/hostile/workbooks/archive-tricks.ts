import { rawSheet, rawWorkbookEntries, relations } from '#demo/raw-workbook.ts';
import { type RawEntry, rawZip } from '#demo/raw-zip.ts';
import type { HostileWorkbook } from './hostile-workbook.ts';
import { repeatedEntry } from './repeated-bytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const [BEFORE = '', BEHIND = ''] = rawSheet({ rows: '|' }).split('|');
const GIB_10 = 10 * 1024;

/** The usual entries, that of the sheet changed. */
function withSheet(change: (entry: RawEntry) => RawEntry): Uint8Array {
  return rawZip(rawWorkbookEntries().map(entry => (entry.name === SHEET ? change(entry) : entry)));
}

function withPart(name: string, content: string | null): Uint8Array {
  return rawZip(rawWorkbookEntries({ parts: { [name]: content } }));
}

export const ARCHIVE_TRICKS: readonly HostileWorkbook[] = [
  {
    name: 'bomb-told',
    about: 'a bomb of 10 GB that says so',
    answers: ['limit: entryBytes'],
    make: () =>
      withSheet(() => ({ ...repeatedEntry(SHEET, [BEFORE, ' ', BEHIND], GIB_10), size64: 10n * 2n ** 30n })),
  },
  {
    name: 'bomb-untold',
    about: 'a bomb of 10 GB that calls itself small',
    answers: ['damaged: larger than it says'],
    make: () =>
      withSheet(() => ({ ...repeatedEntry(SHEET, [BEFORE, ' ', BEHIND], GIB_10), sizeBytes: 20_000 })),
  },
  {
    name: 'spaces',
    about: '500 MB of spaces in one run',
    answers: ['limit: shrinking'],
    make: () => withSheet(() => repeatedEntry(SHEET, [BEFORE, ' ', BEHIND], 500)),
  },
  {
    name: 'size-too-large',
    about: 'an entry smaller than it says',
    answers: ['damaged: smaller than it says'],
    make: () => withSheet(entry => ({ ...entry, sizeBytes: 1_000_000 })),
  },
  {
    name: 'bad-checksum',
    about: 'a wrong checksum',
    answers: ['damaged: wrong checksum'],
    make: () => withSheet(entry => ({ ...entry, crc32: 7 })),
  },
  {
    name: 'overlapping',
    about: 'entries that share their bytes',
    answers: ['damaged: overlaps another entry'],
    make: () => {
      const [first, ...others] = rawWorkbookEntries();
      if (first === undefined) throw new Error('no entries');
      const second = { ...first, content: rawZip([first]), isStored: true, name: 'xl/media/image1.png' };
      const inner = 30 + second.name.length;
      return rawZip([second, ...others, { ...first, offset: inner }]);
    },
  },
  {
    name: 'twice',
    about: 'two sheets of one name',
    answers: ['damaged: twice'],
    make: () => rawZip([...rawWorkbookEntries(), { name: SHEET, content: rawSheet({}) }]),
  },
  {
    name: 'twins',
    about: 'two sheets whose names differ by case',
    answers: ['damaged: twice'],
    make: () => rawZip([...rawWorkbookEntries(), { name: SHEET.toUpperCase(), content: rawSheet({}) }]),
  },
  {
    name: 'encrypted',
    about: 'an encrypted entry',
    answers: ['password'],
    make: () => withSheet(entry => ({ ...entry, flags: 1 })),
  },
  {
    name: 'no-sheet',
    about: 'a sheet that is not there',
    answers: ['damaged: missing'],
    make: () => withPart(SHEET, null),
  },
  {
    name: 'no-workbook',
    about: 'a package without its workbook',
    answers: ['damaged: missing'],
    make: () => withPart('xl/workbook.xml', null),
  },
  {
    name: 'no-relationships',
    about: 'a workbook without relationships',
    answers: ['damaged: has no part'],
    make: () => withPart('xl/_rels/workbook.xml.rels', null),
  },
  {
    name: 'no-root',
    about: 'a package that does not say where it begins',
    answers: ['damaged: no workbook'],
    make: () => withPart('_rels/.rels', null),
  },
  {
    name: 'loop',
    about: 'a sheet that is the workbook itself',
    answers: ['damaged: no worksheet, but workbook'],
    make: () => withPart('xl/_rels/workbook.xml.rels', relations(['rId1', 'worksheet', 'workbook.xml'])),
  },
  {
    name: 'workbook-loop',
    about: 'a workbook that is the file of relationships',
    answers: ['notWorkbook'],
    make: () => withPart('_rels/.rels', relations(['rId1', 'officeDocument', '_rels/.rels'])),
  },
  {
    name: 'outside',
    about: 'a sheet on another machine',
    answers: ['damaged: has no part'],
    make: () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        relations(['rId1', 'worksheet', 'https://example.com/sheet1.xml']),
      ),
  },
  {
    name: 'climbing',
    about: 'a sheet out of the package',
    answers: ['damaged: has no part'],
    make: () => withPart('xl/_rels/workbook.xml.rels', relations(['rId1', 'worksheet', '../../etc/passwd'])),
  },
  {
    name: 'many-entries',
    about: 'sixty thousand entries',
    answers: ['limit: entries'],
    make: () =>
      rawZip([
        ...rawWorkbookEntries(),
        ...Array.from({ length: 60_000 }, (_, index) => ({
          name: `x/${index}`,
          content: '',
          isStored: true,
        })),
      ]),
  },
];
