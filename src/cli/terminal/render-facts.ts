import type { FileReading } from '#application/ports/fact-reader.ts';
import type { LockedPdf, PdfFacts, RefusedPdf } from '#domain/pdf-facts.ts';
import { LIMIT_WORDS, REFUSAL_WORDS } from '#domain/refusal-words.ts';
import { visibleText } from '#domain/text.ts';
import { FACT_WORDS } from '../words/fact-words.ts';
import { type Lang, sizeIn } from '../words/lang.ts';
import { renderPage } from './render-page.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';

export interface FactsLayout {
  readonly lang: Lang;
  readonly width: number;
}

/** What was measured of one file, for a person to read. */
export function renderFacts(
  path: string,
  { sha256, sizeBytes, pdf }: FileReading,
  layout: FactsLayout,
): string {
  const { lang } = layout;
  const words = FACT_WORDS[lang];
  const lines = [
    visibleText(path),
    ...rows(layout, [
      [words.size, sizeIn(lang, sizeBytes)],
      ['SHA-256', sha256],
      ...(pdf.state === 'read' ? factRows(pdf, lang) : []),
      ...(pdf.state === 'locked' ? lockedRows(pdf, lang) : []),
      ...(pdf.state === 'refused' ? refusedRows(pdf, lang) : []),
    ]),
    ...(pdf.state === 'read' ? pdf.pages.flatMap(page => renderPage(page, layout)) : []),
  ];
  return `${lines.join('\n')}\n`;
}

type Row = readonly [label: string, text: string];

/** Labels in one column; rows without a text are left out. */
function rows({ width }: FactsLayout, all: readonly Row[]): string[] {
  const shown = all.filter(([, text]) => text !== '');
  const labels = Math.max(...shown.map(([label]) => textWidth(label))) + 2;
  return shown.flatMap(([label, text]) =>
    wrap(text, Math.max(width - labels - 2, 20)).map(
      (line, at) => `  ${padEnd(at === 0 ? label : '', labels)}${line}`,
    ),
  );
}

function factRows(pdf: PdfFacts, lang: Lang): Row[] {
  const words = FACT_WORDS[lang];
  const list = (texts: readonly string[]) => texts.map(visibleText).join(', ');
  return [
    [words.version, words.versionOf(pdf.version)],
    [words.pages, `${pdf.pages.length}`],
    [words.password, pdf.encryption === null ? '' : words.opensFreely(pdf.encryption.method)],
    [words.software, list([pdf.creator, pdf.producer].flatMap(name => name ?? []))],
    [words.scripts, list(pdf.scripts)],
    [words.launches, list(pdf.launches)],
    [words.attachments, list(pdf.attachments)],
    [words.form, pdf.hasForm ? words.yes : ''],
    [words.signatures, pdf.signatures.map(field => words.signature(field)).join('; ')],
    [words.revisions, pdf.revisions.length > 1 ? `${pdf.revisions.length}` : ''],
    [words.around, words.aroundOf(pdf.leadingBytes, pdf.trailingBytes)],
    [words.repairs, pdf.repairs.map(repair => words.repair[repair]).join(', ')],
    [words.disagreements, pdf.disagreements.map(words.disagreement).join('; ')],
  ];
}

function lockedRows({ version, encryption }: LockedPdf, lang: Lang): Row[] {
  const words = FACT_WORDS[lang];
  return [
    [words.version, words.versionOf(version)],
    [words.password, words.needsPassword(encryption.method)],
  ];
}

function refusedRows({ cause, limit, page, detail }: RefusedPdf, lang: Lang): Row[] {
  const words = FACT_WORDS[lang];
  return [
    [words.refused, REFUSAL_WORDS[cause].message[lang]],
    [words.limit, limit === undefined ? '' : LIMIT_WORDS[limit][lang]],
    [words.page, page === undefined ? '' : `${page}`],
    [words.detail, detail === undefined ? '' : visibleText(detail)],
  ];
}
