import type { Root } from '#application/find-units.ts';
import { formatOf } from '#application/lists/list-name.ts';
import type { WorkFolder } from '#application/ports/work-folder.ts';
import { skip } from '#application/skip.ts';
import { visibleText } from '#domain/text.ts';
import { composeFacts } from '../compose.ts';
import { type Io, print } from '../io.ts';
import { oneOf, readOptions } from '../options/read-options.ts';
import { UsageError } from '../options/usage-error.ts';
import { rootsOf } from '../roots.ts';
import { renderFacts } from '../terminal/render-facts.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import { LANGS } from '../words/lang.ts';

/** `sohoa facts FILE`: what was measured of a PDF or read of a list, judged by nobody. Exit code 2 when there are no facts. */
export async function facts(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, { json: 'flag', lang: 'value', columns: 'value' });
  const lang = oneOf('--lang', given.value('lang') ?? 'vi', LANGS);
  const [root, ...others] = rootsOf(given.words);
  if (root === undefined || others.length > 0) {
    throw new UsageError({
      vi: 'Cần đúng một tệp. Ví dụ: sohoa facts 243_TP_2016.pdf',
      en: 'Exactly one file is needed. For example: sohoa facts 243_TP_2016.pdf',
    });
  }
  if (formatOf(root.name) !== null) {
    const { listFacts } = await import('./list-facts.ts');
    return listFacts(root, { lang, isJson: given.has('json'), columns: given.value('columns') }, io);
  }
  const { folder, reader, close } = composeFacts();
  try {
    const { reading } = await reader.read(root.path, await sizeOf(folder, root), io.signal);
    const { path } = root;
    const layout = { lang, width: layoutWidth(io.stdout.columns) };
    await print(io.stdout, [
      given.has('json')
        ? `${JSON.stringify({ path, ...reading }, null, 2)}\n`
        : renderFacts(path, reading, layout),
    ]);
    return reading.pdf.state === 'read' ? 0 : 2;
  } finally {
    await close();
  }
}

/** @throws UsageError for what is no file. */
async function sizeOf(folder: WorkFolder, { path }: Root): Promise<number> {
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
