import { type LookPicture, paintLooks } from '#application/pictures/paint-looks.ts';
import type { FileReading } from '#application/ports/fact-reader.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { visibleText } from '#domain/text.ts';
import { composeLook } from '../compose-look.ts';
import { type Io, print } from '../io.ts';
import { namedFile, sizeOf } from '../named-file.ts';
import { oneOf, readOptions } from '../options/read-options.ts';
import { UsageError } from '../options/usage-error.ts';
import { PictureFolder, plainStem } from '../picture-folder.ts';
import { renderFacts } from '../terminal/render-facts.ts';
import { renderSeenPage } from '../terminal/render-seen-page.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import { LANGS, type Lang } from '../words/lang.ts';
import { SEEN_WORDS } from '../words/seen-words.ts';

/** Painted in one run; a person looks at no more. */
const MOST_PAGES = 100;

/** A picture that was written. */
interface Written extends Omit<LookPicture, 'jpeg'> {
  readonly path: string;
}

interface Pictures {
  readonly written: readonly Written[];
  readonly unpainted: number;
}

/** `sohoa look FILE`: what the pixels of its pages say, and pictures that show it. Exit code 2 when the file cannot be read. */
export async function look(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, { page: 'values', out: 'value', json: 'flag', lang: 'value' });
  const lang = oneOf('--lang', given.value('lang') ?? 'vi', LANGS);
  const numbers = given.values('page').map(pageNumber);
  const root = namedFile(given.words, 'look');
  const out = given.value('out');
  const target =
    out === null ? PictureFolder.beside(root.name, SEEN_WORDS[lang].names.folder) : PictureFolder.at(out);
  const { folder, reader, close, ...ports } = composeLook();
  try {
    const { path } = root;
    const { reading } = await reader.read(path, await sizeOf(folder, root), io.signal);
    const layout = { lang, width: layoutWidth(io.stdout.columns) };
    if (reading.pdf.state !== 'read') {
      await print(io.stdout, [
        given.has('json') ? json({ path, ...reading }) : renderFacts(path, reading, layout),
      ]);
      return 2;
    }
    const pages = chosen(reading.pdf.pages, numbers);
    const painted = pages.slice(0, MOST_PAGES);
    const file = { path, sizeBytes: reading.sizeBytes, sha256: reading.sha256 };
    const pictures = await write(
      paintLooks(ports, file, painted, io.signal),
      target,
      plainStem(root.name),
      lang,
    );
    await print(io.stdout, [
      given.has('json')
        ? json({ ...told(path, reading, pages), pictures: pictures.written })
        : `${[
            visibleText(path),
            ...pages.flatMap(page => renderSeenPage(page, layout)),
            '',
            ...closing(pictures, target, pages.length - painted.length, lang),
          ].join('\n')}\n`,
    ]);
    return 0;
  } finally {
    await close();
  }
}

async function write(
  pictures: AsyncIterable<LookPicture>,
  target: PictureFolder,
  stem: string,
  lang: Lang,
): Promise<Pictures> {
  const { names } = SEEN_WORDS[lang];
  const written: Written[] = [];
  let unpainted = 0;
  for await (const { jpeg, ...picture } of pictures) {
    const { page, subject, index } = picture;
    const seal = subject === 'page' ? '' : `-${names[subject]}-${index}`;
    if (jpeg === null) unpainted += 1;
    else written.push({ ...picture, path: await target.write(`${stem}-${names.page}-${page}${seal}`, jpeg) });
  }
  return { written, unpainted };
}

function closing(
  { written, unpainted }: Pictures,
  { path }: PictureFolder,
  others: number,
  lang: Lang,
): string[] {
  const words = SEEN_WORDS[lang];
  return [
    ...(written.length === 0 ? [] : [words.pictures(written.length, visibleText(path))]),
    ...(unpainted === 0 ? [] : [words.unpainted(unpainted)]),
    ...(others === 0 ? [] : [words.others(others)]),
  ];
}

function told(path: string, { sha256, sizeBytes }: FileReading, pages: readonly PageFacts[]) {
  return { path, sha256, sizeBytes, pages };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function pageNumber(typed: string): number {
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (number >= 1) return number;
  throw new UsageError({
    vi: `«${visibleText(typed)}» của --page không phải số trang. Ví dụ: --page 3 hoặc --page 1,3`,
    en: `“${visibleText(typed)}” of --page is no page number. For example: --page 3 or --page 1,3`,
  });
}

/** All pages where none is named. */
function chosen(pages: readonly PageFacts[], numbers: readonly number[]): readonly PageFacts[] {
  const beyond = numbers.find(number => number > pages.length);
  if (beyond !== undefined) {
    throw new UsageError({
      vi: `Không có trang ${beyond}: tệp có ${pages.length} trang.`,
      en: `There is no page ${beyond}: the file has ${pages.length}.`,
    });
  }
  return numbers.length === 0 ? pages : pages.filter(({ number }) => numbers.includes(number));
}
