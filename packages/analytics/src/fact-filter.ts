/** Which facts are asked for, by value; of a list, one must hold. */
export interface FactFilter {
  readonly programme?: readonly string[] | null;
  readonly edition?: readonly string[] | null;
  readonly evaluation?: readonly string[] | null;
  readonly sector?: readonly string[] | null;
  readonly province?: readonly string[] | null;
  /** Numbers of bands. */
  readonly sizeBand?: readonly number[] | null;
  readonly year?: readonly number[] | null;
  /** Days as numbers. */
  readonly auditedFrom?: number | null;
  readonly auditedUntil?: number | null;
  readonly level?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly auditor?: readonly string[] | null;
  readonly leader?: readonly string[] | null;
  readonly client?: readonly string[] | null;
  /** In millionths. */
  readonly scoreFrom?: number | null;
  readonly scoreBelow?: number | null;
}
