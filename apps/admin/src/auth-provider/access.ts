import type { Permission } from './permission.js';

interface Doors {
  /** Opens the list and each record. */
  readonly read: Permission;
  /** Opens the page that makes a new one. */
  readonly create?: Permission;
}

/** Which permission opens which pages of the admin. A resource that is not named stays shut. */
const DOORS: Readonly<Record<string, Doors>> = {
  clients: { read: 'client:read', create: 'client:register' },
  applications: { read: 'application:read', create: 'application:draft' },
  agreements: { read: 'agreement:read' },
  charges: { read: 'finance:read' },
  invoices: { read: 'finance:read' },
  payments: { read: 'finance:read' },
  balances: { read: 'finance:read' },
  prices: { read: 'price-list:publish' },
  certifications: { read: 'certification:read' },
  audits: { read: 'audit:read', create: 'audit:plan' },
  capacity: { read: 'planning:read' },
  planning: { read: 'planning:read' },
  proposals: { read: 'planning:read' },
  nonconformities: { read: 'nonconformity:read' },
  surveys: { read: 'survey:read', create: 'survey:keep' },
  decisions: { read: 'decision:read' },
  certificates: { read: 'certificate:read' },
  changes: { read: 'change:read' },
  markUses: { read: 'mark:read' },
  markCases: { read: 'mark:read' },
  markReport: { read: 'mark:read' },
  surveillance: { read: 'surveillance:read' },
  dues: { read: 'dashboard:read' },
  appeals: { read: 'appeal:read' },
  complaints: { read: 'complaint:read' },
  analytics: { read: 'analytics:read' },
  matrix: { read: 'competence:ask' },
  eligibility: { read: 'competence:ask' },
  horizon: { read: 'competence:ask' },
  whatIf: { read: 'competence:ask' },
  kpis: { read: 'analytics:read' },
  xray: { read: 'analytics:read' },
  consistency: { read: 'consistency:read' },
  intake: { read: 'intake:read' },
  returns: { read: 'return:read' },
  certSearch: { read: 'return:read' },
  returnFormats: { read: 'return:read' },
  people: { read: 'person:read', create: 'person:keep' },
  qualificationProposals: { read: 'person:read' },
  programmes: { read: 'programme:read' },
  editions: { read: 'programme:read', create: 'edition:adopt' },
  transitions: { read: 'transition:read' },
  templates: { read: 'template:publish' },
  certificateReasons: { read: 'certificate-reason:keep' },
  body: { read: 'body:read' },
  impartialityRisks: { read: 'house:read' },
  houseTasks: { read: 'house:read' },
  houseActions: { read: 'house:read' },
  technicalFiles: { read: 'house:read' },
  legalHolds: { read: 'house:read' },
  ruleFilings: { read: 'house:read' },
  houseRhythms: { read: 'house:read' },
  journal: { read: 'journal:read' },
  mailMessages: { read: 'mail:read' },
  notices: { read: 'dashboard:read' },
  reminders: { read: 'reminder:keep' },
  jobs: { read: 'job:keep' },
  webhookEndpoints: { read: 'webhook:keep' },
  webhookDeliveries: { read: 'webhook:keep' },
  accounts: { read: 'account:read', create: 'account:manage' },
  serviceAccounts: { read: 'account:read', create: 'account:manage' },
};

/** Whether these permissions open that page: react-admin's resource and action. Records change by verbs, never by edit. */
export function mayAccess(permissions: readonly string[], resource: string, action: string): boolean {
  const doors = DOORS[resource];
  const permission =
    action === 'list' || action === 'show' ? doors?.read : action === 'create' ? doors?.create : undefined;
  return permission !== undefined && permissions.includes(permission);
}
