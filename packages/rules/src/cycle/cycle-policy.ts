/**
 * The figures of a cycle that are a policy: data of the edition, with the defaults of the national rules below. What the
 * standard fixes, such as the six months of a suspension, is none of them.
 */
export interface CyclePolicy {
  /** Months after its anchor in which a surveillance is due. */
  readonly surveillanceMonths: number;
  /** Classic regime: the most months between two surveillances, where the end of the year after does not come first. */
  readonly surveillanceMostMonths: number;
  /** Months after its anchor from which a surveillance can be held. */
  readonly surveillanceOpensMonths: number;
  /** Months before the end of the certificate from which its recertification can be held. */
  readonly recertificationOpensMonths: number;
  /** Months before that end by which the client applies for it. */
  readonly recertificationAppliedMonths: number;
  /** Days before that end by which the house means to have decided. */
  readonly recertificationTargetDays: number;
  /** Classic regime: months after that end in which what had begun can still be finished. */
  readonly restorableMonths: number;
}

/** What holds where an edition says nothing. */
export const DEFAULT_CYCLE_POLICY: CyclePolicy = {
  surveillanceMonths: 12,
  surveillanceMostMonths: 15,
  surveillanceOpensMonths: 9,
  recertificationOpensMonths: 6,
  recertificationAppliedMonths: 3,
  recertificationTargetDays: 30,
  restorableMonths: 6,
};
