import { findingsOf } from '#application/findings-of.ts';
import type { Report } from '#domain/report.ts';
import { type Weight, weightsOf } from '#domain/verdict.ts';
import type { FailOn } from './options/check-options.ts';

/** 130 stopped, 2 something could not be asked, 1 findings at or above `failOn`, 0 none. */
export function exitCodeOf({ partial, skipped, units }: Report, failOn: FailOn): number {
  if (partial) return 130;
  if (skipped.length > 0) return 2;
  for (const unit of units) {
    for (const weight of weightsOf(findingsOf(unit))) if (weighs(weight, failOn)) return 1;
  }
  return 0;
}

/** What the environment keeps from being known is nobody's fault. */
function weighs({ severity, outcome, reason }: Weight, failOn: FailOn): boolean {
  if (severity === 'info' || reason === 'environment') return false;
  if (severity === 'warning') return failOn === 'warning';
  return outcome === 'failed' || failOn !== 'error';
}
