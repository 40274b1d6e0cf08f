import type { Root } from '#application/find-units.ts';
import type { WorkFolder } from '#application/ports/work-folder.ts';
import { skip } from '#application/skip.ts';
import { visibleText } from '#domain/text.ts';
import { UsageError } from './options/usage-error.ts';
import { rootsOf } from './roots.ts';

/**
 * The one file that a command is about.
 * @param command as typed, for the example: `facts`
 * @throws UsageError when none or several are named
 */
export function namedFile(words: readonly string[], command: string): Root {
  const [root, ...others] = rootsOf(words);
  if (root !== undefined && others.length === 0) return root;
  throw new UsageError({
    vi: `Cần đúng một tệp. Ví dụ: sohoa ${command} 243_TP_2016.pdf`,
    en: `Exactly one file is needed. For example: sohoa ${command} 243_TP_2016.pdf`,
  });
}

/** @throws UsageError for what is no file. */
export async function sizeOf(folder: WorkFolder, { path }: Root): Promise<number> {
  const look = await folder.look(path);
  if (look.state === 'seen' && look.kind === 'file') return look.sizeBytes;
  const shown = visibleText(path);
  if (look.state === 'seen' && look.kind === 'folder') {
    throw new UsageError({
      vi: `«${shown}» là thư mục. Để kiểm tra cả thư mục: sohoa check "${shown}"`,
      en: `“${shown}” is a folder. To check all of it: sohoa check "${shown}"`,
    });
  }
  const { words } = skip(path, look.state === 'refused' ? look.code : 'notAFile');
  throw new UsageError({ vi: `«${shown}»: ${words.vi}`, en: `“${shown}”: ${words.en}` });
}
