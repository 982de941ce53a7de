import { whole } from './whole.js';

/** What the frame and the lists say: the build picks it out (`building/sentences.ts`), and until then it is all. */
export const first = whole;
