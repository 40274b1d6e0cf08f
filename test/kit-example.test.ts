import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseKit } from '#domain/kit.ts';

it('reads the example of docs/kit.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/kit.md'), 'utf8');
  const example = /```json\n(?<json>[\s\S]*?)```/.exec(page)?.groups?.['json'] ?? '';
  expect(parseKit(JSON.parse(example))).toMatchObject({
    state: 'read',
    kit: { register: { length: 3 }, contact: { phone: '0200.3810.000' } },
  });
});
