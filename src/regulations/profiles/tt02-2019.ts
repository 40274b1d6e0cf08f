import { partOf } from '#domain/part-of-regulation.ts';
import type { Profile } from '#domain/regulation.ts';
import { bk2021 } from '../bk-2021.ts';
import { practice } from '../practice.ts';
import { SEVERITIES } from '../severities.ts';
import { tt022019 } from '../tt02-2019.ts';

/** Scans by the circular, to the letter; names and list as the letter of 2021 has them (decision 0002). */
export const tt022019Profile: Profile = {
  id: 'tt02-2019',
  title: { vi: 'Thông tư 02/2019/TT-BNV', en: 'Circular 02/2019/TT-BNV' },
  texts: [tt022019, partOf(bk2021, ['I.2', 'II']), practice],
  severities: SEVERITIES,
};
