import { sentencesOf } from '../sentences.js';
import { zh } from './index.js';

/** All that is said in this language, by key. */
export const whole = sentencesOf(zh);
