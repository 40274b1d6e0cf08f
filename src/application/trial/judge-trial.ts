import { foldEchoes } from '#domain/echoes.ts';
import type { FileFacts } from '#domain/facts.ts';
import type { Finding } from '#domain/finding.ts';
import { Judge } from '#domain/judge.ts';
import type { PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import type { Profile } from '#domain/regulation.ts';
import { isBlank, SURE, scanLook, writingLook } from '#domain/seen-page.ts';
import { judgeFile } from '../judge-file.ts';
import { SCANNER_SETTINGS, type ScannerSetting, settingOf } from './scanner-settings.ts';

/**
 * `wrong`: the profile refuses it. `unsure`: a person must decide, who has the paper. `better`: accepted, yet should be changed.
 * `unknown`: this page does not tell.
 */
export type SettingState = 'wrong' | 'unsure' | 'better' | 'right' | 'unknown';

export interface JudgedSetting {
  readonly setting: ScannerSetting;
  readonly state: SettingState;
  /** What speaks against it, worst first; empty where nothing does. */
  readonly findings: readonly Finding[];
}

export interface Trial {
  /** In the order in which they are best mended, whatever their state. */
  readonly settings: readonly JudgedSetting[];
  /** Pages that were judged: the first ones. */
  readonly pages: readonly PageFacts[];
  readonly pageCount: number;
  readonly bytesAPage: number;
  /** Nothing on these pages was scanned: saved by a program, or empty. */
  readonly isNoScan: boolean;
  /** Scanned, but white. */
  readonly isBlank: boolean;
}

/** A feeder treats the first pages as it treats all others. */
const TRIED_PAGES = 3;

/**
 * Judges a trial scan: which settings of the scanner are right by a profile, and which must be changed.
 * Asks the profile's own checks about the file alone, so that `check` will say the same of what is scanned next.
 */
export function judgeTrial(profile: Profile, file: FileFacts): Trial {
  const tried = { ...file, pdf: firstPages(file.pdf) };
  const findings = findingsOf(profile, tried);
  const echoed = new Set(findings.flatMap(({ echoes }) => echoes.map(settingOf)));
  const bySetting = Map.groupBy(findings, settingOf);
  const pages = tried.pdf.state === 'read' ? tried.pdf.pages : [];
  const pageCount = file.pdf.state === 'read' ? file.pdf.pages.length : 0;
  return {
    settings: SCANNER_SETTINGS.map(setting => {
      const own = [...(bySetting.get(setting) ?? [])].sort((one, other) => rank(one) - rank(other));
      const isTold = KNOWN[setting](tried.pdf, pages) && !echoed.has(setting);
      return { setting, state: stateOf(own, isTold), findings: own };
    }),
    ...{ pages, pageCount, bytesAPage: Math.round(file.sizeBytes / Math.max(1, pageCount)) },
    isNoScan: pages.length > 0 && pages.every(({ dpi }) => dpi === null),
    isBlank: pages.length > 0 && pages.every(page => page.dpi !== null && isBlank(page)),
  };
}

/** Settings that must or should be changed, first things first. */
export function changesOf({ settings }: Trial): readonly JudgedSetting[] {
  const order: readonly SettingState[] = ['wrong', 'unsure', 'better'];
  return order.flatMap(state => settings.filter(judged => judged.state === state));
}

function findingsOf(profile: Profile, file: FileFacts): Finding[] {
  const options = {
    stage: 'scan',
    only: null,
    skip: new Set<string>(),
    digest: (text: string) => text,
  } as const;
  const judge = new Judge(profile, options);
  const judged = judgeFile(judge, file);
  const dossier = { key: file.path, code: null, row: null, files: [judged.file] };
  const ofPapers = judge.inspectEach('dossier', dossier, { path: file.path, field: 'dossier' });
  return foldEchoes([...judged.findings, ...ofPapers]);
}

function firstPages(pdf: PdfReading): PdfReading {
  return pdf.state === 'read' ? { ...pdf, pages: pdf.pages.slice(0, TRIED_PAGES) } : pdf;
}

const STATES = { error: 'wrong', warning: 'better', info: 'better' } as const;

function stateOf([worst]: readonly Finding[], isTold: boolean): SettingState {
  if (worst === undefined) return isTold ? 'right' : 'unknown';
  if (worst.outcome === 'undecided') return 'unsure';
  // A size that is not usual may be that of the paper.
  return worst.number === 'PD09' ? 'unsure' : STATES[worst.severity];
}

const GRAVITY = { error: 0, warning: 2, info: 3 } as const;

function rank({ severity, outcome }: Finding): number {
  return GRAVITY[severity] + (outcome === 'failed' ? 0 : 1);
}

type Known = (pdf: PdfReading, pages: readonly PageFacts[]) => boolean;

const some =
  (tells: (page: PageFacts) => boolean): Known =>
  (_, pages) =>
    pages.some(tells);

const isRead: Known = ({ state }) => state === 'read';

/** Whether the file tells of a setting, so that silence means that it is right. */
const KNOWN: Readonly<Record<ScannerSetting, Known>> = {
  format: isRead,
  password: isRead,
  version: isRead,
  color: some(page => page.colorMode !== null && !isBlank(page)),
  resolution: some(page => page.dpi !== null && !isBlank(page)),
  paper: some(({ dpi }) => dpi !== null),
  brightness: some(page => scanLook(page) !== null),
  borders: some(page => writingLook(page) !== null),
  edges: some(page => writingLook(page) !== null),
  skew: some(page => (writingLook(page)?.skew?.confidence ?? 0) >= SURE),
  orientation: some(page => (writingLook(page)?.turn?.confidence ?? 0) >= SURE),
};
