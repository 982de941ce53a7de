export * from './authority-return.entity.js';
export * from './return-format.entity.js';
export { certSearchRows } from './certsearch.js';
export { handOutReturn } from './hand-out-return.js';
export type { HandedOut } from './hand-out-return.js';
export { returnWithFormat } from './read-return.js';
export { ReturnResolver } from './return.resolver.js';
