import type { WorkFolder } from '#application/ports/work-folder.ts';
import { type Kit, parseKit } from '#domain/kit.ts';
import { readJsonFile, unusable } from './read-json-file.ts';

/** @throws UsageError naming every fault: half a kit would blame units for what it lacks */
export async function readKitFile(folder: WorkFolder, typed: string): Promise<Kit> {
  const reading = parseKit(await readJsonFile(folder, '--kit', typed));
  if (reading.state === 'read') return reading.kit;
  throw unusable('--kit', typed, {
    vi: reading.problems.map(({ vi }) => vi).join('\n'),
    en: reading.problems.map(({ en }) => en).join('\n'),
  });
}
