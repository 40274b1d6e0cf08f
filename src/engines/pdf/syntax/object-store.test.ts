import { describe, expect, it } from 'vitest';
import { RawPdf } from '#demo/raw-pdf.ts';
import { PdfDict, PdfRef, PdfStream } from './objects.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';
import { numberOf, textOf } from './typed-access.ts';

const ROOT = '/Root 1 0 R';
const strict = ({ bytes }: RawPdf) => openPdf(bytes, { mode: 'strict' });
const tolerant = ({ bytes }: RawPdf) => openPdf(bytes, { mode: 'tolerant' });
const objectOf = (doc: PdfDocument, number: number) => doc.get(new PdfRef(number, 0));
const repairsOf = (doc: PdfDocument) => [...doc.repairs].sort();

function start(): RawPdf {
  return new RawPdf()
    .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
    .object(2, '<< /Type /Pages /Kids [] /Count 0 >>');
}

describe('references', () => {
  it('are followed to a value', () => {
    const pdf = start().object(3, '4 0 R').object(4, '5 0 R').object(5, '42');
    pdf.table({ trailer: ROOT });
    expect(numberOf(strict(pdf), new PdfRef(3, 0))).toBe(42);
  });

  it('in a loop are refused', () => {
    const pdf = start().object(3, '4 0 R').object(4, '3 0 R').object(5, '5 0 R');
    pdf.table({ trailer: ROOT });
    const doc = strict(pdf);
    for (const number of [3, 5]) {
      expect(() => doc.resolve(new PdfRef(number, 0))).toThrow(expect.objectContaining({ code: 'loop' }));
    }
  });

  it('of another generation are noted; strict refuses', () => {
    const pdf = start().object(3, '(three)');
    pdf.table({ trailer: ROOT });
    const doc = tolerant(pdf);
    expect(textOf(doc, new PdfRef(3, 2))).toBe('three');
    expect(repairsOf(doc)).toEqual(['brokenObject']);
    expect(() => strict(pdf).get(new PdfRef(3, 2))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('an object stream', () => {
  const place = (number: number, index: number, container = 3) => ({ number, container, index });

  it('is read by number where the index is wrong; strict refuses', () => {
    const pdf = start().objectStream(
      3,
      new Map([
        [4, '(four)'],
        [5, '(five)'],
      ]),
    );
    pdf.xrefStream(6, { trailer: ROOT }, [place(4, 1), place(5, 7)]);
    const doc = tolerant(pdf);
    expect([textOf(doc, new PdfRef(4, 0)), textOf(doc, new PdfRef(5, 0))]).toEqual(['four', 'five']);
    expect(repairsOf(doc)).toEqual(['xrefRebuilt']);
    expect(() => objectOf(strict(pdf), 4)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('lends the objects of the one that it extends', () => {
    const pdf = start()
      .objectStream(3, new Map([[4, '(four)']]), '/Extends 7 0 R')
      .objectStream(7, new Map([[5, '(five)']]));
    pdf.xrefStream(6, { trailer: ROOT }, [place(4, 0), place(5, 0)]);
    expect(textOf(tolerant(pdf), new PdfRef(5, 0))).toBe('five');
  });

  it('that extends itself in a loop is refused', () => {
    const pdf = start()
      .objectStream(3, new Map([[4, '(four)']]), '/Extends 7 0 R')
      .objectStream(7, new Map([[9, '(nine)']]), '/Extends 3 0 R');
    pdf.xrefStream(6, { trailer: ROOT }, [place(4, 0), place(5, 0)]);
    const doc = tolerant(pdf);
    expect(textOf(doc, new PdfRef(4, 0))).toBe('four');
    expect(() => objectOf(doc, 5)).toThrow(expect.objectContaining({ code: 'loop' }));
  });

  it('that needs its own objects to be read is refused', () => {
    const pdf = start().object(
      3,
      '<< /Type /ObjStm /N 4 0 R /First 4 /Length 8 >>\nstream\n4 0 1   \nendstream',
    );
    pdf.xrefStream(6, { trailer: ROOT }, [place(4, 0)]);
    expect(() => objectOf(tolerant(pdf), 4)).toThrow(expect.objectContaining({ code: 'loop' }));
  });

  it('that needs others to be read, and so on, is refused before the stack is full', () => {
    const pdf = start();
    const places = [];
    for (let number = 10; number < 200; number += 2) {
      const next = number === 198 ? '1' : `${number + 3} 0 R`;
      pdf.object(
        number,
        `<< /Type /ObjStm /N ${next} /First 6 /Length 9 >>\nstream\n${number + 1} 0  1 \nendstream`,
      );
      places.push(place(number + 1, 0, number));
    }
    pdf.xrefStream(6, { trailer: ROOT }, places);
    expect(() => objectOf(tolerant(pdf), 11)).toThrow(expect.objectContaining({ code: 'tooDeep' }));
    expect(numberOf(tolerant(pdf), new PdfRef(199, 0))).toBe(1);
  });

  it.each([
    ['that is none', '(no stream)'],
    ['that is missing', null],
    ['whose /N is colossal', '<< /N 99999999999 /First 4 /Length 6 >>\nstream\n4 0 (f)\nendstream'],
    ['whose /First is past its end', '<< /N 1 /First 999 /Length 6 >>\nstream\n4 0 (f)\nendstream'],
    ['whose header is no header', '<< /N 1 /First 4 /Length 6 >>\nstream\nfrobni\nendstream'],
  ])('%s gives null or a value, with a note', (_, body) => {
    const pdf = start();
    if (body !== null) pdf.object(3, body);
    pdf.xrefStream(6, { trailer: ROOT }, [place(4, 0)]);
    const doc = tolerant(pdf);
    expect([null, 'f']).toContain(textOf(doc, new PdfRef(4, 0)));
    expect(doc.repairs.size).toBeGreaterThan(0);
  });
});

describe('the length of a stream', () => {
  const data = 'BT endstrea ET';

  function fileWith(length: string, after = '\nendstream', more?: (pdf: RawPdf) => void): RawPdf {
    const pdf = start().object(3, `<< /Length ${length} >>\nstream\n${data}${after}`);
    more?.(pdf);
    pdf.table({ trailer: ROOT });
    return pdf;
  }

  function contentOf(doc: PdfDocument): string {
    const stream = objectOf(doc, 3);
    if (!(stream instanceof PdfStream)) throw new Error('no stream');
    return String.fromCharCode(...doc.decode(stream).bytes);
  }

  it('may stand in another object, also in one that comes later', () => {
    const pdf = fileWith('4 0 R', undefined, later => later.object(4, `${data.length}`));
    const doc = strict(pdf);
    expect(contentOf(doc)).toBe(data);
    expect(repairsOf(doc)).toEqual([]);
  });

  it('may stand in an object stream', () => {
    const pdf = start().object(3, `<< /Length 5 0 R >>\nstream\n${data}\nendstream`);
    pdf.objectStream(4, new Map([[5, `${data.length}`]]));
    pdf.xrefStream(6, { trailer: ROOT }, [{ number: 5, container: 4, index: 0 }]);
    const doc = strict(pdf);
    expect(contentOf(doc)).toBe(data);
  });

  it.each([
    ['too short', '3'],
    ['too long', '40'],
    ['past the end of the file', '2000000000'],
    ['negative', '-5'],
    ['no whole number', '3.5'],
    ['past all numbers', '99999999999999999999999'],
    ['missing', 'null'],
    ['a name', '/Length'],
    ['a missing object', '99 0 R'],
    ['the stream itself', '3 0 R'],
    ['a dictionary', '1 0 R'],
  ])('that is %s is found out, and noted; strict refuses', (_, length) => {
    const doc = tolerant(fileWith(length));
    expect(contentOf(doc)).toBe(data);
    expect(repairsOf(doc)).toEqual(['streamLength']);
    expect(() => objectOf(strict(fileWith(length)), 3)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('that stands in a chain of streams does not fill the stack', () => {
    const pdf = start();
    for (let number = 3; number < 2000; number++) {
      pdf.object(number, `<< /Length ${number + 1} 0 R >>\nstream\nx\nendstream`);
    }
    pdf.table({ trailer: ROOT });
    expect(objectOf(tolerant(pdf), 3)).toBeInstanceOf(PdfStream);
  });

  it('is looked for up to endobj where endstream is missing', () => {
    const pdf = fileWith('99', '\n', later => later.stream(4, '', 'another'));
    const doc = tolerant(pdf);
    expect(contentOf(doc).trimEnd()).toBe(data);
    expect(repairsOf(doc)).toEqual(['streamLength']);
  });

  it.each(['\r\n', '\n'])('counts from after the line end %j of "stream"', end => {
    const pdf = start().object(3, `<< /Length 3 >>\nstream${end}\n12\nendstream`);
    pdf.table({ trailer: ROOT });
    const doc = strict(pdf);
    expect(contentOf(doc)).toBe('\n12');
  });

  it.each(['\r', ' \n', '  \r\n', ''])('counts as other readers do after %j; strict refuses', end => {
    const pdf = start().object(3, `<< /Length 3 >>\nstream${end}abc\nendstream`);
    pdf.table({ trailer: ROOT });
    if (end !== '') {
      const doc = tolerant(pdf);
      expect(contentOf(doc)).toBe('abc');
      expect(repairsOf(doc)).toEqual([]);
    }
    expect(() => objectOf(strict(pdf), 3)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('an object', () => {
  it.each([
    ['without endobj', '3 0 obj (x) '],
    ['without a value', '3 0 obj endobj '],
    ['with broken syntax', '3 0 obj [ (x) >> endobj '],
  ])('%s is read as far as it goes, and noted; strict refuses', (_, body) => {
    const pdf = start();
    const at = pdf.length;
    pdf.write(body);
    const offset = pdf.length;
    const rows = [
      '0000000015 00000 n \n',
      '0000000064 00000 n \n',
      `${String(at).padStart(10, '0')} 00000 n \n`,
    ];
    pdf.write(`xref\n0 4\n0000000000 65535 f \n${rows.join('')}trailer\n<< ${ROOT} /Size 4 >>\n`).end(offset);
    const doc = tolerant(pdf);
    objectOf(doc, 3);
    expect(repairsOf(doc)).toEqual(['brokenObject']);
    expect(() => objectOf(strict(pdf), 3)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('that is not at its place is found by a scan, and noted; strict refuses', () => {
    const pdf = start().object(3, '<< /Old true >>').object(4, '(four)');
    pdf.write('3 0 obj << /New true >> endobj\n');
    const offset = pdf.length;
    const rows = [15, 64, 10, 9_999_999].map(at => `${String(at).padStart(10, '0')} 00000 n \n`);
    pdf.write(`xref\n0 5\n0000000000 65535 f \n${rows.join('')}trailer\n<< ${ROOT} /Size 5 >>\n`).end(offset);
    const doc = tolerant(pdf);
    expect(repairsOf(doc)).toEqual([]);
    const found = objectOf(doc, 3);
    expect(found instanceof PdfDict && found.get('New')).toBe(true);
    expect(textOf(doc, new PdfRef(4, 0))).toBe('four');
    expect(repairsOf(doc)).toEqual(['xrefRebuilt']);
    for (const number of [3, 4]) {
      expect(() => objectOf(strict(pdf), number)).toThrow(expect.objectContaining({ code: 'damaged' }));
    }
  });
});
