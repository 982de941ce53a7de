import type { EnumLabels } from '../enum-labels.js';

/** What the words of eligibility and cover are called. */
export const competenceEnums: Pick<
  EnumLabels,
  'Duty' | 'MatrixState' | 'WorkAheadKind' | 'HorizonKind' | 'WhatIfKind'
> = {
  Duty: {
    LEADER: 'Team leader',
    AUDITOR: 'Auditor',
    TECHNICAL_EXPERT: 'Technical expert',
    TRAINEE: 'Trainee',
    OBSERVER: 'Observer',
    APPLICATION_REVIEW: 'Application review',
    TECHNICAL_REVIEW: 'Technical review',
    DECISION: 'Decision',
    MYSTERY_CUSTOMER: 'Mystery customer',
    SURVEY_ANALYST: 'Survey analyst',
    IMPARTIALITY_COMMITTEE: 'Impartiality committee',
  },
  WorkAheadKind: {
    AUDIT: 'Audit',
    SURVEILLANCE: 'Surveillance',
    RECERTIFICATION: 'Recertification',
    DECISION: 'Review and decision',
  },
  HorizonKind: {
    REGISTRATION: 'Registration',
    AUTHORISATION: 'Authorisation',
    TECHNICAL_CODE: 'Technical code',
    CONTRACT: 'Contract',
    DECLARATION: 'Declaration of impartiality',
    EDUCATION: 'Continuing education',
    WITNESS: 'Witnessing',
  },
  MatrixState: {
    OPEN: 'May do it',
    LAPSING: 'Ends soon',
    HELD: 'Knows the field, may not',
    COMING: 'Not yet',
    ENDED: 'Ended',
  },
  WhatIfKind: {
    PERSON_LEAVES: 'A person leaves',
    REGISTRATION_ENDS: 'A registration ends',
    TECHNICAL_CODE_ENDS: 'A technical code ends',
    AUTHORISATION_ENDS: 'An authorisation ends',
    AWAY: 'A person is away',
    TECHNICAL_CODE_GIVEN: 'A technical code is given',
    LEADERS_NEEDED: 'More leaders are needed',
  },
};
