import type { clients as zh } from '../zh/clients.js';
import type { SameKeys } from '../same-keys.js';

/** Clients. */
export const clients: SameKeys<typeof zh> = {
  resources: {
    clients: {
      name: 'Client |||| Clients',
      empty: 'No clients yet',
      emptyHint: 'Once a client is registered, its applications can be taken.',
      noPermits: 'No permit is recorded',
      unlimited: 'Without an end',
      renewPermit: 'Renew',
      similar: 'Clients of a similar name are registered; please make sure this is another organisation:',
      fields: {
        q: 'Search',
        name: 'Name',
        nameEn: 'Name in English',
        uscc: 'Unified social credit code',
        provinceCode: 'Province',
        address: 'Registered address',
        sector: 'Sector',
        headcount: 'Headcount',
        legalRepresentative: 'Legal representative',
        contactName: 'Contact',
        contactPhone: 'Telephone',
        contactEmail: 'Email',
        workingLanguage: 'Working language',
        registeredOn: 'Registered on',
        distinctBecause: 'Why it is another organisation',
        businessScope: 'Business scope of the licence',
        'permits.kind': 'Permit',
        'permits.state': 'State',
        'permits.number': 'Number',
        'permits.authority': 'Authority',
        'permits.covers': 'Covers',
        'permits.issuedOn': 'Issued on',
        'permits.validFrom': 'Valid from',
        'permits.validUntil': 'Valid until',
        'permits.document': 'The permit',
        verbs: 'Actions',
        sites: 'Sites',
        'sites.name': 'Site',
        'sites.provinceCode': 'Province',
        'sites.address': 'Address',
        'sites.headcount': 'Headcount',
        'sites.isHeadOffice': 'Head office',
      },
      sections: {
        about: 'About',
        files: 'Files',
        identity: 'Organisation',
        contact: 'Contact',
        sites: 'Sites',
        permits: 'Permits',
      },
    },
  },
  verbs: {
    recordPermit: {
      name: 'Record permit',
      done: 'Permit recorded',
      explain:
        'A permit is never changed: a renewal or correction is a new one in its place. Leave the end empty for one without an end.',
    },
    amendClient: { name: 'Amend client', done: 'Client amended' },
    addSite: {
      name: 'Add site',
      done: 'Site added',
      explain: 'A new head office makes the former one an ordinary site.',
    },
    amendSite: { name: 'Amend', done: 'Site amended' },
    removeSite: { name: 'Remove', done: 'Site removed', explain: "Takes this place off the client's sites." },
    registerClient: {
      name: 'Register client',
      done: 'Client registered',
      explain:
        'Enters a client and its sites. The unified social credit code must be that of the business licence; one site is the head office.',
    },
  },
};
