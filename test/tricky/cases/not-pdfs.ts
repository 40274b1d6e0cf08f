import { joinBytes } from '#demo/pdf-builder.ts';
import { refused, type TrickyCase } from '../case.ts';
import { jpeg } from '../jpeg.ts';

const HTML = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>Please try again later.</p></body></html>
`;

export const NOT_PDFS: readonly TrickyCase[] = [
  {
    name: 'zero-length',
    about: 'a file of no bytes as empty',
    truth: refused('empty'),
    make: () => new Uint8Array(0),
  },
  {
    name: 'text-named-pdf',
    about: 'a text as no PDF',
    truth: refused('notPdf'),
    make: () => joinBytes('This is a note, not a scan.\n'.repeat(40)),
  },
  {
    name: 'jpeg-named-pdf',
    about: 'a JPEG as no PDF',
    truth: refused('notPdf'),
    make: () => jpeg({ width: 800, height: 1000, color: [90] }),
  },
  {
    name: 'html-error-page',
    about: 'the error page of a web server as no PDF',
    truth: refused('notPdf'),
    make: () => joinBytes(HTML),
  },
  {
    name: 'all-zeros',
    about: 'a file that a failing disk left full of zeros as no PDF',
    truth: refused('notPdf'),
    make: () => new Uint8Array(100_000),
  },
  {
    name: 'header-only',
    about: 'a file that ends after its header as refused',
    truth: refused('cutOff', 'damaged', 'noPages'),
    make: () => joinBytes('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'),
  },
];
