import type { Refusal, RefusalCode } from '#application/ports/work-folder.ts';

const CODES: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  // A file that Excel or a scanner holds on Windows.
  EBUSY: 'noAccess',
  // O_NOFOLLOW met a link.
  ELOOP: 'notAFile',
  EISDIR: 'notAFile',
  ENXIO: 'notAFile',
};

/** The system's error code, e.g. `ENOENT`; the message where there is none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}

export function refusalOf(error: unknown): Refusal {
  const detail = systemCode(error);
  return { state: 'refused', code: CODES[detail] ?? 'failed', detail };
}
