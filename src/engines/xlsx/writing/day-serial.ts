const DAY_MS = 86_400_000;

/** 1900-03-01, from which on Excel and the calendar agree. */
const AGREED = 61;

/**
 * The number that Excel keeps for a day (yyyy-mm-dd) when days count from 1900.
 * Null for no day of the calendar, and before 1900-01-01, where Excel knows no days.
 */
export function daySerial(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(day)) return null;
  const serial = (instant.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
  // Excel holds 1900 for a leap year: before its 29th of February all is one less.
  const told = serial < AGREED ? serial - 1 : serial;
  return told < 1 ? null : told;
}
