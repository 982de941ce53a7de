import type { Permission } from './permission-list.js';

/* What several roles hold together. */

export const READ_OFFICE: readonly Permission[] = [
  'credit:read',
  'body:read',
  'dashboard:read',
  'client:read',
  'programme:read',
  'person:read',
  'application:read',
  'agreement:read',
  'certification:read',
  'certificate:read',
  'surveillance:read',
  'contact:read',
  'change:read',
  'mark:read',
  'audit:read',
  'nonconformity:read',
  'decision:read',
  'appeal:read',
  'complaint:read',
  'document:read',
  'transition:read',
  'planning:read',
  'survey:read',
  'house:read',
];
export const READ_ROUND_SALES: readonly Permission[] = [
  'body:read',
  'dashboard:read',
  'client:read',
  'programme:read',
  'application:read',
  'agreement:read',
  'certification:read',
  'certificate:read',
  'surveillance:read',
  'document:read',
];
/** Whoever may be given an appeal, or decide on one; the rules say whether he had a part in the matter. */
export const HANDLE_APPEALS: readonly Permission[] = [
  'appeal:note',
  'appeal:investigate',
  'appeal:decide',
  'complaint:source',
  'complaint:investigate',
  'complaint:close',
];
export const RECEIVE_APPEALS: readonly Permission[] = ['appeal:file', 'appeal:receive', 'complaint:receive'];
export const UPLOAD: Permission = 'document:upload';
/** Whoever asks for a certification, and tells of changes to it and of how the mark is used: the client, and the office for it. */
export const APPLY: readonly Permission[] = [
  'application:draft',
  'application:submit',
  'application:withdraw',
  'change:notify',
  'mark:report',
  'mark:answer',
];
/** Whoever watches how clients use the mark: the team on site, and the office, which also handles misuses. */
export const LOOK_AT_MARKS: readonly Permission[] = ['mark:read', 'mark:report', 'mark:assess'];
export const KEEP_MARKS: readonly Permission[] = [...LOOK_AT_MARKS, 'mark:handle'];
/** Whoever computes figures over everything. */
export const READ_FIGURES: readonly Permission[] = [
  'body:read',
  'dashboard:read',
  'client:read',
  'programme:read',
  'certification:read',
  'certificate:read',
  'surveillance:read',
  'audit:read',
  'team:read',
  'nonconformity:read',
  'survey:read',
  'analytics:read',
  'benchmark:read',
];
/** Whoever watches over the body's impartiality. */
export const READ_IMPARTIALITY: readonly Permission[] = [
  'body:read',
  'dashboard:read',
  'client:read',
  'programme:read',
  'person:read',
  'certification:read',
  'certificate:read',
  'audit:read',
  'decision:read',
  'house:read',
];
/** Whoever keeps what is on record of people: their own files among it, and identity numbers where they are needed. */
export const KEEP_PERSONS: readonly Permission[] = [
  'person:file',
  'person:witness',
  'person:reveal',
  'person:keep',
  'person:authorise',
  'person:declare-interest',
];
/** Whoever judges competence. */
export const JUDGE_PERSONS: readonly Permission[] = ['person:file', 'person:witness', 'person:evaluate'];
/** Whoever keeps accounts, and sees whether their letters went out. */
export const KEEP_ACCOUNTS: readonly Permission[] = ['account:read', 'account:manage', 'mail:read'];
/** Whoever sees to what the house does by itself, and to whom outside it tells. */
export const KEEP_OPERATIONS: readonly Permission[] = ['job:keep', 'webhook:keep', 'reminder:keep'];
/** Whoever brings clients on file and keeps what is known of them. */
export const KEEP_CLIENTS: readonly Permission[] = ['client:register', 'client:amend', 'permit:record'];
/** Whoever reads scores across clients and keeps questions about them. */
export const ANALYSE: readonly Permission[] = ['analytics:read', 'analytics:keep', 'benchmark:read'];

/** What the quality manager does with figures: how auditors differ, and from where on the body's are watched. */
export const STEER_BY_FIGURES: readonly Permission[] = [...ANALYSE, 'consistency:read', 'kpi:set'];
/** Whoever does the body's own work as its owner: records what was held, answers for what went wrong. */
export const DO_HOUSE_WORK: Permission = 'house:work';
/** Whoever keeps the body's own house, and whoever answers for that. */
export const KEEP_HOUSE: readonly Permission[] = ['house:keep', 'house:sign-off', 'archive:keep', 'archive:dispose'];

/** A client's contact: to apply, to answer and to read, all of his own client. */
export const SPEAK_FOR_CLIENT: readonly Permission[] = [
  'fee:read',
  'benchmark:read',
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
];
