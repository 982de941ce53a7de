import { ChangeKind, ChangeNoticeStatus, ChangeOutcome } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ChangeKind, 'ChangeKind', {
  about: 'What a client tells the body of, because it may touch the certification.',
  NAME: 'Its name.',
  ADDRESS: 'Its address.',
  LEGAL_FORM: 'Its legal form or registration.',
  OWNERSHIP: 'Who owns it.',
  KEY_PEOPLE: 'Its management or key people.',
  SITES: 'Sites opened, closed or moved.',
  SCOPE: 'What it wants certified.',
  PROCESS: 'A significant change of its service system or processes.',
  OTHER: 'Something else.',
});
tellEnum(ChangeNoticeStatus, 'ChangeNoticeStatus', {
  about: 'Where a notice of a change stands.',
  RECEIVED: 'Waits to be assessed.',
  ASSESSED: 'Assessed; what it asks for is still to be done.',
  SETTLED: 'Settled.',
});
tellEnum(ChangeOutcome, 'ChangeOutcome', {
  about: 'What a notified change asks of the body.',
  NO_EFFECT: 'Nothing.',
  REISSUE: 'That the certificate is issued anew (换证).',
  SCOPE_CHANGE: 'That the scope is extended or reduced, by an audit.',
  SPECIAL_AUDIT: 'A special audit.',
  AMENDMENT: 'An amendment of the agreement.',
});
