import { describe, expect, it } from 'vitest';
import { joinBytes } from '../pdf-builder.ts';
import { retitle, withoutChance } from './without-chance.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a document without chance', () => {
  it('has steady font names and id, each as long as before, and keeps fonts apart', () => {
    const made = (first: string, second: string, id: string) =>
      joinBytes(
        `/FontName /${first}+Tinos /BaseFont /${first}+Tinos /FontName /${second}+Tinos /ID [<${id}> <${id}>]`,
      );
    const one = withoutChance(made('ABCDEF', 'XYZXYZ', 'AB12'));
    expect(one).toEqual(withoutChance(made('QWERTY', 'UIOPAS', '90FF')));
    expect(one).toHaveLength(made('ABCDEF', 'XYZXYZ', 'AB12').length);
    expect(new Set(text(one).match(/\/[A-Z]{6}\+/g)).size).toBe(2);
  });

  it('leaves other bytes as they are', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(withoutChance(bytes)).toEqual(bytes);
  });

  it('takes another title of the same length, in place', () => {
    const titled = joinBytes('<< /Title (####) >>');
    expect(text(retitle(titled, '####', 'abcd'))).toBe('<< /Title (abcd) >>');
    expect(text(titled)).toContain('####');
    expect(() => retitle(titled, '####', 'abc')).toThrow('same length');
    expect(() => retitle(titled, 'none', 'abcd')).toThrow('No title');
  });
});
