import type { FileFacts } from '#domain/facts.ts';
import type { Judge } from '#domain/judge.ts';
import type { ListFacts } from '#domain/list-facts.ts';
import type { CheckPorts, CheckRun } from './check-input.ts';
import type { FoundFile, FoundUnit } from './find-units.ts';
import { type JudgedFile, judgeFile } from './judge-file.ts';
import type { FileReading } from './ports/fact-reader.ts';

/** A unit with what could be read of its files, each judged by itself. */
export interface ReadUnit extends FoundUnit {
  readonly judged: readonly JudgedFile[];
  /** Not reached before the run was stopped. */
  readonly unread: readonly FoundFile[];
  /** Null when there is none, or none that could be read. */
  readonly list: ListFacts | null;
}

/** Questions under way at a time; the reader itself decides how many it works on. */
const LANES = 16;

/** Reads all files of all units side by side, and judges each while others are read; a unit keeps its files' order. */
export async function readUnits(
  ports: Pick<CheckPorts, 'folder' | 'reader' | 'cache'>,
  judge: Judge,
  units: readonly FoundUnit[],
  { signal, onProgress }: CheckRun,
): Promise<ReadUnit[]> {
  const files = units.flatMap(unit => unit.files);
  const known = new Map<FoundFile, JudgedFile>();
  const total = files.length;
  let [next, remembered, pages] = [0, 0, 0];
  const tell = () => onProgress({ step: 'read', done: known.size, total, remembered, pages });
  const onPage = () => {
    pages += 1;
    tell();
  };
  const work = async () => {
    for (let file = files[next++]; file !== undefined && !signal.aborted; file = files[next++]) {
      const read = await readOne(ports, file, { signal, onPage });
      if (read === null) return;
      known.set(file, judgeFile(judge, read.facts));
      if (read.isRemembered) remembered += 1;
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: Math.min(LANES, total) }, work));
  return units.map(unit => {
    const judged = unit.files.flatMap(file => known.get(file) ?? []);
    const unread = unit.files.filter(file => !known.has(file));
    return { ...unit, judged, unread, list: null };
  });
}

interface One {
  readonly facts: FileFacts;
  readonly isRemembered: boolean;
}

/** Facts of one file, remembered or fresh; null when stopped on the way. */
async function readOne(
  { folder, reader, cache }: Pick<CheckPorts, 'folder' | 'reader' | 'cache'>,
  file: FoundFile,
  { signal, onPage }: { readonly signal: AbortSignal; readonly onPage: () => void },
): Promise<One | null> {
  const look = await folder.look(file.diskPath);
  const sizeBytes = look.state === 'seen' ? look.sizeBytes : 0;
  const remembered = look.state === 'seen' ? cache.find(file.diskPath, look.stamp) : null;
  if (remembered !== null) return { facts: factsOf(file, remembered, sizeBytes), isRemembered: true };
  try {
    const { reading, stamp } = await reader.read(file.diskPath, sizeBytes, signal, onPage);
    if (stamp !== null) cache.keep(file.diskPath, stamp, reading);
    return { facts: factsOf(file, reading, sizeBytes), isRemembered: false };
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function factsOf({ path, name }: FoundFile, reading: FileReading, seenBytes: number): FileFacts {
  const { sha256, pdf } = reading;
  return { path, name, sizeBytes: sha256 === '' ? seenBytes : reading.sizeBytes, sha256, pdf };
}
