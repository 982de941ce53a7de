import type { body as zh } from '../zh/body.js';
import type { SameKeys } from '../same-keys.js';

/** The body's own settings. */
export const body: SameKeys<typeof zh> = {
  resources: {
    body: {
      name: 'Body settings',
      inferred: 'Inferred',
      amendYear: 'Change',
      daysHint: 'Days such as 2026-10-01, with blanks between them',
      missingYears: 'No holidays are kept for %{years}: clocks that count working days may be wrong.',
      fields: {
        nameZh: 'Name in Chinese',
        nameEn: 'Name in English',
        approvalNumber: 'Approval number',
        branch: 'Branch',
        address: 'Registered address',
        signatory: 'Who signs certificates',
        certificateNumberPattern: 'Pattern of certificate numbers',
        reissueNumberPattern: 'Pattern of numbers issued anew',
        scopeChangeAtSurveillance: 'Change of scope held with a surveillance',
        correctMarkWithinDays: 'Days to put a misuse of the mark right',
        assessChangeWithinDays: 'Days to assess a change in',
        creditGoodForDays: 'Days a credit look-up counts',
        appealWithinDays: 'Days to appeal in',
        acknowledgeWithinDays: 'Days to acknowledge appeals and complaints in',
        concludeWithinDays: 'Days to tell their outcome in',
        approvedFields: 'Approved service fields',
        year: 'Year',
        holidays: 'Holidays',
        workedWeekends: 'Weekend days worked',
        isInferred: 'Not held against the announcement yet',
        verbs: 'Actions',
      },
      sections: { profile: 'Certification body', holidays: 'Holidays' },
    },
  },
  verbs: {
    setBodyProfile: {
      name: 'Amend body',
      done: 'Body amended',
      explain: 'Certificates name the body and its signatory by this; those already issued stay as they are.',
    },
    setHolidayYear: {
      name: 'Keep holidays',
      done: 'Holidays saved',
      explain: 'Working days are counted by these; clocks that run already keep their last day.',
    },
    setDemoDay: { name: "Move the demonstration's day", done: "The demonstration's day has moved" },
  },
};
