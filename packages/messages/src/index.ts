export { letter } from './letters.js';
export type { LetterCode } from './letters.js';
export * from './message.js';
export { word } from './render.js';
export type { Params } from './render.js';
export type { Locale, Param, Sentence } from './sentence.js';
