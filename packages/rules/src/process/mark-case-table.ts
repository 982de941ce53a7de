import { MarkCaseStatus } from '../marks/words.js';
import type { StateTable } from './state-table.js';

const { ASKED, ANSWERED, CLOSED } = MarkCaseStatus;

/**
 * The way of a misuse of the mark (标志误用): the client is asked to put it right by a day, answers, and the body sees
 * for itself. What is not put right leads to a suspension and a withdrawal, each decided by people.
 */
export const MARK_CASE_TABLE: StateTable<MarkCaseStatus> = {
  record: 'MarkCase',
  states: Object.values(MarkCaseStatus),
  ends: [CLOSED],
  steps: [
    { by: 'openMarkCase', from: [], to: [ASKED] },
    { by: 'answerMarkCase', from: [ASKED], to: [ANSWERED] },
    { by: 'returnMarkAnswer', from: [ANSWERED], to: [ASKED] },
    { by: 'verifyMarkCorrection', from: [ASKED, ANSWERED], to: [CLOSED] },
    { by: 'closeMarkCase', from: [ASKED, ANSWERED], to: [CLOSED] },
    { by: 'suspendCertificate', from: [ASKED], to: [ASKED] },
    { by: 'withdrawCertificate', from: [ASKED], to: [CLOSED] },
  ],
};
