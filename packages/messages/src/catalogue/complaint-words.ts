import type { Sentences } from '../sentence.js';

/** Words of appeals and complaints. */
export const complaintWords: Readonly<Record<string, Sentences>> = {
  AppealStatus: {
    RECEIVED: { zh: '已收到', en: 'received' },
    ACKNOWLEDGED: { zh: '已受理', en: 'acknowledged' },
    INVESTIGATED: { zh: '调查中', en: 'being looked into' },
    PROPOSED: { zh: '待决定', en: 'waiting for its decision' },
    UPHELD: { zh: '申诉成立', en: 'upheld' },
    DISMISSED: { zh: '申诉不成立', en: 'dismissed' },
    TAKEN_BACK: { zh: '已撤回', en: 'taken back' },
  },
  AppealSubject: {
    DECLINE: { zh: '不予受理', en: 'declined application' },
    REFUSAL: { zh: '不予认证', en: 'refusal' },
    LEVEL_LOWERED: { zh: '降低等级', en: 'lower level' },
    REDUCTION: { zh: '缩小范围', en: 'reduced scope' },
    SUSPENSION: { zh: '暂停', en: 'suspension' },
    WITHDRAWAL: { zh: '撤销', en: 'withdrawal' },
    CANCELLATION: { zh: '注销', en: 'cancellation' },
    OBJECTION_DISMISSED: { zh: '异议不成立', en: 'dismissed objection' },
  },
  AppealOutcome: {
    UPHELD: { zh: '申诉成立', en: 'upheld' },
    DISMISSED: { zh: '申诉不成立', en: 'dismissed' },
  },
  ComplaintStatus: {
    RECEIVED: { zh: '已收到', en: 'received' },
    ACKNOWLEDGED: { zh: '已告知收到', en: 'acknowledged' },
    NOT_ADMITTED: { zh: '不予受理', en: 'not admitted' },
    INVESTIGATED: { zh: '调查中', en: 'being looked into' },
    FOUND: { zh: '待结案', en: 'waiting to be closed' },
    CLOSED: { zh: '已结案', en: 'closed' },
  },
  AppealConsequence: {
    REVIEW_ANEW: { zh: '重新申请评审', en: 'a new application review' },
    DECIDE_ANEW: { zh: '重新作出决定', en: 'a new decision' },
    OBJECT_ANEW: { zh: '重新处理异议', en: 'a new answer to the objection' },
  },
};
