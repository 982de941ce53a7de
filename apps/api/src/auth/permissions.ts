import { AccountRole } from '@touchstone/rules';
import type { Permission } from './permission-list.js';
import {
  ANALYSE,
  APPLY,
  DO_HOUSE_WORK,
  JUDGE_PERSONS,
  KEEP_ACCOUNTS,
  KEEP_CLIENTS,
  KEEP_HOUSE,
  KEEP_MARKS,
  KEEP_OPERATIONS,
  KEEP_PERSONS,
  LOOK_AT_MARKS,
  READ_FIGURES,
  READ_IMPARTIALITY,
  READ_OFFICE,
  READ_ROUND_SALES,
  HANDLE_APPEALS,
  RECEIVE_APPEALS,
  SPEAK_FOR_CLIENT,
  STEER_BY_FIGURES,
  UPLOAD,
} from './permission-sets.js';

export { PERMISSIONS } from './permission-list.js';
export type { Permission } from './permission-list.js';

/** How far an actor sees: every row, what he is assigned to, or his own client's file. */
export type Reach = 'OFFICE' | 'ASSIGNED' | 'OWN';

interface RoleAuthority {
  readonly reach: Reach;
  readonly may: readonly Permission[];
}

/**
 * The one table from role to what it may do. How far it sees is beside it: the office sees every row, an auditor his
 * own audits, a client contact the client's own file. Whether a permitted verb is right in a case is the rules' to say.
 */
export const AUTHORITY: Readonly<Record<AccountRole, RoleAuthority>> = {
  [AccountRole.ADMINISTRATOR]: {
    reach: 'OFFICE',
    may: [
      'house:read',
      DO_HOUSE_WORK,
      'house:sign-off',
      'body:read',
      'body:set',
      ...KEEP_ACCOUNTS,
      ...KEEP_OPERATIONS,
      'journal:read',
      'demo:set-day',
      'intake:open',
      'intake:read',
      'dashboard:read',
      'programme:read',
      'person:read',
      'client:read',
    ],
  },
  [AccountRole.PROGRAMME_MANAGER]: {
    reach: 'OFFICE',
    may: [
      DO_HOUSE_WORK,
      'house:sign-off',
      'archive:dispose',
      'reminder:keep',
      // Takes in while an administrator, who is somebody else, holds moving in open.
      'intake:read',
      'intake:take-in',
      'fee:read',
      'competence:ask',
      'change:assess',
      ...KEEP_MARKS,
      'quote:draw-up',
      'quote:accept',
      'price-list:publish',
      ...READ_OFFICE,
      'contact:keep',
      'survey:keep',
      'credit:record',
      ...KEEP_CLIENTS,
      ...APPLY,
      'edition:adopt',
      'audit:plan',
      'audit:report-plan',
      'audit:assign-team',
      'audit:object',
      'audit:approve-exceptions',
      'nonconformity:answer',
      'agreement:draw-up',
      'agreement:sign',
      'person:file',
      'person:authorise',
      'template:publish',
      'certificate-reason:keep',
      ...ANALYSE,
      'analytics:advise',
      'return:read',
      ...HANDLE_APPEALS,
      'transition:keep',
      'transition:move',
      'demo:set-day',
      UPLOAD,
    ],
  },
  [AccountRole.QUALIFICATION_ADMINISTRATOR]: {
    reach: 'OFFICE',
    may: [
      'house:read',
      DO_HOUSE_WORK,
      'competence:ask',
      'body:read',
      'dashboard:read',
      'programme:read',
      'client:read',
      'certification:read',
      'certificate:read',
      'audit:read',
      'surveillance:read',
      'planning:read',
      'person:read',
      ...KEEP_PERSONS,
      'intake:read',
      'intake:take-in',
      UPLOAD,
    ],
  },
  [AccountRole.COMPETENCE_EVALUATOR]: {
    reach: 'OFFICE',
    may: [
      'competence:ask',
      'body:read',
      'dashboard:read',
      'programme:read',
      'client:read',
      'certification:read',
      'audit:read',
      'person:read',
      ...JUDGE_PERSONS,
      UPLOAD,
    ],
  },
  [AccountRole.APPLICATION_REVIEWER]: {
    reach: 'OFFICE',
    may: [
      DO_HOUSE_WORK,
      'fee:read',
      'change:assess',
      'quote:draw-up',
      ...READ_OFFICE,
      'contact:keep',
      'credit:record',
      ...KEEP_CLIENTS,
      ...APPLY,
      'application:review',
      'agreement:draw-up',
      'audit:approve-exceptions',
      'person:declare-interest',
      UPLOAD,
    ],
  },
  [AccountRole.PLANNER]: {
    reach: 'OFFICE',
    may: [
      DO_HOUSE_WORK,
      'fee:read',
      'competence:ask',
      'change:assess',
      'quote:draw-up',
      'quote:accept',
      ...READ_OFFICE,
      'contact:keep',
      'survey:keep',
      'credit:record',
      ...KEEP_CLIENTS,
      ...APPLY,
      'agreement:draw-up',
      'agreement:sign',
      'audit:plan',
      'audit:report-plan',
      'transition:move',
      'audit:assign-team',
      'audit:object',
      'nonconformity:answer',
      UPLOAD,
    ],
  },
  [AccountRole.AUDITOR]: {
    reach: 'ASSIGNED',
    may: [
      'body:read',
      'dashboard:read',
      'client:read',
      'programme:read',
      'person:read',
      'application:read',
      'certification:read',
      'certificate:read',
      'change:read',
      'surveillance:read',
      'contact:read',
      ...LOOK_AT_MARKS,
      'audit:read',
      'audit:conduct',
      'audit:score',
      'survey:read',
      'survey:keep',
      'audit:report',
      'nonconformity:read',
      'nonconformity:raise',
      'nonconformity:verify',
      'complaint:read',
      'decision:read',
      'document:read',
      'person:declare-interest',
      'person:witness',
      UPLOAD,
    ],
  },
  [AccountRole.TECHNICAL_REVIEWER]: {
    reach: 'OFFICE',
    may: [DO_HOUSE_WORK, ...READ_OFFICE, 'decision:review', 'nonconformity:verify', 'person:declare-interest'],
  },
  [AccountRole.DECISION_MAKER]: {
    reach: 'OFFICE',
    may: [DO_HOUSE_WORK, ...READ_OFFICE, ...HANDLE_APPEALS, 'decision:take', 'person:declare-interest'],
  },
  [AccountRole.QUALITY_MANAGER]: {
    reach: 'OFFICE',
    may: [
      DO_HOUSE_WORK,
      ...KEEP_HOUSE,
      'intake:read',
      'reminder:keep',
      'competence:ask',
      ...READ_OFFICE,
      'person:file',
      ...RECEIVE_APPEALS,
      ...HANDLE_APPEALS,
      ...KEEP_MARKS,
      'journal:read',
      'transition:keep',
      ...STEER_BY_FIGURES,
      'return:read',
      'certificate-reason:keep',
      UPLOAD,
    ],
  },
  [AccountRole.COMPLAINTS_OFFICER]: {
    reach: 'OFFICE',
    may: [
      DO_HOUSE_WORK,
      ...READ_OFFICE,
      ...RECEIVE_APPEALS,
      ...KEEP_MARKS,
      'appeal:note',
      'appeal:investigate',
      'complaint:source',
      'complaint:investigate',
      UPLOAD,
    ],
  },
  [AccountRole.REPORTING_OFFICER]: {
    reach: 'OFFICE',
    may: [DO_HOUSE_WORK, ...READ_OFFICE, 'audit:report-plan', 'person:reveal', 'return:read', 'return:keep'],
  },
  [AccountRole.FINANCE]: {
    reach: 'OFFICE',
    may: [
      'fee:read',
      'finance:read',
      'finance:keep',
      'finance:propose-suspension',
      'price-list:publish',
      'document:upload',
      'body:read',
      'dashboard:read',
      'client:read',
      'programme:read',
      'agreement:read',
      'application:read',
      'document:read',
    ],
  },
  [AccountRole.SALES]: {
    reach: 'OFFICE',
    may: [
      'fee:read',
      ...READ_ROUND_SALES,
      'quote:draw-up',
      'quote:accept',
      ...KEEP_CLIENTS,
      'application:draft',
      'application:submit',
      UPLOAD,
    ],
  },
  [AccountRole.ARCHIVIST]: { reach: 'OFFICE', may: [DO_HOUSE_WORK, 'archive:keep', ...READ_OFFICE, 'fee:read'] },
  [AccountRole.IMPARTIALITY_COMMITTEE_MEMBER]: { reach: 'OFFICE', may: READ_IMPARTIALITY },
  // What would bring a client to a level is told to people alone, to no program.
  [AccountRole.ANALYST]: { reach: 'OFFICE', may: [...READ_FIGURES, ...ANALYSE, 'analytics:advise'] },
  [AccountRole.CLIENT_CONTACT]: { reach: 'OWN', may: SPEAK_FOR_CLIENT },
};

/** What some roles together may do; nobody changes it. */
export function permissionsOf(roles: readonly AccountRole[]): ReadonlySet<Permission> {
  const name = roles.join();
  const known = together.get(name) ?? new Set(roles.flatMap((role) => AUTHORITY[role].may));
  together.set(name, known);
  return known;
}

/** By roles as they were named: people hold few of the combinations there are. */
const together = new Map<string, ReadonlySet<Permission>>();

/** How far some roles together see. */
export function reachOf(roles: readonly AccountRole[]): readonly Reach[] {
  return [...new Set(roles.map((role) => AUTHORITY[role].reach))];
}
