import type { PageLook } from './page-look.ts';
import type { PageFacts } from './pdf-facts.ts';

/**
 * Adds to a page what its pixels say. Color that is stored but not there lowers the mode to gray;
 * a scan without any ink is blank. An honest color scan of a black text page stays color.
 */
export function withLook(page: PageFacts, look: PageLook): PageFacts {
  const isFalseColor = page.colorMode === 'color' && look.isColorless;
  return {
    ...page,
    kind: page.kind === 'scan' && look.blank.isBlank ? 'blank' : page.kind,
    colorMode: isFalseColor ? 'gray' : page.colorMode,
    look,
    unseen: null,
  };
}
