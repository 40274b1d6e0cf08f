import { formatOf } from '#application/lists/list-name.ts';
import { composeFacts } from '../compose.ts';
import { type Io, print } from '../io.ts';
import { namedFile, sizeOf } from '../named-file.ts';
import { oneOf, readOptions } from '../options/read-options.ts';
import { renderFacts } from '../terminal/render-facts.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import { LANGS } from '../words/lang.ts';

/** `sohoa facts FILE`: what was measured of a PDF or read of a list, judged by nobody. Exit code 2 when there are no facts. */
export async function facts(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, { json: 'flag', lang: 'value', columns: 'value', 'no-pixels': 'flag' });
  const lang = oneOf('--lang', given.value('lang') ?? 'vi', LANGS);
  const root = namedFile(given.words, 'facts');
  if (formatOf(root.name) !== null) {
    const { listFacts } = await import('./list-facts.ts');
    return listFacts(root, { lang, isJson: given.has('json'), columns: given.value('columns') }, io);
  }
  const { folder, reader, close } = composeFacts(!given.has('no-pixels'));
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
