import { openFactCache } from '#adapters/cache/open-fact-cache.ts';
import { sampleReading } from './sample-reading.ts';

/** A run of its own that remembers `count` files: `cache-writer.ts FOLDER VERSION NAME COUNT`; tells the fault and each batch. */
const [, , folder = '', version = '', name = '', count = '0'] = process.argv;
const { cache, fault, close } = openFactCache(folder, version, 'looked');
process.stdout.write(`${fault ?? 'open'}\n`);
for (let at = 0; at < Number(count); at += 1) {
  cache.keep(`/${name}-${at}`, 's', sampleReading(at));
  if (at % 256 === 255) process.stdout.write('.');
}
close();
