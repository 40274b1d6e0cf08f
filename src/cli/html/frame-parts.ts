import { visibleText } from '#domain/text.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { ReportView } from '../report-view.ts';
import { aboutRows } from '../telling/about-rows.ts';
import { describeWork, hasFixes } from '../telling/describe-work.ts';
import { emptyLists, emptyUnits } from '../telling/empty-units.ts';
import { dayIn, numberIn } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { escapeHtml } from './escape-html.ts';
import { FRAME_WORDS } from './page-words.ts';

const ORDER: readonly (readonly [Verdict, string])[] = [
  ['failed', '✗'],
  ['undecided', '?'],
  ['passed', '✓'],
];

/** What was judged, by which rules, on which day. */
export function headPart(view: ReportView): string {
  const list = aboutRows(view).map(
    ([label, text]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  return `<h1>${escapeHtml(REPORT_WORDS[view.lang].title)}</h1>\n<dl class="about">${list.join('')}</dl>`;
}

/** The answer: dossiers by verdict, and what keeps the answer from being whole. */
export function answerPart(view: ReportView): string {
  const { report, lang } = view;
  const words = REPORT_WORDS[lang];
  const tiles = ORDER.map(([verdict, sign]) => {
    const count = numberIn(lang, report.summary.dossiers[verdict]);
    const label = `<span class="sign" aria-hidden="true">${sign}</span> ${escapeHtml(words.verdicts[verdict])}`;
    return `<li class="tile ${verdict}"><span class="many">${count}</span> <span class="what">${label}</span></li>`;
  });
  const stopped = report.skipped.filter(({ reason }) => reason === 'stopped').length;
  const done = report.units.reduce((total, { files }) => total + files.length, 0);
  const warning = report.partial
    ? `<p class="alert">${escapeHtml(words.stopped(done, done + stopped))}</p>`
    : '';
  const skipped = report.skipped
    .filter(({ reason }) => reason !== 'stopped')
    .map(({ path, words: why }) => {
      return `<li><b>${escapeHtml(visibleText(path))}</b><br>${escapeHtml(why[lang])}</li>`;
    });
  const notAsked =
    skipped.length === 0
      ? ''
      : `<div class="alert"><b>${escapeHtml(words.skipped)}</b><ul>${skipped.join('')}</ul></div>`;
  const empty = emptyUnits(report).map(({ folder }) => {
    const said = words.noScans(visibleText(folder ?? ''));
    return `<p class="alert">${escapeHtml(said)} ${escapeHtml(words.noScansAdvice)}</p>`;
  });
  const emptied = emptyLists(report).map(({ path }) => {
    return `<p class="alert">${escapeHtml(LIST_WORDS[lang].empty(visibleText(path)))}</p>`;
  });
  return `${warning}<ul class="tiles" aria-label="${escapeHtml(words.dossiers)}">${tiles.join('')}</ul>${notAsked}${[...empty, ...emptied].join('')}`;
}

/** What to do first, in order. */
export function workPart(view: ReportView): string {
  const words = REPORT_WORDS[view.lang];
  const items = describeWork(view).map(({ text, places, more }) => {
    const rows = [...places, ...(more === null ? [] : [`… ${more}`])];
    const list = rows.map(place => `<li>${escapeHtml(place)}</li>`).join('');
    return `<li class="task">${escapeHtml(text)}${list === '' ? '' : `<ul class="task-places">${list}</ul>`}</li>`;
  });
  const legend = hasFixes(view) ? `<p class="note">${escapeHtml(words.fixLegend)}</p>` : '';
  const body = items.length === 0 ? `<p>${escapeHtml(words.nothingToDo)}</p>` : `<ol>${items.join('')}</ol>`;
  return `<h2 id="work">${escapeHtml(words.next)}</h2>${body}${legend}`;
}

/** Whom to ask, and by what this was made. */
export function footPart({ lang, contact, report, notes }: ReportView): string {
  const words = REPORT_WORDS[lang];
  const engines = Object.entries(report.engines).map(([name, version]) => `${name} ${version}`);
  const ask = `${words.askWhom}: ${contact.office}, ${contact.phone}`;
  const made = `${FRAME_WORDS[lang].madeBy} ${dayIn(lang, report.day)} · ${report.profile} · ${engines.join(', ')}`;
  const lines = [ask, ...notes.map(note => note[lang]), made];
  return lines.map(line => `<p>${escapeHtml(line)}</p>`).join('');
}
