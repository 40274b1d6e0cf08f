import type { Profile } from '#domain/regulation.ts';
import { bk2021 } from '../bk-2021.ts';
import { practice } from '../practice.ts';
import { SEVERITIES } from '../severities.ts';

/** What a unit in Bắc Kạn hands over by the letter of 2021. */
export const bk2021Profile: Profile = {
  id: 'bk-2021',
  title: { vi: 'Hướng dẫn Bắc Kạn 2021', en: 'Bắc Kạn guidance 2021' },
  texts: [bk2021, practice],
  severities: {
    ...SEVERITIES,
    PD04: { near: 'warning', low: 'error' },
    PD05: {
      ...{ notColor: 'error', contradicted: 'error', stamp: 'error', unseen: 'error' },
      ...{ sealElsewhere: 'warning', maybeElsewhere: 'warning', declared: 'info' },
    },
  },
};
