import type { serviceAccounts as zh } from '../zh/serviceAccounts.js';
import type { SameKeys } from '../same-keys.js';

/** Programs that ask the API, and their keys. */
export const serviceAccounts: SameKeys<typeof zh> = {
  resources: {
    serviceAccounts: {
      name: 'Service account |||| Service accounts',
      empty: 'No service accounts yet',
      emptyHint: 'When another system is to read or register data, open a service account here and issue it a key.',
      everything: 'Everything',
      active: 'Active',
      inactive: 'Closed',
      noKeys: 'No keys yet',
      sections: { keys: 'Keys' },
      fields: {
        q: 'Search',
        name: 'Name',
        purpose: 'Purpose, and who answers for it',
        scopes: 'Scopes',
        narrowedTo: 'Narrowed to',
        programmeIds: 'Programmes it is narrowed to',
        clientIds: 'Clients it is narrowed to',
        costAMinute: 'Budget a minute',
        costADay: 'Budget a day',
        liveKeys: 'Live keys',
        isActive: 'State',
        prefix: 'Key',
        state: 'State',
        issuedOn: 'Issued',
        expiresOn: 'Last day',
        newExpiresOn: 'Last day of the new key',
        graceDays: 'Days the old key goes on',
        lastUsedOn: 'Last used',
        verbs: 'Actions',
      },
    },
  },
  serviceAccounts: {
    secret: 'New key',
    once: 'This key is shown this once. Keep it in the other system’s secret store now; later it can only be rotated.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied; please select it',
    kept: 'I have kept it',
  },
  verbs: {
    openServiceAccount: {
      name: 'Open service account',
      done: 'Service account opened',
      explain:
        'For another system that calls the API. It takes no decisions, judges nobody and keeps no accounts. Budgets count the cost of queries: about a point a field and row.',
    },
    changeServiceAccount: {
      name: 'Change',
      done: 'Service account changed',
      explain: 'Its keys hold to it from their next request on.',
    },
    closeServiceAccount: {
      name: 'Close',
      done: 'Service account closed',
      explain: 'All its keys stop at once; its records stay.',
    },
    issueApiKey: { name: 'Issue key', done: 'Key issued', explain: 'A key lives a year at most.' },
    rotateApiKey: {
      name: 'Rotate',
      done: 'Key rotated',
      explain: 'Issues a new key; the old one goes on for some days, so that the program can be changed over.',
    },
    revokeApiKey: {
      name: 'Revoke',
      done: 'Key revoked',
      explain: 'Requests with this key are refused at once. It cannot be undone.',
    },
  },
};
