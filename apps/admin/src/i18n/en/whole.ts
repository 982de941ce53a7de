import { sentencesOf } from '../sentences.js';
import { en } from './index.js';

/** All that is said in this language, by key. */
export const whole = sentencesOf(en);
