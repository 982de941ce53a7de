import type { Sentences } from '../sentence.js';

/** What is said of applications, their review and the agreement. */
export const applications: Sentences = {
  APPLICATION_NOT_DRAFT: {
    zh: '认证申请{status|ApplicationStatus}，不能再次提交。',
    en: 'The application is {status|ApplicationStatus} and cannot be submitted again.',
  },
  DOCUMENT_MISSING: {
    zh: '缺少申请文件：{kind|DocumentKind}。',
    en: 'A required paper is missing: {kind|DocumentKind}.',
  },
  SCOPE_MISSING: { zh: '请填写申请认证的范围。', en: 'Please state the scope applied for.' },
  TECHNICAL_CODE_MISSING: {
    zh: '请至少选择一个服务认证领域代码（如 SC03）。',
    en: 'At least one service field code (such as SC03) is needed.',
  },
  TECHNICAL_CODE_SHAPE: {
    zh: '服务认证领域代码应为 SC 加两位数字，以下不符：{codes}。',
    en: 'A service field code is SC and two digits; these are not: {codes}.',
  },
  FIELD_NOT_APPROVED: {
    zh: '本机构未获批准在以下领域开展认证：{codes}。',
    en: 'The body is not approved for these fields: {codes}.',
  },
  HEADCOUNT_IN_SCOPE_SHAPE: {
    zh: '认证范围覆盖人数应为不小于 1 的整数。',
    en: 'The headcount in scope is a whole number of at least 1.',
  },
  HEADCOUNT_IN_SCOPE_EXCEEDS_CLIENT: {
    zh: '认证范围覆盖人数 {inScope} 人，超过认证委托人的总人数 {headcount} 人。',
    en: 'The scope covers {inScope} persons, more than the {headcount} of the client.',
  },
  SERVICE_SYSTEM_TOO_YOUNG: {
    zh: '服务体系运行应满 {months} 个月，最早可于 {ripeOn} 受理申请。',
    en: 'The service system must have run for {months} months; it will have by {ripeOn}.',
  },
  EDITION_NOT_IN_FORCE: {
    zh: '该认证规则版本在 {day} 不适用，其实施日期为 {inForceFrom}[，终止于 {inForceUntil}]。',
    en: 'This edition does not apply on {day}: it is in force from {inForceFrom}[ until {inForceUntil}].',
  },
  APPLICATION_NOT_SUBMITTED: {
    zh: '认证申请为{status|ApplicationStatus}状态，只有已提交的申请可以评审。',
    en: 'The application is {status|ApplicationStatus}; only a submitted one can be reviewed.',
  },
  REVIEWED_BEFORE_RECEIVED: {
    zh: '评审日期不能早于收到申请的日期 {receivedOn}。',
    en: 'The review cannot be dated before the application was received, on {receivedOn}.',
  },
  DECLINE_REASON_MISSING: { zh: '不予受理应说明理由。', en: 'Declining an application needs a reason.' },
  BASICS_NOT_CONFIRMED: {
    zh: '受理前应确认申请组织的法律地位与信用信息。',
    en: "Before acceptance the applicant's legal status and credit must be confirmed.",
  },
  REQUIREMENTS_NOT_UNDERSTOOD: {
    zh: '受理前应确认申请组织了解并接受认证要求，理解上的分歧已消除。',
    en: 'Before acceptance the applicant must know and accept the requirements, with no difference of understanding left.',
  },
  COMPETENCE_NOT_CONFIRMED: {
    zh: '受理前应确认本机构具备实施该认证的能力。',
    en: "Before acceptance the body's competence for the work must be confirmed.",
  },
  APPLICATION_NOT_ACCEPTED: {
    zh: '认证申请为{status|ApplicationStatus}状态，受理后方可签订认证合同。',
    en: 'The application is {status|ApplicationStatus}; an agreement follows its acceptance.',
  },
  FEE_SHAPE: {
    zh: '认证费用应为不小于零、精确到分的金额，且不超过 2147 万元。',
    en: 'The fee is an amount in whole fen, not negative and below 21.47 million yuan.',
  },
  PERSON_DAYS_SHAPE: {
    zh: '审查人日应大于零，以半日为最小单位。',
    en: 'Person-days are greater than zero, in steps of half a day.',
  },
  SIGNED_BEFORE_ACCEPTED: {
    zh: '合同签订日期不能早于受理日期 {acceptedOn}。',
    en: 'The agreement cannot be signed before the application was accepted, on {acceptedOn}.',
  },
  PAYER_NOT_APPLICANT: {
    zh: '认证费用应由认证委托人直接支付，不得由第三方代付。',
    en: 'The applicant pays the fee itself; nobody may pay in its stead.',
  },
  AGREEMENT_ALREADY_SIGNED: {
    zh: '认证合同已于 {signedOn} 签订。',
    en: 'The agreement was signed already, on {signedOn}.',
  },
  APPLICATION_NOT_AMENDABLE: {
    zh: '认证申请{status|ApplicationStatus}，不能再修改。',
    en: 'The application is {status|ApplicationStatus} and can no longer be changed.',
  },
  APPLICATION_CLOSED: {
    zh: '认证申请{status|ApplicationStatus}，不能再办理此事。',
    en: 'The application is {status|ApplicationStatus}; this is no longer possible.',
  },
  EDITION_NOT_ADOPTED: {
    zh: '本机构未在该认证项目中采用此认证规则版本。',
    en: 'The body has not adopted this edition in this programme.',
  },
  APPLIED_ALREADY: {
    zh: '该认证委托人在此认证项目中已有未结的申请或有效案卷（{number}）。',
    en: 'The client has an open application or a living file in this programme already ({number}).',
  },
  DOCUMENT_OF_ANOTHER_CLIENT: {
    zh: '该文件属于其他认证委托人的案卷。',
    en: "The paper lies in another client's file.",
  },
  RECEIVED_ON_SET_BY_BODY: {
    zh: '收到申请的日期由认证机构登记。',
    en: 'The day an application was received is for the body to enter.',
  },
  INDIVIDUAL_BUSINESS_NOT_TAKEN: {
    zh: '此认证规则版本不受理个体工商户的申请。',
    en: 'This edition takes no applications of individual businesses.',
  },
  OWN_FAULT_TOO_RECENT: {
    zh: '证书 {number} 因组织自身原因于 {effectiveOn} 被暂停或撤销，未满规定期限；同一领域最早可于 {freeOn} 申请。',
    en: "Certificate {number} was suspended or withdrawn on {effectiveOn} by the holder's own fault; an application in the same field is possible from {freeOn}.",
  },
  BUSINESS_SCOPE_MISSING: {
    zh: '受理前应在客户信息中登记营业执照的经营范围。',
    en: "Before acceptance the business scope of the licence must stand in the client's record.",
  },
  REVIEW_ITEM_OPEN: {
    zh: '以下评审事项尚未作答：{items|ReviewItem}。',
    en: 'These items of the review are not answered yet: {items|ReviewItem}.',
  },
  REVIEW_ITEM_TWICE: {
    zh: '评审事项“{item|ReviewItem}”只能作答一次。',
    en: 'The item {item|ReviewItem} is answered once only.',
  },
  REVIEW_ITEM_UNEXPLAINED: {
    zh: '评审事项“{item|ReviewItem}”结论为否，应写明评估理由。',
    en: 'The item {item|ReviewItem} is answered with no and needs a written assessment.',
  },
  REVIEW_ITEM_APPLIES: {
    zh: '评审事项“{item|ReviewItem}”对每份申请都适用。',
    en: 'The item {item|ReviewItem} applies to every application.',
  },
  BODY_NOT_COMPETENT: {
    zh: '本机构能力不足：{authorisedFunction|AuthorisedFunction}无人可承担[，缺少专业代码 {missing}]。',
    en: 'The body lacks competence: {authorisedFunction|AuthorisedFunction} cannot be filled[; codes missing: {missing}].',
  },
  PAPERS_NOT_NAMED: { zh: '请选择需要补充的材料。', en: 'Please choose the papers that are wanted.' },
  PAPERS_REASON_MISSING: { zh: '请说明为何需要补充。', en: 'Please say why they are wanted.' },
  PAPERS_DUE_IN_PAST: {
    zh: '补充材料的期限不能早于今天 {today}。',
    en: 'Papers cannot be wanted by a day before today, {today}.',
  },
  AGREEMENT_RUNS_ON: {
    zh: '认证范围变更沿用现行认证合同，需要调整的条款请签订补充协议。',
    en: 'A change of scope runs under the agreement in force; amend that where its terms change.',
  },
  AGREEMENT_EXISTS: {
    zh: '该申请已拟定认证合同 {number}。',
    en: 'An agreement was drawn up for this application already: {number}.',
  },
};
