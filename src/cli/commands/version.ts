import { readFileSync } from 'node:fs';
import { type Io, print } from '../io.ts';

export async function version(_: readonly string[], { stdout }: Io): Promise<number> {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const description: unknown = JSON.parse(text);
  const number = typeof description === 'object' && description && Reflect.get(description, 'version');
  await print(stdout, [`sohoa ${String(number)}\n`]);
  return 0;
}
