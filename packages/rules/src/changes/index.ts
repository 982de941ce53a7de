export * from './notify-change.js';
export * from './assess-change.js';
