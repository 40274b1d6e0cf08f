import { rulesOf } from '#domain/judge.ts';
import type { Profile } from '#domain/regulation.ts';
import { PROFILES } from '#regulations/index.ts';
import { oneOf } from './read-options.ts';

const DEFAULT_PROFILE = 'bk-2021';

/** @throws UsageError for a profile that is not there. */
export function findProfile(typed: string | null): Profile {
  const ids = PROFILES.map(({ id }) => id);
  const id = oneOf('--profile', typed ?? DEFAULT_PROFILE, ids);
  const profile = PROFILES.find(known => known.id === id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

/** @throws UsageError for a number that the profile does not ask. */
export function knownNumbers(
  option: string,
  typed: readonly string[],
  profile: Profile,
): ReadonlySet<string> {
  const known = [...new Set<string>(rulesOf(profile).map(({ number }) => number))].sort();
  return new Set(typed.map(number => oneOf(option, number, known)));
}
