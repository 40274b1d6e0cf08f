import type { CatalogueEntry } from '#domain/catalogue.ts';
import type { ReportView } from '../report-view.ts';
import { citationOf } from '../telling/citation-of.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { escapeHtml } from './escape-html.ts';
import type { ColumnName, ViewName } from './page/page-data.ts';
import { FRAME_WORDS, scriptWords } from './page-words.ts';

const VIEWS: readonly ViewName[] = ['dossiers', 'rescan', 'checks', 'files', 'law'];

/** Tabs, filter, and one panel per view; the script fills the panels. */
export function viewsPart(view: ReportView): string {
  const words = FRAME_WORDS[view.lang];
  const tabs = VIEWS.map((name, at) => {
    const state = `aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}"`;
    const ids = `id="tab-${name}" aria-controls="panel-${name}"`;
    return `<button type="button" role="tab" ${ids} ${state}>${escapeHtml(words.views[name])}</button>`;
  });
  return [
    `<div role="tablist" class="tabs">${tabs.join('')}</div>`,
    filterPart(view),
    `<noscript><p class="alert">${escapeHtml(words.noScript)}</p></noscript>`,
    panel('dossiers', '<div id="units"></div><div id="list-dossiers"></div>', view),
    panel('rescan', table('rescan', view, [null, 'file', 'pages', 'why']), view),
    panel('checks', '<div id="list-checks"></div>', view),
    panel('files', table('files', view, ['file', 'verdict', 'pages', 'size', 'faults']), view),
    panel('law', view.catalogue.map(entry => lawArticle(entry, view.lang)).join('\n'), view),
  ].join('\n');
}

function panel(name: ViewName, content: string, { lang }: ReportView): string {
  const nothing =
    name === 'law'
      ? ''
      : `<p id="none-${name}" class="none" hidden>${escapeHtml(FRAME_WORDS[lang].nothing)}</p>`;
  const attributes = `id="panel-${name}" aria-labelledby="tab-${name}"${name === 'dossiers' ? '' : ' hidden'}`;
  return `<section role="tabpanel" ${attributes}>${content}${nothing}</section>`;
}

function table(name: ViewName, { lang }: ReportView, columns: readonly (ColumnName | null)[]): string {
  const labels = scriptWords(lang).columns;
  const heads = columns.map(column =>
    column === null ? '<td></td>' : `<th scope="col">${escapeHtml(labels[column])}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody id="list-${name}"></tbody></table>`;
}

function filterPart({ lang, catalogue, digest }: ReportView): string {
  const words = FRAME_WORDS[lang];
  const { verdicts } = REPORT_WORDS[lang];
  const { severities } = scriptWords(lang);
  const found = new Set(digest.all.map(({ folded }) => folded.first.number));
  const numbers = catalogue
    .filter(({ number }) => found.has(number))
    .map(({ number, title }) => [number, `${number} ${title[lang]}`] as const);
  const hint = escapeHtml(words.searchHint);
  return [
    '<form id="filter" class="filter" role="search">',
    `<label class="wide">${escapeHtml(words.search)} <input id="words" type="search" placeholder="${hint}" autocomplete="off"></label>`,
    select('verdict', words.verdict, words.all, Object.entries(verdicts)),
    select(
      'severity',
      words.severity,
      words.all,
      [['serious', words.serious], ...Object.entries(severities)],
      'serious',
    ),
    select('number', words.number, words.all, numbers),
    `<span class="buttons"><button type="button" id="clear">${escapeHtml(words.clear)}</button>`,
    `<button type="button" id="print">${escapeHtml(words.print)}</button></span>`,
    '<p id="shown" role="status"></p>',
    '</form>',
  ].join('\n');
}

function select(
  id: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
  chosen = 'all',
): string {
  const rows = [['all', all] as const, ...options].map(
    ([value, text]) =>
      `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`,
  );
  return `<label>${escapeHtml(label)} <select id="${id}">${rows.join('')}</select></label>`;
}

function lawArticle({ number, title, asks, provisions, example }: CatalogueEntry, lang: Lang): string {
  const words = FRAME_WORDS[lang];
  const rows: readonly (readonly [string, string])[] = [
    [words.asks, asks[lang]],
    ...provisions.map(cited => [REPORT_WORDS[lang].law, citationOf(cited, lang)] as const),
    [words.example, example.message[lang]],
    [words.remedy, example.advice[lang]],
  ];
  const list = rows.map(
    ([label, text]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  const heading = `<h3><span class="number">${number}</span> ${escapeHtml(title[lang])}</h3>`;
  return `<article class="card law" id="law-${number}">${heading}<dl>${list.join('')}</dl></article>`;
}
