import type { KeyScope } from '@touchstone/rules';
import type { Permission } from './permission-list.js';
import { KEEP_CLIENTS, READ_FIGURES } from './permission-sets.js';

/** What every key may read: the body and what it offers. */
const ALWAYS: readonly Permission[] = ['body:read', 'dashboard:read', 'programme:read'];

/** The one table from a key's scopes to permissions. What is not in it, no program does: decisions least of all. */
export const KEY_AUTHORITY: Readonly<Record<KeyScope, readonly Permission[]>> = {
  READ_FIGURES,
  READ_CLIENTS: ['client:read'],
  READ_FILES: [
    'client:read',
    'application:read',
    'agreement:read',
    'certification:read',
    'certificate:read',
    'change:read',
    'mark:read',
    'surveillance:read',
    'transition:read',
  ],
  READ_AUDITS: [
    'client:read',
    'certification:read',
    'audit:read',
    'team:read',
    'nonconformity:read',
    'survey:read',
    'planning:read',
  ],
  READ_PEOPLE: ['person:read', 'team:read', 'competence:ask'],
  READ_DECISIONS: ['client:read', 'certification:read', 'decision:read', 'appeal:read', 'complaint:read'],
  READ_FINANCE: ['client:read', 'agreement:read', 'finance:read', 'fee:read'],
  READ_DOCUMENTS: ['document:read'],
  KEEP_CLIENTS: ['client:read', ...KEEP_CLIENTS],
  DRAFT_APPLICATIONS: ['client:read', 'application:read', 'application:draft', 'document:upload'],
};

/** What some scopes together may do. */
export function permissionsOfScopes(scopes: readonly KeyScope[]): ReadonlySet<Permission> {
  return new Set([...ALWAYS, ...scopes.flatMap((scope) => KEY_AUTHORITY[scope])]);
}
