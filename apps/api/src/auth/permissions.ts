import { AccountRole } from '@touchstone/rules';
import type { Permission } from './permission-list.js';
import {
  APPLY,
  KEEP_MARKS,
  LOOK_AT_MARKS,
  READ_FIGURES,
  READ_IMPARTIALITY,
  READ_OFFICE,
  READ_ROUND_SALES,
  HANDLE_APPEALS,
  RECEIVE_APPEALS,
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
      'body:read',
      'body:set',
      'account:read',
      'account:manage',
      'journal:read',
      'demo:set-day',
      'dashboard:read',
      'programme:read',
      'person:read',
      'client:read',
    ],
  },
  [AccountRole.PROGRAMME_MANAGER]: {
    reach: 'OFFICE',
    may: [
      'change:assess',
      ...KEEP_MARKS,
      'quote:draw-up',
      'quote:accept',
      'price-list:publish',
      ...READ_OFFICE,
      'survey:keep',
      'credit:record',
      'client:register',
      'client:amend',
      'permit:record',
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
      'person:authorise',
      'template:publish',
      'certificate-reason:keep',
      'analytics:read',
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
      'body:read',
      'dashboard:read',
      'programme:read',
      'client:read',
      'certification:read',
      'certificate:read',
      'audit:read',
      'surveillance:read',
      'person:read',
      'person:keep',
      'person:authorise',
      'person:declare-interest',
      UPLOAD,
    ],
  },
  [AccountRole.COMPETENCE_EVALUATOR]: {
    reach: 'OFFICE',
    may: [
      'body:read',
      'dashboard:read',
      'programme:read',
      'client:read',
      'certification:read',
      'audit:read',
      'person:read',
      'person:evaluate',
      UPLOAD,
    ],
  },
  [AccountRole.APPLICATION_REVIEWER]: {
    reach: 'OFFICE',
    may: [
      'change:assess',
      'quote:draw-up',
      ...READ_OFFICE,
      'credit:record',
      'client:register',
      'client:amend',
      'permit:record',
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
      'change:assess',
      'quote:draw-up',
      'quote:accept',
      ...READ_OFFICE,
      'survey:keep',
      'credit:record',
      'client:register',
      'client:amend',
      'permit:record',
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
      UPLOAD,
    ],
  },
  [AccountRole.TECHNICAL_REVIEWER]: {
    reach: 'OFFICE',
    may: [...READ_OFFICE, 'decision:review', 'nonconformity:verify', 'person:declare-interest'],
  },
  [AccountRole.DECISION_MAKER]: {
    reach: 'OFFICE',
    may: [...READ_OFFICE, ...HANDLE_APPEALS, 'decision:take', 'person:declare-interest'],
  },
  [AccountRole.QUALITY_MANAGER]: {
    reach: 'OFFICE',
    may: [
      ...READ_OFFICE,
      ...RECEIVE_APPEALS,
      ...HANDLE_APPEALS,
      ...KEEP_MARKS,
      'journal:read',
      'transition:keep',
      'analytics:read',
      'certificate-reason:keep',
      UPLOAD,
    ],
  },
  [AccountRole.COMPLAINTS_OFFICER]: {
    reach: 'OFFICE',
    may: [
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
  [AccountRole.REPORTING_OFFICER]: { reach: 'OFFICE', may: [...READ_OFFICE, 'audit:report-plan'] },
  [AccountRole.FINANCE]: {
    reach: 'OFFICE',
    may: [
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
      ...READ_ROUND_SALES,
      'quote:draw-up',
      'quote:accept',
      'client:register',
      'client:amend',
      'permit:record',
      'application:draft',
      'application:submit',
      UPLOAD,
    ],
  },
  [AccountRole.ARCHIVIST]: { reach: 'OFFICE', may: READ_OFFICE },
  [AccountRole.IMPARTIALITY_COMMITTEE_MEMBER]: {
    reach: 'OFFICE',
    may: READ_IMPARTIALITY,
  },
  [AccountRole.ANALYST]: {
    reach: 'OFFICE',
    may: READ_FIGURES,
  },
  [AccountRole.CLIENT_CONTACT]: {
    reach: 'OWN',
    may: [
      'change:read',
      'mark:read',
      'quote:accept',
      'finance:read',
      'body:read',
      'dashboard:read',
      'client:read',
      'programme:read',
      'application:read',
      ...APPLY,
      'permit:record',
      'agreement:read',
      'certification:read',
      'certificate:read',
      'surveillance:read',
      'audit:read',
      'team:read',
      'audit:object',
      'nonconformity:read',
      'nonconformity:answer',
      'decision:read',
      'complaint:read',
      'appeal:read',
      'appeal:file',
      'appeal:note',
      'document:read',
      UPLOAD,
    ],
  },
};

/** What some roles together may do. */
export function permissionsOf(roles: readonly AccountRole[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => AUTHORITY[role].may));
}

/** How far some roles together see. */
export function reachOf(roles: readonly AccountRole[]): readonly Reach[] {
  return [...new Set(roles.map((role) => AUTHORITY[role].reach))];
}
