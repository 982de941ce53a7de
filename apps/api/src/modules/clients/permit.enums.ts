import { PermitKind, PermitState, ScopeActivity } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(PermitKind, 'PermitKind', {
  about: 'A permit that the trade of a client may need (许可).',
  PRODUCTION: 'To produce or manufacture (生产许可).',
  OPERATION: 'To trade or operate (经营许可).',
  CONSTRUCTION: 'To build or install (建筑业或安装资质).',
  WORK_SAFETY: 'Work safety (安全生产许可证).',
  CCC: 'Compulsory product certificate (强制性产品认证).',
  FOOD: 'Food production or trade (食品生产、经营许可).',
  OTHER: 'Another.',
});
tellEnum(ScopeActivity, 'ScopeActivity', {
  about: 'An activity within a scope that the law allows only with a permit.',
  LICENSED_PRODUCTION: 'Production that needs a permit.',
  LICENSED_OPERATION: 'Trade or operation that needs a permit.',
  CONSTRUCTION_INSTALLATION: 'Construction or installation.',
  CCC_PRODUCTS: 'Products under compulsory certification.',
  FOOD_TRADE: 'Food.',
});
tellEnum(PermitState, 'PermitState', {
  about: 'How a permit stands on a day; derived, stored nowhere.',
  NOT_YET_VALID: 'It does not count yet.',
  VALID: 'It counts.',
  EXPIRING: 'It counts, and runs out within 60 days without a successor.',
  EXPIRED: 'It ran out, and nothing took its place.',
  REPLACED: 'Another took its place.',
});
