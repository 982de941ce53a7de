import type { EnumLabels } from '../enum-labels.js';

/** What the words of the use of the mark are called. */
export const markEnums: Pick<
  EnumLabels,
  'MarkMedium' | 'MarkMisuse' | 'MarkReporter' | 'MarkUseStatus' | 'MarkCaseStatus' | 'MarkCaseOutcome'
> = {
  MarkMedium: {
    WEBSITE: 'Website',
    SOCIAL_MEDIA: 'Social media',
    ADVERTISEMENT: 'Advertisement',
    BROCHURE: 'Brochure',
    STORE: 'Shop',
    VEHICLE: 'Vehicle',
    STATIONERY: 'Letters and cards',
    PACKAGING: 'Packaging',
    PRODUCT: 'Product',
    OTHER: 'Other',
  },
  MarkMisuse: {
    OUT_OF_SCOPE: 'Outside the scope',
    ON_PRODUCT: 'On a product',
    ALTERED: 'Altered',
    WRONG_LEVEL: 'Other level stated',
    BEFORE_GRANT: 'Before the grant',
    NOT_IN_FORCE: 'Not in force',
    BY_ANOTHER: 'By another organisation',
    OTHER: 'Other',
  },
  MarkReporter: {
    CLIENT: 'Client',
    BODY: 'Body',
  },
  MarkUseStatus: {
    REPORTED: 'To be assessed',
    PROPER: 'Proper',
    IMPROPER: 'Improper',
    ENDED: 'Ended',
  },
  MarkCaseStatus: {
    ASKED: 'Waiting for the client',
    ANSWERED: 'Answered',
    CLOSED: 'Closed',
  },
  MarkCaseOutcome: {
    CORRECTED: 'Corrected',
    REMOVED: 'Removed',
    NO_MISUSE: 'No misuse',
    REFERRED: 'Referred to the authority',
    WITHDRAWN: 'Certificate withdrawn',
  },
};
