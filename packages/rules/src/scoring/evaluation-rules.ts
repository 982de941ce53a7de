/** A criterion that carries points, as the engine takes it. */
export interface LeafRules {
  readonly code: string;
  /** What it earns when met: a quoted decimal above 0 with at most two places. */
  readonly points: string;
  /** False: all or nothing, may not be judged by a sample. */
  readonly sampling?: boolean;
  /** False: always applicable, may not be tailored out. */
  readonly tailoring?: boolean;
  /** Encouraged only: points may be lost with evidence, but no nonconformity is raised. */
  readonly encouraged?: boolean;
  /** Smallest sample that needs no reason; 3 where nothing is given, and never more than the population. */
  readonly minimumSample?: number;
}

/** From which score on a level is reached. The score equal to the minimum reaches it. */
export interface BandRules {
  readonly code: string;
  readonly min: string;
}

/** One evaluation of an edition, stripped to what arithmetic needs. */
export interface EvaluationRules {
  readonly leaves: readonly LeafRules[];
  /** Codes of inner nodes, which may not be answered. */
  readonly nodes: readonly string[];
  readonly bands: readonly BandRules[];
  /** So many special deductions fail the evaluation, whatever its score. */
  readonly specialDeductionLimit: number;
  /** More bonuses than this are refused. */
  readonly bonusLimit: number;
  /** Parent by code, of leaves and inner nodes; where left out, the longest dotted beginning that is an inner node. */
  readonly parents?: Readonly<Record<string, string | null>>;
  /** The document that the criteria's codes count in: `GB/T 27922-2011`. */
  readonly clausesOf?: string;
}
