import './due.enums.js';
import './due-item.fields.js';
import './blocks.fields.js';
export { DueItem } from './due-item.type.js';
export { DueWhere } from './due.inputs.js';
export { ProposalDismissal } from './proposal-dismissal.entity.js';
export { DueResolver } from './due.resolver.js';
export { dueItemsFor, everythingOwed } from './owed.queries.js';
export type { OwedContext, OwedItem, OwedPage } from './owed.queries.js';
