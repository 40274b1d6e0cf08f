import { partOf } from '#domain/part-of-regulation.ts';
import type { Profile } from '#domain/regulation.ts';
import { bk2021 } from '../bk-2021.ts';
import { practice } from '../practice.ts';
import { SEVERITIES } from '../severities.ts';
import { tt012023 } from '../tt01-2023.ts';

/** Scans that the officer signs when taking a dossier in; names and list as the letter of 2021 has them (decision 0012). */
export const tt012023Profile: Profile = {
  id: 'tt01-2023',
  title: { vi: 'Thông tư 01/2023/TT-VPCP', en: 'Circular 01/2023/TT-VPCP' },
  texts: [tt012023, partOf(bk2021, ['I.2', 'II']), practice],
  severities: SEVERITIES,
};
