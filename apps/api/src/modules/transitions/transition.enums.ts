import { AffectedKind, TransitionKind, TransitionState } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(TransitionKind, 'TransitionKind', {
  about: 'What a body moves on from.',
  STANDARD: 'A standard that editions refer to has a new edition.',
  EDITION: "An edition of a programme's rules ends or is replaced.",
  FILING: 'A filing with the regulator ends.',
});
tellEnum(TransitionState, 'TransitionState', {
  about: 'How a transition stands today; derived, stored nowhere.',
  AHEAD: 'What comes is known and not in force yet.',
  RUNNING: 'It is in force, and the last day to have moved has not passed.',
  OVERDUE: 'The last day has passed, and it is not done.',
  DONE: 'It was recorded as done.',
});
tellEnum(AffectedKind, 'AffectedKind', {
  about: 'What a transition reaches.',
  APPLICATION: 'An application that is still open.',
  AGREEMENT: 'An agreement that is not signed yet.',
  AUDIT: 'An audit that is planned or under way.',
  CERTIFICATE: 'A certificate that lives.',
  PERSON: 'A person authorised for the programme.',
  TEMPLATE: 'A paper template of the edition.',
});
