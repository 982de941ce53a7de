/** A permit (许可) that the trade of a client may need, after the list of the certification rule. */
export const PermitKind = {
  PRODUCTION: 'PRODUCTION',
  OPERATION: 'OPERATION',
  CONSTRUCTION: 'CONSTRUCTION',
  WORK_SAFETY: 'WORK_SAFETY',
  CCC: 'CCC',
  FOOD: 'FOOD',
  OTHER: 'OTHER',
} as const;
/** One of the kinds. */
export type PermitKind = (typeof PermitKind)[keyof typeof PermitKind];

/** An activity within a wanted scope that the law allows only with a permit. */
export const ScopeActivity = {
  LICENSED_PRODUCTION: 'LICENSED_PRODUCTION',
  LICENSED_OPERATION: 'LICENSED_OPERATION',
  CONSTRUCTION_INSTALLATION: 'CONSTRUCTION_INSTALLATION',
  CCC_PRODUCTS: 'CCC_PRODUCTS',
  FOOD_TRADE: 'FOOD_TRADE',
} as const;
/** One of the activities. */
export type ScopeActivity = (typeof ScopeActivity)[keyof typeof ScopeActivity];

/** How a permit stands on a day. */
export const PermitState = {
  NOT_YET_VALID: 'NOT_YET_VALID',
  VALID: 'VALID',
  EXPIRING: 'EXPIRING',
  EXPIRED: 'EXPIRED',
  REPLACED: 'REPLACED',
} as const;
/** One of the states. */
export type PermitState = (typeof PermitState)[keyof typeof PermitState];
