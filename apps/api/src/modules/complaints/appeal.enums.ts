import { AppealConsequence, AppealOutcome, AppealStatus, AppealSubject } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(AppealStatus, 'AppealStatus', {
  about: 'Where an appeal (申诉) stands.',
  RECEIVED: 'The body has it.',
  ACKNOWLEDGED: 'The appellant was told so.',
  INVESTIGATED: 'Somebody uninvolved looks into it.',
  PROPOSED: 'An outcome is proposed; somebody else is to decide.',
  UPHELD: 'Upheld.',
  DISMISSED: 'Dismissed.',
  TAKEN_BACK: 'Taken back by the appellant.',
});
tellEnum(AppealSubject, 'AppealSubject', {
  about: 'What a client may appeal against.',
  DECLINE: 'A declined application (不予受理).',
  REFUSAL: 'A refusal (不予认证).',
  LEVEL_LOWERED: 'A lower level.',
  REDUCTION: 'A reduced scope (缩小).',
  SUSPENSION: 'A suspension (暂停).',
  WITHDRAWAL: 'A withdrawal (撤销).',
  CANCELLATION: 'A cancellation (注销).',
  OBJECTION_DISMISSED: 'A dismissed objection against somebody on a team.',
});
tellEnum(AppealOutcome, 'AppealOutcome', {
  about: 'How an appeal can end that is not taken back.',
  UPHELD: 'Upheld.',
  DISMISSED: 'Dismissed.',
});
tellEnum(AppealConsequence, 'AppealConsequence', {
  about: 'What follows from an appeal that was upheld: something new, never a change of what was decided.',
  REVIEW_ANEW: 'A new application review.',
  DECIDE_ANEW: 'A new decision.',
  OBJECT_ANEW: 'A new answer to the objection.',
});
