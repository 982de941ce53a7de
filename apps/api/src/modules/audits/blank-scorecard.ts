import { Coverage, ENGINE_VERSION, ScorecardStatus } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { newId } from '../../graphql/ids.js';
import { storedAnswersOf } from './scorecard-answers.js';
import { askedFor, compiledOf, evaluationOf } from './scorecard-sheet.js';

/** What decides which leaves a scorecard asks for. */
export interface BlankScorecardFacts {
  readonly edition: SchemeEdition;
  readonly evaluation: string;
  readonly kind: AuditKind;
  /** Number of the surveillance in its cycle; 1 where the audit completes none. */
  readonly surveillanceNumber: number;
}

/** An empty scorecard's columns, but for its audit and client: the edition says whether all is asked for or a part. */
export function blankScorecard({ edition, evaluation: id, kind, surveillanceNumber }: BlankScorecardFacts) {
  const evaluation = evaluationOf(edition, id);
  const isPartial = edition.coverage[kind] === Coverage.SUBSET && evaluation.subset !== null;
  const number = isPartial ? surveillanceNumber : null;
  const leaves = compiledOf(evaluation).leaves.map(({ code }) => code);
  return {
    ...storedAnswersOf(leaves, []),
    id: newId(),
    editionId: edition.id,
    evaluation: id,
    surveillanceNumber: number,
    revision: 1,
    revisionReason: null,
    status: ScorecardStatus.OPEN,
    specialDeductions: [],
    specialBonuses: [],
    missing: (askedFor(evaluation, number) ?? leaves).length,
    score: null,
    scoreExact: null,
    level: null,
    passed: null,
    engineVersion: ENGINE_VERSION,
    lockedOn: null,
    version: 1,
  };
}
