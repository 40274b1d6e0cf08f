/** Hours by which Vietnam is ahead of universal time, the whole year. */
const VIETNAM_OFFSET_HOURS = 7;

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The day in Vietnam, yyyy-mm-dd, whatever the machine's time zone. */
export function vietnamDay(clock: Clock): string {
  return vietnamInstant(clock.now()).slice(0, 10);
}

/** An instant as Vietnam's clocks show it, to the second: `2026-11-24T07:05:00+07:00`. */
export function vietnamInstant(ms: number): string {
  return new Date(ms + VIETNAM_OFFSET_HOURS * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');
}
