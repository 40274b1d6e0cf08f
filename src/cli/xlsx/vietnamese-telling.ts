import type { FaultTelling } from '#application/faults/fault-telling.ts';
import { catalogueOf } from '#domain/catalogue.ts';
import type { Profile } from '#domain/regulation.ts';
import { adviceOf } from '../telling/advice-of.ts';
import { citationOf } from '../telling/citation-of.ts';
import { echoesOf } from '../telling/echoes-of.ts';
import { placeOf } from '../telling/place-of.ts';

/** The words of the report, for papers that are in Vietnamese whatever the person at the machine reads. */
export function vietnameseTelling(profile: Profile): FaultTelling {
  const cited = new Map(
    catalogueOf(profile).flatMap(({ provisions }) =>
      provisions.map(provision => [provision.rule, provision]),
    ),
  );
  return {
    citation({ rule }) {
      const provision = cited.get(rule);
      return provision === undefined ? rule : citationOf(provision, 'vi');
    },
    advice: finding => adviceOf(finding, 'vi'),
    echoes: folded => echoesOf(folded, 'vi'),
    place: told => placeOf(told, 'vi'),
  };
}
