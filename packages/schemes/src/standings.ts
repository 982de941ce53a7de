import type { SchemeEdition } from './edition.js';
import type { Evaluation } from './evaluation.js';
import { Standing } from './standing.js';
import type { Sourced } from './standing.js';

/** The parts of an edition that have a standing. */
export const EditionPart = {
  FILING: 'FILING',
  LEVELS: 'LEVELS',
  CRITERIA_TEXT: 'CRITERIA_TEXT',
  POINTS: 'POINTS',
  BANDS: 'BANDS',
  SCORING_LIMITS: 'SCORING_LIMITS',
  SUBSET: 'SUBSET',
  COMBINATION: 'COMBINATION',
  CYCLE: 'CYCLE',
  COVERAGE: 'COVERAGE',
  APPLICATION: 'APPLICATION',
  AUDIT: 'AUDIT',
  NONCONFORMITIES: 'NONCONFORMITIES',
  DECISION: 'DECISION',
} as const;
/** One of the parts. */
export type EditionPart = keyof typeof EditionPart;

/** A part of an edition with one standing. */
export interface PartStanding {
  readonly what: EditionPart;
  readonly standing: Standing;
  readonly licence: string | null;
  /** Where in the edition it stands: `evaluations.0.bands`. */
  readonly path: string;
  /** The evaluation it belongs to; null where it belongs to the whole edition. */
  readonly evaluation: string | null;
  /** The criteria, or papers of the application, that have this standing; empty where the part is one piece. */
  readonly codes: readonly string[];
}

/** Every part of an edition with its standing; criteria gathered by evaluation and standing, in the edition's order. */
export function standingsOf(edition: SchemeEdition): readonly PartStanding[] {
  const whole = (what: EditionPart, path: string, { standing, licence }: Sourced): PartStanding => ({
    what,
    standing,
    licence: licence ?? null,
    path,
    evaluation: null,
    codes: [],
  });
  return [
    whole('FILING', 'filing', edition.filing),
    whole('LEVELS', 'levels', edition.levels),
    ...edition.evaluations.flatMap(evaluationStandings),
    whole('COMBINATION', 'combination', edition.combination),
    whole('CYCLE', 'cycle', edition.cycle),
    whole('COVERAGE', 'coverage', edition.coverage),
    whole('APPLICATION', 'application.reviewClock', edition.application.reviewClock),
    whole('APPLICATION', 'application.requirements', edition.application.requirements),
    ...gathered(
      { what: 'APPLICATION', path: 'application.documents', evaluation: null },
      edition.application.documents,
    ),
    whole('AUDIT', 'audit', edition.audit),
    whole('NONCONFORMITIES', 'nonconformities', edition.nonconformities),
    whole('DECISION', 'decision', edition.decision),
  ];
}

/**
 * What keeps the edition's certificates specimens: everything that is inferred or illustrative. Empty means that a body
 * which is no demo may issue certificates against it.
 */
export function standingsBlockingIssue(edition: SchemeEdition): readonly PartStanding[] {
  return standingsOf(edition).filter(
    ({ standing }) => standing === Standing.INFERRED || standing === Standing.ILLUSTRATIVE,
  );
}

function evaluationStandings(
  { id, criteria, bands, limits, subset }: Evaluation,
  index: number,
): readonly PartStanding[] {
  const path = `evaluations.${index}`;
  const part = (what: EditionPart, key: string, { standing, licence }: Sourced): PartStanding => ({
    what,
    standing,
    licence: licence ?? null,
    path: `${path}.${key}`,
    evaluation: id,
    codes: [],
  });
  const pointed = criteria.filter(({ points, total }) => points !== null || total !== null);
  const points = pointed.map(({ code, pointsStanding, pointsLicence }) => ({
    code,
    standing: pointsStanding,
    ...(pointsLicence !== undefined && { licence: pointsLicence }),
  }));
  return [
    ...gathered({ what: 'CRITERIA_TEXT', path: `${path}.criteria`, evaluation: id }, criteria),
    ...gathered({ what: 'POINTS', path: `${path}.criteria`, evaluation: id }, points),
    part('BANDS', 'bands', bands),
    part('SCORING_LIMITS', 'limits', limits),
    ...(subset === null ? [] : [part('SUBSET', 'subset', subset)]),
  ];
}

interface Coded extends Sourced {
  readonly code: string;
}

/** Brings many pieces to one entry for each standing and licence, in order of first appearance. */
function gathered(
  part: Pick<PartStanding, 'what' | 'path' | 'evaluation'>,
  pieces: readonly Coded[],
): readonly PartStanding[] {
  const groups = Map.groupBy(pieces, ({ standing, licence }) => `${standing} ${licence ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      { ...part, standing: first.standing, licence: first.licence ?? null, codes: group.map(({ code }) => code) },
    ];
  });
}
