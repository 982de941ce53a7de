import type { DueSource } from '../due-source.js';
import { SURVEILLANCE } from './surveillance.js';

/** Everything that can be owed: one line for each kind. */
export const SOURCES: readonly DueSource[] = [SURVEILLANCE];
