/** A person's own map of columns, in the folder `.sohoa` beside the list. */
export const COLUMNS_NAME = 'columns.json';

/** @param folder that the list lies in */
export function rememberedColumnsIn(folder: string): string {
  const own = `.sohoa/${COLUMNS_NAME}`;
  if (folder === '.') return own;
  return folder.endsWith('/') ? folder + own : `${folder}/${own}`;
}
