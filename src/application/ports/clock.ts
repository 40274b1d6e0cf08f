/** Hours by which Vietnam is ahead of universal time, the whole year. */
const VIETNAM_OFFSET_HOURS = 7;

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The day in Vietnam, yyyy-mm-dd, whatever the machine's time zone. */
export function vietnamDay(clock: Clock): string {
  return new Date(clock.now() + VIETNAM_OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
}
