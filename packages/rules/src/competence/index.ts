export * from './join-team.js';
export * from './off-team.js';
export * from './person.js';
export * from './team.js';
