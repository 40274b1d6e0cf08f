import type { Regulation } from './regulation.ts';

/**
 * A text of which only some provisions apply, e.g. where another text takes the place of the rest.
 * @throws Error when the text has no rule under one of them, so that a slip cannot switch rules off unseen.
 */
export function partOf(text: Regulation, provisions: readonly string[]): Regulation {
  for (const provision of provisions) {
    if (!text.rules.some(rule => rule.provision === provision))
      throw new Error(`${text.id} has no rule under ${provision}`);
  }
  return { ...text, rules: text.rules.filter(rule => provisions.includes(rule.provision)) };
}
