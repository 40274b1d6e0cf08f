import type { WorkFolder } from '#application/ports/work-folder.ts';
import { skip } from '#application/skip.ts';
import { visibleText } from '#domain/text.ts';
import type { Words } from '#domain/words.ts';
import { rootsOf } from '../roots.ts';
import { UsageError } from './usage-error.ts';

/** The largest kit of a province takes a tenth. */
const MAX_BYTES = 16 * 1024 ** 2;

/**
 * What a JSON file that an option names holds.
 * @throws UsageError when it cannot be read, or is no JSON
 */
export async function readJsonFile(folder: WorkFolder, option: string, typed: string): Promise<unknown> {
  const [root] = rootsOf([typed]);
  const path = root?.path ?? typed;
  const content = await folder.read(path, MAX_BYTES);
  if (content.state === 'refused') throw unusable(option, typed, skip(path, content.code).words);
  try {
    return JSON.parse(new TextDecoder().decode(content.bytes));
  } catch {
    throw unusable(option, typed, { vi: 'Nội dung không phải JSON.', en: 'Its content is no JSON.' });
  }
}

/** A file that an option names, and why it is of no use. */
export function unusable(option: string, typed: string, why: Words): UsageError {
  const shown = visibleText(typed);
  return new UsageError({
    vi: `Không dùng được «${shown}» của ${option}. ${why.vi}`,
    en: `“${shown}” of ${option} cannot be used. ${why.en}`,
  });
}
