export * from './charges.js';
export * from './deal.js';
export * from './money.js';
export * from './payments.js';
export * from './price-list.js';
export * from './quote.js';
