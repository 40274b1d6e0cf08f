import {
  changesOf,
  type JudgedSetting,
  type SettingState,
  type Trial,
} from '#application/trial/judge-trial.ts';
import { SCANNER_SETTINGS, type ScannerSetting } from '#application/trial/scanner-settings.ts';
import type { PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import { visibleText } from '#domain/text.ts';
import type { Verdict } from '#domain/verdict.ts';
import { type Lang, numberIn } from '../words/lang.ts';
import { CHANGES, TRIAL_WORDS } from '../words/trial-words.ts';
import type { Layout } from './layout.ts';
import { SIGNS } from './style.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';

/** Above this a color page of 300 dpi is hardly compressed. */
const LARGE_PAGE_BYTES = 2_000_000;

export interface TrialView {
  readonly path: string;
  readonly pdf: PdfReading;
  readonly trial: Trial;
  /** The profile's name for people. */
  readonly profile: string;
  readonly lang: Lang;
}

/** Setting by setting what is right and what is not, what to change, and in one last line what it comes to. */
export function renderTrial(view: TrialView, layout: Layout): string {
  const { path, trial, lang } = view;
  const words = TRIAL_WORDS[lang];
  const labels = Math.max(...SCANNER_SETTINGS.map(name => textWidth(words.settings[name]))) + 2;
  const row = (sign: string, label: string, texts: readonly string[]) =>
    renderRow({ sign, label: padEnd(label, labels), texts }, labels, layout.width);
  return [
    `${words.head(trial.pages.length, trial.pageCount)}: ${visibleText(path)}`,
    '',
    ...trial.settings.flatMap(judged =>
      row(signOf(judged.state, layout), words.settings[judged.setting], textsOf(judged, view)),
    ),
    ...row(' ', words.size, [words.sizeAPage(trial.bytesAPage, trial.bytesAPage > LARGE_PAGE_BYTES)]),
    '',
    ...wrap(conclusionOf(view), layout.width),
    '',
  ].join('\n');
}

interface Row {
  readonly sign: string;
  readonly label: string;
  readonly texts: readonly string[];
}

function renderRow({ sign, label, texts }: Row, labels: number, width: number): string[] {
  const room = Math.max(width - labels - 4, 20);
  return texts
    .flatMap(text => wrap(text, room))
    .map((line, at) => (at === 0 ? `  ${sign} ${label}${line}` : `    ${' '.repeat(labels)}${line}`));
}

const VERDICTS: Readonly<Partial<Record<SettingState, Verdict>>> = {
  wrong: 'failed',
  unsure: 'undecided',
  right: 'passed',
};

function signOf(state: SettingState, { style }: Layout): string {
  const verdict = VERDICTS[state];
  if (verdict !== undefined) return style.verdict(verdict, SIGNS[verdict]);
  return state === 'better' ? style.warning('!') : style.faint('-');
}

function textsOf({ setting, state, findings: [worst] }: JudgedSetting, view: TrialView): string[] {
  const { lang } = view;
  if (worst !== undefined) return [worst.message[lang], `→ ${CHANGES[setting](worst)[lang]}`];
  return [state === 'unknown' ? TRIAL_WORDS[lang].unknown : SEEN[setting](view)];
}

function conclusionOf({ trial, profile, lang }: TrialView): string {
  const words = TRIAL_WORDS[lang];
  const changes = changesOf(trial);
  const names = changes.map(({ setting }, at) => `${at + 1}. ${words.settings[setting]}`).join('; ');
  if (changes.some(({ state }) => state === 'wrong')) return words.mustChange(names);
  if (trial.isNoScan) return words.noScan;
  if (trial.isBlank) return words.blank;
  return changes.length > 0 ? words.shouldSee(names) : words.good(profile);
}

type Seen = (view: TrialView) => string;

/** What is right, as it was measured. */
const SEEN: Readonly<Record<ScannerSetting, Seen>> = {
  format: () => 'PDF',
  password: ({ lang }) => TRIAL_WORDS[lang].noPassword,
  version: ({ pdf }) => (pdf.state === 'read' ? visibleText(pdf.version.effective) : ''),
  color: ({ trial, lang }) => colorSeen(trial.pages, lang),
  resolution: ({ trial, lang }) =>
    `${numberIn(lang, Math.min(...trial.pages.flatMap(({ dpi }) => dpi ?? [])))} dpi`,
  paper: ({ trial, lang }) =>
    each(
      trial.pages,
      ({ widthMm, heightMm }) => `${numberIn(lang, widthMm)} × ${numberIn(lang, heightMm)} mm`,
    ),
  brightness: ({ trial, lang }) => {
    const [tone] = trial.pages.flatMap(({ look }) => look?.tone ?? []);
    return tone === undefined ? '' : TRIAL_WORDS[lang].levels(tone.paper, tone.ink);
  },
  edges: ({ lang }) => TRIAL_WORDS[lang].nothingCut,
  skew: ({ trial, lang }) => {
    const leans = trial.pages.flatMap(({ look }) => look?.skew ?? []).map(({ degrees }) => Math.abs(degrees));
    return `${numberIn(lang, Math.max(0, ...leans))}°`;
  },
  orientation: ({ lang }) => TRIAL_WORDS[lang].upright,
  borders: ({ lang }) => TRIAL_WORDS[lang].noBorder,
};

function colorSeen(pages: readonly PageFacts[], lang: Lang): string {
  const words = TRIAL_WORDS[lang];
  const modes = each(pages, ({ colorMode }) => (colorMode === null ? '' : words.modes[colorMode]));
  const isColorless = pages.some(({ colorMode }) => colorMode !== null && colorMode !== 'color');
  const isFalse = pages.some(({ colorMode, storedMode }) => storedMode === 'color' && colorMode !== 'color');
  const seals = pages.reduce((total, { look }) => total + (look?.redSeals.length ?? 0), 0);
  const notes = [
    isFalse ? words.falseColor : '',
    isColorless ? words.colorless : '',
    seals > 0 ? words.seals(seals) : '',
  ];
  return [modes, ...notes.filter(note => note !== '')].join('; ');
}

/** What pages say, each once. */
function each(pages: readonly PageFacts[], say: (page: PageFacts) => string): string {
  return [...new Set(pages.map(say).filter(text => text !== ''))].join(', ');
}
