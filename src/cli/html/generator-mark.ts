import { REPORT_SCHEMA } from '#domain/report.ts';

/** By this a report of ours is known again, before it may be overwritten. */
export const GENERATOR_MARK = `<meta name="generator" content="sohoa ${REPORT_SCHEMA}">`;
