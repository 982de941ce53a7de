import type { Sentence } from '../message.js';
import { requests } from './requests.js';

/** Every sentence, by code. */
export const CATALOGUE: Readonly<Record<string, Sentence>> = { ...requests };
