import type { certificates as zh } from '../zh/certificates.js';
import type { SameKeys } from '../same-keys.js';

/** Certificates. */
export const certificates: SameKeys<typeof zh> = {
  resources: {
    certificates: {
      name: 'Certificate |||| Certificates',
      empty: 'No certificates yet',
      emptyHint: 'A certificate is issued with the decision to grant.',
      specimen: {
        chip: 'Specimen',
        watermark: '样张 SPECIMEN',
        note: 'Specimen: demonstration data. It has no force and proves no certification.',
      },
      sheet: {
        transferredFrom: 'Transferred from',
        reissuedOn: 'Issued anew',
        title: 'Certificate',
        number: 'No.',
        certifies: 'This is to certify that',
        basis: 'Programme and basis',
        scope: 'Scope',
        firstIssuedOn: 'First issued on',
        issuedOn: 'Issued on',
        validUntil: 'Valid until',
        signatory: 'Signatory',
      },
      fields: {
        code: 'Code',
        changeCodes: 'Codes of what changed',
        technicalCodes: 'Service fields',
        changeNoticeId: 'Notified change',
        scopeZh: 'Scope in Chinese',
        scopeEn: 'Scope in English',
        said: 'What it said',
        why: 'Why',
        q: 'Search',
        number: 'Number',
        client: 'Client',
        clientName: 'Holder',
        'client.provinceCode': 'Province',
        'client.sector': 'Sector',
        provinceCode: 'Province',
        sector: 'Sector',
        programme: 'Programme',
        level: 'Level',
        state: 'State',
        issuedOn: 'Issued on',
        validUntil: 'Valid until',
        validFrom: 'Expires from',
        validTo: 'Expires until',
        isSpecimen: 'Specimen',
        suspensionEndsOn: 'Suspended until',
        dismissedOn: 'Dismissed on',
        dismissedBy: 'By',
        reasonCode: 'Reason code',
        reason: 'Reason',
      },
      proposed: {
        SUSPEND: 'A surveillance was missed: the certificate is to be suspended.',
        WITHDRAW: 'The suspension ran out on %{endsOn} without restoration: the certificate is to be withdrawn.',
        permit:
          'A permit of the holder ran out on %{expiredOn} and no new one is recorded: the certificate may be suspended.',
        code: 'A suspension was put forward with reason code %{code} and waits to be decided.',
        alarm: 'The suspension ends on %{endsOn}; if it is not lifted by then, the certificate is to be withdrawn.',
      },
      register: { open: 'Open the public page', credential: 'Download it signed' },
      sections: {
        register: 'Public register',
        issues: 'Issues',
        life: 'Life of the certificate',
        surveillance: 'Surveillance owed',
        dismissals: 'Suspensions not taken',
      },
    },
  },
  verbs: {
    suspendCertificate: {
      name: 'Suspend',
      done: 'Certificate suspended',
      explain:
        'Suspended from today, for at most six months and never past its expiry. Meanwhile neither certificate nor mark may be used.',
    },
    reduceScope: {
      name: 'Reduce scope',
      done: 'Scope reduced, certificate issued anew',
      explain:
        'Without an audit: at the wish of the holder, or to take a part out that no longer meets the requirements. State the whole scope that stays; number, cycle and last day do not change.',
    },
    restoreCertificate: {
      name: 'Restore',
      done: 'Certificate restored',
      explain: 'The cause of the suspension is gone; the certificate counts again from today.',
    },
    cancelCertificate: {
      name: 'Cancel certificate',
      done: 'Certificate cancelled',
      explain: 'For a holder who gives it up or has ceased to be, without a fault. It cannot be taken back.',
    },
    withdrawCertificate: {
      name: 'Withdraw',
      done: 'Certificate withdrawn',
      explain: 'For a fault of the holder. It cannot be taken back, and it is made public.',
    },
  },
};
