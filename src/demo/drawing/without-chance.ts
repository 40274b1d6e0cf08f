/**
 * Makes the same document the same bytes: the library draws names of font subsets and the file's id by lot.
 * Replacements are as long as what they replace, so that no offset moves.
 */
export function withoutChance(pdf: Uint8Array): Uint8Array {
  const tags: string[] = [];
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/([A-Z]{6})\+/g, (_, tag: string) => {
      if (!tags.includes(tag)) tags.push(tag);
      return `/DEMO${String.fromCharCode(65 + (tags.indexOf(tag) % 26))}A+`;
    })
    .replace(/\/ID \[<([0-9A-F]+)> <[0-9A-F]+>\]/, (_, id: string) => {
      const steady = id.replace(/./g, '0');
      return `/ID [<${steady}> <${steady}>]`;
    });
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Gives a saved document another title of the same length, in place. @throws Error when the length differs. */
export function retitle(pdf: Uint8Array, title: string, to: string): Uint8Array {
  if (title.length !== to.length) throw new Error('A title can only be replaced by one of the same length');
  const copy = Buffer.from(pdf);
  const at = copy.indexOf(title, 0, 'latin1');
  if (at < 0) throw new Error(`No title ${title}`);
  copy.write(to, at, 'latin1');
  return new Uint8Array(copy);
}
