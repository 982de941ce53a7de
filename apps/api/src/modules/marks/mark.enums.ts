import {
  MarkCaseOutcome,
  MarkCaseStatus,
  MarkMedium,
  MarkMisuse,
  MarkReporter,
  MarkUseStatus,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(MarkMedium, 'MarkMedium', {
  about: 'Where a client uses the certification mark, or says that it is certified.',
  WEBSITE: 'A page of the web.',
  SOCIAL_MEDIA: 'An account of a social medium.',
  ADVERTISEMENT: 'An advertisement.',
  BROCHURE: 'A brochure.',
  STORE: 'A shop or counter.',
  VEHICLE: 'A vehicle.',
  STATIONERY: 'Letters and cards.',
  PACKAGING: 'A package.',
  PRODUCT: 'The product itself.',
  OTHER: 'Something else.',
});
tellEnum(MarkMisuse, 'MarkMisuse', {
  about: 'How a mark is misused (GB/T 27021.1-2017, 8.3).',
  OUT_OF_SCOPE: 'For what is outside the scope of the certificate.',
  ON_PRODUCT: 'On a product, as if that were certified.',
  ALTERED: 'Altered in form or words.',
  WRONG_LEVEL: 'With another level than the certificate states.',
  BEFORE_GRANT: 'Before the certificate was granted.',
  NOT_IN_FORCE: 'After a suspension, withdrawal, cancellation or the last day.',
  BY_ANOTHER: 'By an organisation or site that is not certified.',
  OTHER: 'In another way; the remark says how.',
});
tellEnum(MarkReporter, 'MarkReporter', {
  about: 'Who put a use of the mark on the register.',
  CLIENT: 'The client told of it.',
  BODY: 'The body found it.',
});
tellEnum(MarkUseStatus, 'MarkUseStatus', {
  about: 'Where a use of the mark stands.',
  REPORTED: 'Waits to be assessed.',
  PROPER: 'Found proper.',
  IMPROPER: 'Found to be a misuse.',
  ENDED: 'No longer used.',
});
tellEnum(MarkCaseStatus, 'MarkCaseStatus', {
  about: 'Where the handling of a misuse stands.',
  ASKED: 'The client is asked to put it right.',
  ANSWERED: 'The client says that it did; the body has to look.',
  CLOSED: 'Closed.',
});
tellEnum(MarkCaseOutcome, 'MarkCaseOutcome', {
  about: 'How the handling of a misuse ended.',
  CORRECTED: 'Put right; the mark goes on being used.',
  REMOVED: 'Taken down.',
  NO_MISUSE: 'It was no misuse after all.',
  REFERRED: 'Referred to the authority: no certificate was left to act on.',
  WITHDRAWN: 'The certificate was withdrawn for it.',
});
