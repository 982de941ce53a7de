import type { Permission } from './permissions.js';

/** What asks for a fresh proof of who is at the desk: decisions, who may take them, and what the body sets. */
const PROVEN_PERMISSIONS: ReadonlySet<string> = new Set<Permission>([
  'decision:take',
  'appeal:decide',
  'account:manage',
  'body:set',
]);

/** Verbs that are everybody's own, and yet weigh as much. */
const PROVEN_VERBS: ReadonlySet<string> = new Set(['removeSecondFactor', 'renewRecoveryCodes']);

/** Whether a verb asks for a fresh proof, by its name or by what stands at its door. */
export function needsProof(verb: string, doors: readonly string[]): boolean {
  return PROVEN_VERBS.has(verb) || doors.some((door) => PROVEN_PERMISSIONS.has(door));
}
