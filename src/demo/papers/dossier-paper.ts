import type { Random } from '../seeded-random.ts';
import { inventPerson, type Person } from './invented-people.ts';
import type { Procedure } from './procedures.ts';

/** What the papers of one dossier have in common. */
export interface DossierPaper {
  readonly code: string;
  readonly procedure: Procedure;
  readonly applicant: Person;
  /** yyyy-mm-dd */
  readonly receivedOn: string;
  readonly issuedOn: string;
  /** Running number of the result in the year's register. */
  readonly serial: number;
  readonly official: { readonly chairman: string; readonly clerk: string };
}

/** The same hands sign in the whole unit. */
const OFFICIAL = { chairman: 'Hoàng Đình Lưu', clerk: 'Nông Thanh Huyền' } as const;

export function inventDossierPaper(
  { code, procedure }: { readonly code: string; readonly procedure: Procedure },
  random: Random,
): DossierPaper {
  const date = /-(\d\d)(\d\d)(\d\d)-/.exec(code);
  const [, year = '21', month = '07', day = '01'] = date ?? [];
  const issued = String(Math.min(28, Number(day) + 3)).padStart(2, '0');
  return {
    ...{ code, procedure, official: OFFICIAL },
    applicant: inventPerson(random, { born: procedure.born }),
    receivedOn: `20${year}-${month}-${day}`,
    issuedOn: `20${year}-${month}-${issued}`,
    serial: random.whole(11, 240),
  };
}
