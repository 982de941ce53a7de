import type { Command } from 'commander';
import { mayIssue, planCycle } from '@touchstone/rules';
import type { CycleFacts } from '@touchstone/rules';
import { caseIn } from '../reading/case-in.js';
import { readCycleFacts } from '../reading/cycle-facts.js';
import { InputError } from '../reading/shape.js';
import type { Answer } from '../run-cases.js';
import { caseCommand } from './case-command.js';

const HELP = `
Reads { regime, decidedOn, issuedOn, validityMonths?, previousValidUntil?, surveillanceCompletedOn?, recertification?:
{ startedOn?, onSiteCompletedOn? }, suspendedOn?, restoredOn?, withdrawnOn?, cancelledOn?, today? }, where regime is
strict or classic and every day is written as 2026-11-23, and prints the plan; with today, its states too.`;

/** `touchstone cycle`: which day of a certificate is what due. */
export function cycleCommand(): Command {
  return caseCommand({
    name: 'cycle',
    description: 'Plan the cycle of a certificate: validity, surveillances, recertification',
    help: HELP,
    answer: (place) => planned(readCycleFacts(caseIn(place))),
  });
}

function planned(facts: CycleFacts): Answer {
  const verdict = mayIssue(facts);
  if (!verdict.allowed)
    return { refusals: verdict.refusals.map(({ code, clause, field }) => ({ code, clause, field })) };
  try {
    return planCycle(facts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(
      facts.previousValidUntil ? 'previousValidUntil' : 'issuedOn',
      'lies too near an end of the calendar',
    );
  }
}
