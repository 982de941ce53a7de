import type { Sentences } from '../sentence.js';

/** Quotes, agreements' terms, charges, invoices and payments. */
export const finance: Sentences = {
  AMOUNT_SHAPE: {
    zh: '金额应精确到分，且不超过 2147 万元；收款、收费不能为零。',
    en: 'The amount is in whole fen and below 21.47 million yuan; what is charged or paid is more than nothing.',
  },
  PERSON_DAY_PRICE_ODD: {
    zh: '每人日单价应为偶数分，半个人日的价格才能精确到分。',
    en: 'The price of a person-day is an even number of fen, so that half a day has a whole price.',
  },
  TERM_DAYS_SHAPE: {
    zh: '天数应为 0 至 {most} 的整数。',
    en: 'The number of days is a whole number from 0 to {most}.',
  },
  PRICE_LIST_BACKDATED: {
    zh: '收费标准不能早于今天（{today}）生效。',
    en: 'A price list cannot count from a day before today, {today}.',
  },
  PRICE_LIST_TAKEN: {
    zh: '已有自 {validFrom} 起生效的收费标准。',
    en: 'There is a price list from {validFrom} already.',
  },
  QUOTE_WITHOUT_APPLICATION: {
    zh: '认证申请为{status|ApplicationStatus}状态，不能报价。',
    en: 'The application is {status|ApplicationStatus}; no quote can be made for it.',
  },
  QUOTE_ACCEPTED_ALREADY: { zh: '该报价已被接受。', en: 'The quote was accepted already.' },
  QUOTE_REPLACED: { zh: '该报价已由新的报价取代。', en: 'A new quote has taken the place of this one.' },
  QUOTE_LAPSED: {
    zh: '该报价的有效期至 {validUntil}，已失效。',
    en: 'The quote stood until {validUntil} and has lapsed.',
  },
  QUOTE_NEEDED: {
    zh: '按本机构规定，签订合同前应有被接受的报价。',
    en: 'By policy of the body an agreement follows a quote that was accepted.',
  },
  QUOTE_NOT_ACCEPTED: { zh: '所引用的报价未被接受。', en: 'The quote it takes over was not accepted.' },
  FEES_DO_NOT_ADD_UP: {
    zh: '申请费、审定与注册费和审查费之和应等于认证费用。',
    en: 'Application, registration and audit fee do not add up to the fee.',
  },
  CHANGE_NOTICE_SHAPE: {
    zh: '变更通知期限应为 1 至 {most} 天。',
    en: 'Changes are told within 1 to {most} days.',
  },
  SIGNATURES_DISAGREE: {
    zh: '合同签订日期应为双方签字日期中较晚的一天（{latest}）。',
    en: 'The agreement is signed on the later of the two days, {latest}.',
  },
  PAYER_NOT_CLIENT: {
    zh: '认证费用应由认证委托人（{client}）直接支付，不得由第三方代付。',
    en: 'The client, {client}, pays the fee itself; nobody may pay in its stead.',
  },
  PAYER_REASON_MISSING: { zh: '应说明由第三方付款的理由。', en: 'Say why somebody else pays.' },
  AMENDMENT_EMPTY: { zh: '补充协议未变更任何条款。', en: 'The amendment changes nothing.' },
  AMENDMENT_REASON_MISSING: { zh: '应说明变更合同的理由。', en: 'Say why the agreement is amended.' },
  AMENDMENT_UNSIGNED: { zh: '应附双方签署的补充协议。', en: 'The amendment as both sides signed it is missing.' },
  AMENDMENT_BEFORE_AGREEMENT: {
    zh: '补充协议不能早于合同签订日期 {signedOn} 生效。',
    en: 'An amendment cannot count before the agreement was signed, on {signedOn}.',
  },
  AMENDMENT_OUT_OF_ORDER: {
    zh: '补充协议不能早于前一份补充协议的生效日期 {previousOn}。',
    en: 'An amendment cannot count before the one that precedes it, from {previousOn}.',
  },
  AGREEMENT_ENDS_FIRST: {
    zh: '合同有效期不能早于补充协议生效日期届满。',
    en: 'The agreement cannot end before the amendment counts.',
  },
  NOTHING_TO_CHARGE: {
    zh: '合同约定的费用目前均已计收，没有应收费用。',
    en: 'All that the agreement lets the body charge by now is charged.',
  },
  REMARK_MISSING: { zh: '应说明事由。', en: 'Say what it is for.' },
  DUE_DAY_PASSED: { zh: '付款期限不能早于今天（{today}）。', en: 'The due day cannot lie before today, {today}.' },
  REVERSED_ALREADY: {
    zh: '该记录已冲销，或本身是冲销记录。',
    en: 'It is reversed already, or reverses something itself.',
  },
  CHARGE_PAID: {
    zh: '该费用已有收款，应先冲正收款。',
    en: 'Money was put to this charge; reverse the payment first.',
  },
  CHARGE_INVOICED: {
    zh: '该费用已开具发票 {number}，应先红冲发票。',
    en: 'An invoice stands for this charge, {number}; reverse it first.',
  },
  CHARGE_OF_ANOTHER_CLIENT: { zh: '费用属于其他认证委托人。', en: 'The charge is of another client.' },
  CHARGE_REPEATED: { zh: '同一费用不能重复列入。', en: 'A charge is named twice.' },
  INVOICE_EMPTY: { zh: '应至少选择一项费用。', en: 'Choose at least one charge.' },
  REFERENCE_MISSING: { zh: '应填写收款流水号或凭证号。', en: 'The reference of the payment is missing.' },
  MORE_THAN_PAID: { zh: '金额超过该笔收款的余额。', en: 'It is more than is left of the payment.' },
  MORE_THAN_OWED: { zh: '金额超过该项费用的未付部分。', en: 'It is more than is left to pay of the charge.' },
  ARREARS_NOT_GRAVE: {
    zh: '没有逾期超过 {days} 天的欠费，不能据此提出暂停建议。',
    en: 'Nothing is more than {days} days in arrears; there is no reason to propose a suspension.',
  },
  NO_CERTIFICATE_IN_FORCE: { zh: '该案卷没有有效的证书。', en: 'The file has no certificate in force.' },
  SUSPENSION_PROPOSED: {
    zh: '已于 {proposedOn} 提出暂停建议。',
    en: 'A suspension was proposed already, on {proposedOn}.',
  },
  PROPOSAL_WITHDRAWN: { zh: '该建议已于 {withdrawnOn} 撤回。', en: 'The proposal was taken back on {withdrawnOn}.' },
};
