import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { escapeHtml, escapeJson } from './escape-html.ts';
import { answerPart, footPart, headPart, workPart } from './frame-parts.ts';
import { GENERATOR_MARK } from './generator-mark.ts';
import { makePageData } from './make-page-data.ts';
import { viewsPart } from './view-parts.ts';

/** In this order: what narrows the page or prints it comes after what it changes. */
const STYLES = ['report-frame.css', 'report-lists.css', 'report-print.css', 'report-narrow.css'];

const asset = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');

/** One self-contained page: it loads nothing, sends nothing, and runs only the script it was written with. */
export function htmlReport(view: ReportView): string {
  const style = STYLES.map(asset).join('\n');
  const script = asset('report-page.js');
  const policy = [
    "default-src 'none'",
    `style-src '${digestOf(style)}'`,
    `script-src '${digestOf(script)}'`,
    // Only what stands in the page itself.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
${GENERATOR_MARK}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(titleOf(view))}</title>
<style>${style}</style>
</head>
<body>
<header>${headPart(view)}</header>
<main>
<section class="answer">${answerPart(view)}</section>
<section class="work">${workPart(view)}</section>
${viewsPart(view)}
</main>
<footer>${footPart(view)}</footer>
<script type="application/json" id="data">${escapeJson(makePageData(view))}</script>
<script>${script}</script>
</body>
</html>
`;
}

function titleOf({ report, lang }: ReportView): string {
  const [unit] = report.units;
  const name = unit?.folder?.split('/').at(-1) ?? '';
  return name === '' ? REPORT_WORDS[lang].title : `${name} - ${REPORT_WORDS[lang].title}`;
}

/** As a content security policy names what may run. */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
