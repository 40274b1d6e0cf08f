import type { Io } from '../io.ts';
import { print } from '../io.ts';
import { didYouMean } from '../options/suggest.ts';
import { UsageError } from '../options/usage-error.ts';
import { HELP, HELP_TOPICS } from '../words/help-words.ts';
import { langIn } from '../words/lang.ts';

/** `sohoa help [command]`, also reached by `--help` anywhere. */
export async function help(args: readonly string[], { stdout }: Io): Promise<number> {
  const lang = langIn(args);
  const typed = args.find(word => !word.startsWith('-') && word !== lang && word !== 'help');
  const topic = HELP_TOPICS.find(known => known === (typed ?? 'sohoa'));
  if (topic !== undefined) {
    await print(stdout, [HELP[topic][lang]]);
    return 0;
  }
  const meant = didYouMean(typed ?? '', HELP_TOPICS);
  throw new UsageError({
    vi: `Không có hướng dẫn cho «${typed}».${meant.vi}`,
    en: `There is no help on “${typed}”.${meant.en}`,
  });
}
