import { ComplainantKind, ComplaintMeasure, ComplaintStatus } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ComplaintStatus, 'ComplaintStatus', {
  about: 'Where a complaint (投诉) stands.',
  RECEIVED: 'The body has it.',
  ACKNOWLEDGED: 'The complainant was told so, where there is a way to.',
  NOT_ADMITTED: 'Turned away, with a reason.',
  INVESTIGATED: 'Somebody uninvolved looks into it.',
  FOUND: 'What was found is written down; somebody else is to close it.',
  CLOSED: 'Closed with an outcome.',
});
tellEnum(ComplainantKind, 'ComplainantKind', {
  about: 'Who complains.',
  CLIENT: 'A client of the body.',
  CUSTOMER_OF_CLIENT: 'A customer of a client.',
  PUBLIC: 'Somebody else.',
  REGULATOR: 'A regulator passed it on.',
  ANONYMOUS: 'Nobody says.',
});
tellEnum(ComplaintMeasure, 'ComplaintMeasure', {
  about: 'What a complaint led to, beside an answer.',
  NONE: 'Nothing further.',
  CORRECTION: 'Something is put right.',
  SHORT_NOTICE_AUDIT: 'An audit at short notice.',
  SUSPENSION_PROPOSED: 'A suspension is proposed.',
});
