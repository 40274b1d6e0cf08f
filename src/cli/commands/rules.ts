import { catalogueOf } from '#domain/catalogue.ts';
import { PROFILES } from '#regulations/index.ts';
import { type Io, print } from '../io.ts';
import { oneOf, readOptions } from '../options/read-options.ts';
import { renderCatalogue, renderRule } from '../terminal/render-rules.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import { LANGS } from '../words/lang.ts';

/** `sohoa rules [NUMBER...]`: the catalogue of checks, or all about some of them. */
export async function rules(args: readonly string[], { stdout }: Io): Promise<number> {
  const given = readOptions(args, { lang: 'value' });
  const lang = oneOf('--lang', given.value('lang') ?? 'vi', LANGS);
  const layout = { lang, width: layoutWidth(stdout.columns) };
  const all = PROFILES.map(profile => ({ profile, entries: catalogueOf(profile) }));
  const known = [...new Set<string>(all.flatMap(({ entries }) => entries.map(({ number }) => number)))];
  const numbers = given.words.map(typed => oneOf('rules', typed.toUpperCase(), known));
  const texts =
    numbers.length === 0
      ? [renderCatalogue(all, layout)]
      : numbers.map(number => renderRule(all, number, layout));
  await print(stdout, [texts.join('\n')]);
  return 0;
}
