export * from './canonical.js';
export * from './compare-formats.js';
export * from './fill-return.js';
export * from './format-faults.js';
export * from './keep-return.js';
export * from './return-format.js';
