import type { RawFinding } from '#domain/echoes.ts';
import { type FileFacts, isReadable } from '#domain/facts.ts';
import type { Judge } from '#domain/judge.ts';

export interface JudgedFile {
  readonly file: FileFacts;
  readonly findings: readonly RawFinding[];
}

/** A check that breaks on hostile facts must not end the run, nor let the file pass: it counts as unreadable. */
export function judgeFile(judge: Judge, file: FileFacts): JudgedFile {
  try {
    return { file, findings: inspectFile(judge, file) };
  } catch (error) {
    const safe = asCrashed(file, String(error));
    return { file: safe, findings: inspectFile(judge, safe) };
  }
}

/** The same file as one that broke the program. */
export function asCrashed(file: FileFacts, detail: string): FileFacts {
  return isReadable(file) ? { ...file, pdf: { state: 'refused', cause: 'crashed', detail } } : file;
}

function inspectFile(judge: Judge, file: FileFacts): readonly RawFinding[] {
  const findings = judge.inspect('file', file);
  if (!isReadable(file)) return findings;
  const ofPages = judge.inspect('pdf', file);
  return findings.length === 0 ? ofPages : [...findings, ...ofPages];
}
