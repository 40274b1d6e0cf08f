/** Accepts what the terminal report says today; read the difference before committing it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_CASES } from '../test/golden/cases.ts';

for (const [name, tell] of Object.entries(GOLDEN_CASES)) {
  writeFileSync(join(import.meta.dirname, '../test/golden', `${name}.txt`), tell());
}
