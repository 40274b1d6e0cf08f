import { changesOf, judgeTrial } from '#application/trial/judge-trial.ts';
import { composeLook } from '../compose-look.ts';
import { readConfig } from '../config.ts';
import { type Io, print } from '../io.ts';
import { namedFile, sizeOf } from '../named-file.ts';
import { findProfile } from '../options/check-numbers.ts';
import { oneOf, readOptions } from '../options/read-options.ts';
import { renderTrial } from '../terminal/render-trial.ts';
import { COLORFUL, PLAIN } from '../terminal/style.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import { LANGS } from '../words/lang.ts';

/** `sohoa trial FILE`: whether a scanner's settings are right, judged by a page scanned with them. Exit code 1 where one is wrong. */
export async function trial(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, { profile: 'value', json: 'flag', lang: 'value' });
  const lang = oneOf('--lang', given.value('lang') ?? 'vi', LANGS);
  const profile = findProfile(given.value('profile'));
  const { path, name } = namedFile(given.words, 'trial');
  const { folder, reader, close } = composeLook();
  try {
    const seenBytes = await sizeOf(folder, { path, name });
    const { reading } = await reader.read(path, seenBytes, io.signal);
    const { sha256, pdf } = reading;
    const judged = judgeTrial(profile, { path, name, sizeBytes: seenBytes, sha256, pdf });
    const changes = changesOf(judged);
    const style = io.stdout.isTTY === true && !readConfig(io.environment).noColor ? COLORFUL : PLAIN;
    await print(io.stdout, [
      given.has('json')
        ? `${JSON.stringify({ path, profile: profile.id, changes: changes.map(({ setting }) => setting), ...judged }, null, 2)}\n`
        : renderTrial(
            { path, pdf, trial: judged, profile: profile.title[lang], lang },
            { width: layoutWidth(io.stdout.columns), style },
          ),
    ]);
    return changes.some(({ state }) => state === 'wrong') ? 1 : 0;
  } finally {
    await close();
  }
}
