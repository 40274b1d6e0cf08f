/** A user that owns nothing: root may open what its permission bits forbid, so tests of those run as this one. */
const NOBODY = 65_534;

/** Options for a child process that permission bits bind. */
export const OTHER_USER: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
