import type { XrayCheck } from './check.js';
import { ERRORS } from './errors.js';
import { HINTS } from './hints.js';
import { WARNINGS } from './warnings.js';

/** Everything that is looked for, what weighs most first. */
export const XRAY_CHECKS: readonly XrayCheck[] = [...ERRORS, ...WARNINGS, ...HINTS];
