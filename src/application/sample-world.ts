import { defineCheck } from '#domain/check.ts';
import type { PdfReading } from '#domain/pdf-facts.ts';
import { demand, type Profile } from '#domain/regulation.ts';
import { samplePages, samplePdf } from '#domain/sample-facts.ts';
import { sampleWorksheet } from '#domain/sample-worksheet.ts';
import type { CheckInput, CheckPorts } from './check-input.ts';
import { checkUnits } from './check-units.ts';
import { MemoryFactCache } from './memory/memory-fact-cache.ts';
import { MemoryWorkFolder } from './memory/memory-work-folder.ts';
import type { FactReader } from './ports/fact-reader.ts';
import type { ListReader, ListReading } from './ports/list-reader.ts';
import type { Progress } from './progress.ts';

const words = { vi: 'x', en: 'x' };

/** Complains of a text in the producer's name, at each of the four subjects. */
export const about = { stage: 'scan', title: words, asks: words, cases: ['fault'] } as const;
export const example = { case: 'fault', values: {} } as const;
export const explain = () => ({ message: words, advice: words });

const wholeFile = defineCheck({
  ...{ ...about, number: 'PD01', id: 'pdf/readable', subject: 'file', example, explain },
  *inspect({ path, pdf }, _: null) {
    if (pdf.state === 'refused') yield { outcome: 'failed', at: { path }, case: 'fault', values: {} };
  },
});
const pages = defineCheck({
  ...{ ...about, number: 'PD04', id: 'pdf/pages', subject: 'pdf', example, explain },
  *inspect({ path, pdf }, _: null) {
    if (pdf.producer === 'poison') throw new Error('a check that breaks');
    if (pdf.producer === 'low') yield { outcome: 'failed', at: { path, page: 1 }, case: 'fault', values: {} };
  },
});
const pair = defineCheck({
  ...{ ...about, number: 'FN07', id: 'name/pair', subject: 'dossier', example, explain },
  *inspect({ files }, _: null) {
    const [only, second] = files;
    if (only !== undefined && second === undefined)
      yield { outcome: 'failed', at: { path: only.path }, case: 'fault', values: {} };
  },
});
const folderName = defineCheck({
  ...{ ...about, number: 'FD01', id: 'folder/name', subject: 'unit', example, explain },
  *inspect({ folder }, _: null) {
    if (folder === 'wrong') yield { outcome: 'failed', at: { path: folder }, case: 'fault', values: {} };
  },
});
const signed = defineCheck({
  ...{ ...about, number: 'SG01', id: 'signature/there', subject: 'pdf', stage: 'send', example, explain },
  *inspect({ path }, _: null) {
    yield { outcome: 'failed', at: { path }, case: 'fault', values: {} };
  },
});

export const PROFILE: Profile = {
  ...{ id: 'bk-2021', title: words },
  texts: [
    {
      ...{ id: 't', title: words, from: '2021-01-01', replaces: [], provisions: /^I$/ },
      rules: [
        ...[demand('I', wholeFile, null), demand('I', pages, null), demand('I', pair, null)],
        ...[demand('I', folderName, null), demand('I', signed, null)],
      ],
    },
  ],
  severities: { PD01: 'error', PD04: 'error', FN07: 'warning', FD01: 'error', SG01: 'error' },
};

const INPUT: Omit<CheckInput, 'roots'> = {
  ...{ profile: PROFILE, stage: 'list', day: '2026-11-24', only: null, skip: new Set<string>() },
  ...{ list: null, columns: { given: new Map(), ofKit: new Map() } },
  ...{ unitCode: null, register: [], contact: null, engines: { pdf: '1' } },
};

/** Reads a file's text as the name of its producer; `bad` is no PDF, `hang` waits to be stopped. */
class TextReader implements FactReader {
  readonly asked: string[] = [];
  readonly #folder: MemoryWorkFolder;

  constructor(folder: MemoryWorkFolder) {
    this.#folder = folder;
  }

  async read(path: string, sizeBytes: number, signal: AbortSignal) {
    this.asked.push(path);
    const content = await this.#folder.read(path, 1e9);
    const text = content.state === 'read' ? new TextDecoder().decode(content.bytes) : content.code;
    if (text === 'hang') {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    }
    const pdf: PdfReading =
      text === 'bad'
        ? { state: 'refused', cause: 'notPdf' }
        : samplePdf({ producer: text, pages: samplePages({}, {}) });
    const stamp = content.state === 'read' ? content.look.stamp : null;
    return { reading: { sha256: `sha of ${text}`, sizeBytes, pdf }, stamp };
  }
}

/** Reads a list's text as rows of cells with `|` between; `broken` is none, `hang` waits to be stopped. */
class TextListReader implements ListReader {
  readonly #folder: MemoryWorkFolder;

  constructor(folder: MemoryWorkFolder) {
    this.#folder = folder;
  }

  async read(path: string, signal: AbortSignal): Promise<ListReading> {
    const content = await this.#folder.read(path, 10_000);
    const text = content.state === 'read' ? new TextDecoder().decode(content.bytes) : 'broken';
    if (text === 'hang') {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    }
    if (text === 'broken') return { state: 'refused', cause: 'damaged', detail: '' };
    const worksheets = [sampleWorksheet(text.split('\n').map(line => line.split('|')))];
    return { state: 'read', worksheets, savedAt: null, isOpen: false };
  }
}

/** A folder of texts, and a check of it. */
export function world(files: Readonly<Record<string, string>>) {
  const folder = new MemoryWorkFolder();
  for (const [path, text] of Object.entries(files)) folder.put(path, text);
  const reader = new TextReader(folder);
  let digests = 0;
  const ports: CheckPorts = {
    ...{ folder, reader, cache: new MemoryFactCache(), lists: new TextListReader(folder) },
    digest: text => `${text.length}-${digests++}`,
  };
  const stop = new AbortController();
  const progress: Progress[] = [];
  const notes: string[] = [];
  const lists: string[] = [];
  const check = (path = 'CSDL_A', change: Partial<CheckInput> = {}) =>
    checkUnits(
      ports,
      { ...INPUT, roots: [{ path, name: path }], ...change },
      {
        ...{ signal: stop.signal, onProgress: told => progress.push(told) },
        onNote: ({ vi }) => notes.push(vi),
        onList: ({ diskPath }) => lists.push(diskPath),
      },
    );
  return { folder, reader, stop, progress, check, notes, lists };
}

/** A dossier in order. */
export const GOOD = { 'CSDL_A/1_KQ_2016.pdf': 'good', 'CSDL_A/1_TP_2016.pdf': 'good' };
