import type { FileReading } from '#application/ports/fact-reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The outline, and what pixels say page by page: the rest was written by this very version, and came back whole. */
export function isFileReading(value: unknown): value is FileReading {
  if (!isRecord(value) || typeof value['sha256'] !== 'string' || typeof value['sizeBytes'] !== 'number')
    return false;
  const pdf = value['pdf'];
  if (!isRecord(pdf)) return false;
  if (pdf['state'] === 'read') return Array.isArray(pdf['pages']) && pdf['pages'].every(isPage);
  return pdf['state'] === 'locked' || pdf['state'] === 'refused';
}

/** Either somebody has looked, or it is told why nobody has. */
function isPage(value: unknown): boolean {
  if (!isRecord(value) || typeof value['number'] !== 'number' || typeof value['kind'] !== 'string')
    return false;
  const { look, unseen } = value;
  return look === null ? typeof unseen === 'string' : unseen === null && isLook(look);
}

const LISTS = ['redSeals', 'stampShapes', 'clipped', 'borders'];

function isLook(value: unknown): boolean {
  if (!isRecord(value) || !LISTS.every(name => Array.isArray(value[name]))) return false;
  return typeof value['isColorless'] === 'boolean' && isRecord(value['blank']) && isRecord(value['tone']);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
