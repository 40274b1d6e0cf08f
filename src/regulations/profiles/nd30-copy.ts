import { partOf } from '#domain/part-of-regulation.ts';
import type { Profile } from '#domain/regulation.ts';
import { bk2021 } from '../bk-2021.ts';
import { nd302020 } from '../nd30-2020.ts';
import { practice } from '../practice.ts';
import { SEVERITIES } from '../severities.ts';

/** Copies that the body itself makes and signs; names and list as the letter of 2021 has them (decision 0012). */
export const nd30CopyProfile: Profile = {
  id: 'nd30-copy',
  title: { vi: 'Sao y điện tử, Nghị định 30/2020/NĐ-CP', en: 'Electronic copies, Decree 30/2020' },
  texts: [nd302020, partOf(bk2021, ['I.2', 'II']), practice],
  severities: SEVERITIES,
};
