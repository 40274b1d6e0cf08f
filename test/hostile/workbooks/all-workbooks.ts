import { ARCHIVE_TRICKS } from './archive-tricks.ts';
import { CONTENT_TRICKS } from './content-tricks.ts';
import type { HostileWorkbook } from './hostile-workbook.ts';
import { TEXT_TRICKS } from './text-tricks.ts';

export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  ...ARCHIVE_TRICKS,
  ...TEXT_TRICKS,
  ...CONTENT_TRICKS,
];
