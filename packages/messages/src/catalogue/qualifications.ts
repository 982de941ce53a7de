import type { Sentences } from '../sentence.js';

/** What is said where a person, a qualification, a tie or a declaration is recorded. */
export const qualifications: Sentences = {
  STAFF_NUMBER_SHAPE: {
    zh: '工号应为 1 至 30 位字母或数字，可含点、下划线、斜线和短横。',
    en: 'A staff number has 1 to 30 letters or digits; dots, underscores, slashes and hyphens may follow the first.',
  },
  STAFF_NUMBER_TAKEN: { zh: '工号已由{name}使用。', en: 'This staff number belongs to {name}.' },
  PERSON_NAME_MISSING: { zh: '请填写姓名。', en: "Please give the person's name." },
  NAME_LATIN_SHAPE: {
    zh: '拉丁字母姓名只能使用拉丁字母、空格、点、撇号和短横，最多 {most} 个字符。',
    en: 'A name in Latin letters has Latin letters, blanks, dots, apostrophes and hyphens, {most} characters at most.',
  },
  CITY_MISSING: { zh: '请填写所在城市。', en: 'Please give the home city.' },
  LEFT_BEFORE_JOINED: {
    zh: '离职日期 {leftOn} 不能早于入职日期 {joinedOn}。',
    en: 'The last day with the body, {leftOn}, cannot come before the first, {joinedOn}.',
  },
  IMPORT_PERSON_UNKNOWN: {
    zh: '工号“{staffNumber}”没有对应的人员。',
    en: 'No person has the staff number “{staffNumber}”.',
  },
  IMPORT_NAME_OF_ANOTHER: {
    zh: '工号 {staffNumber} 的人员不叫“{name}”，请核对是否错行。',
    en: 'Staff number {staffNumber} is not of “{name}”; has the row slipped?',
  },
  IMPORT_END_CHANGED: {
    zh: '[在案记录有效期至 {kept}，]本行与在案记录只有到期日不同。导入只新增、不更改：请在人员页终止或续期。',
    en: 'The row differs from the record in its last day alone[; on record it is {kept}]. An import adds and changes nothing: end or renew it on the page of the person.',
  },
  IMPORT_WORD_MISSING: { zh: '请填写此项，可选：{words}。', en: 'Please fill this in; it is one of {words}.' },
  IMPORT_WORD_UNKNOWN: { zh: '“{word}”不在可选范围：{words}。', en: '“{word}” is none of {words}.' },
  IMPORT_DAY_MISSING: { zh: '请填写日期。', en: 'Please give the day.' },
  IMPORT_DAY_SHAPE: { zh: '“{day}”不是 YYYY-MM-DD 形式的有效日期。', en: '“{day}” is no day written YYYY-MM-DD.' },
  IMPORT_NOT_WORKBOOK: { zh: '该文件不是可读取的 XLSX 工作簿。', en: 'The file is no XLSX workbook that can be read.' },
  IMPORT_EMPTY: {
    zh: '工作簿中没有可导入的行。请使用导出的工作簿，保留表名和首行。',
    en: 'The workbook has no row to take in. Use an exported one, with its sheets and first row as they are.',
  },
  RENEWAL_OPEN: {
    zh: '专业代码 {code} 没有到期日，无需续期。',
    en: 'Code {code} has no last day and needs no renewal.',
  },
  RENEWAL_NO_LONGER: {
    zh: '专业代码 {code} 已有效至 {until}，续期应更长。',
    en: 'Code {code} counts until {until}; a renewal goes beyond it.',
  },
  RENEWAL_UNKNOWN: {
    zh: '所选专业代码已不存在，请刷新。',
    en: 'A code chosen is no longer there; please read the page again.',
  },
  RENEWALS_MANY: { zh: '一次可续 1 至 {most} 项。', en: 'From 1 to {most} are renewed at once.' },
  LANGUAGE_MISSING: { zh: '请至少填写一种工作语言。', en: 'Please give one working language at least.' },
  LANGUAGE_UNKNOWN: {
    zh: '{code} 不是 ISO 639-1 语言代码。',
    en: '{code} is no language code of ISO 639-1.',
  },
  LANGUAGE_TWICE: { zh: '工作语言 {code} 重复填写。', en: 'The language {code} is given twice.' },
  CONTRACT_OVERLAPS: {
    zh: '该人员已有自 {from} 起[，至 {until} 止]的合同，合同期不能重叠。',
    en: 'The person has a contract from {from}[ until {until}]; the days may not overlap.',
  },
  PRACTISES_ELSEWHERE: {
    zh: '注册审查员只能在一家认证机构执业，该人员尚未声明仅在本机构执业。',
    en: 'A registered auditor practises for one certification body alone; this person has not declared to.',
  },
  LEAVE_OVERLAPS: {
    zh: '已登记自 {from} 起[，至 {until} 止]的请假，日期不能重叠。',
    en: 'Leave from {from}[ until {until}] is on record; the days may not overlap.',
  },
  LEAVE_CANCELLED_ALREADY: {
    zh: '该请假已于 {cancelledOn} 撤回。',
    en: 'This leave was cancelled already, on {cancelledOn}.',
  },
  LEAVE_CANCEL_REASON_MISSING: { zh: '请写明撤回请假的原因。', en: 'Please say why the leave is cancelled.' },
  DOCUMENT_OF_ANOTHER_PERSON: {
    zh: '该文件属于其他人员的档案，请重新上传。',
    en: "This file lies in another person's records; please upload it anew.",
  },
  EVALUATION_OF_SOMETHING_ELSE: {
    zh: '所选能力评价不是针对该人员的专业代码 {code}。',
    en: 'The evaluation chosen does not speak of {code} for this person.',
  },
  EVALUATION_NOT_COMPETENT: {
    zh: '所选能力评价的结论是尚不具备能力。',
    en: 'The evaluation chosen found the person not yet competent.',
  },
  IDENTITY_NUMBER_SHAPE: {
    zh: '居民身份证号应为 18 位：17 位数字，末位为数字或 X。',
    en: 'An identity number has 18 characters: 17 digits, then a digit or X.',
  },
  IDENTITY_NUMBER_BIRTH: {
    zh: '居民身份证号第 7 至 14 位不是有效的出生日期。',
    en: 'Characters 7 to 14 of the identity number are no day somebody can have been born on.',
  },
  IDENTITY_NUMBER_CHECK_CHARACTER: {
    zh: '居民身份证号的校验码不符，请核对。',
    en: 'The check character of the identity number does not fit; please look again.',
  },
  IDENTITY_NUMBER_TAKEN: {
    zh: '该居民身份证号已登记在{name}名下。',
    en: 'This identity number is on record for {name}.',
  },
  IDENTITY_NUMBER_NOT_RECORDED: {
    zh: '该人员没有登记居民身份证号。',
    en: 'No identity number is on record for this person.',
  },
  IDENTITY_LOOK_REASON_MISSING: {
    zh: '请写明查看居民身份证号的用途。',
    en: 'Please say what the identity number is needed for.',
  },
  PROPOSES_SELF: { zh: '不能为本人提议资格。', en: 'Nobody proposes himself.' },
  PROPOSAL_SHAPE: {
    zh: '请二者择一：认证项目中的职能，或专业代码。',
    en: 'Propose either a function in a programme or a technical code, not both.',
  },
  PROPOSAL_SOURCE: {
    zh: '提议专业代码时须说明依据，提议职能时不填依据。',
    en: 'A technical code is proposed with what it rests on; a function without.',
  },
  PROPOSAL_UNTIL_MISSING: {
    zh: '请填写授权的有效期。',
    en: 'Please say until when the person is to be authorised.',
  },
  PROPOSAL_REASON_MISSING: { zh: '请写明提议的理由。', en: 'Please say why the person is proposed.' },
  PROPOSAL_PENDING: {
    zh: '同样的资格已有未办结的提议。',
    en: 'The same is proposed for this person already and not decided.',
  },
  PROPOSAL_NOT_OPEN: {
    zh: '该提议目前为{status|QualificationProposalStatus}，不能办理此步骤。',
    en: 'The proposal is {status|QualificationProposalStatus}; this step is not open.',
  },
  PROPOSAL_OF_ONESELF: {
    zh: '提议所涉人员本人不能办理任何步骤。',
    en: 'Whom a proposal is about takes none of its steps.',
  },
  JUDGES_OWN_PROPOSAL: {
    zh: '提议人不能评价或授权自己的提议。',
    en: 'Whoever proposed neither evaluates nor authorises.',
  },
  AUTHORISES_OWN_EVALUATION: {
    zh: '评价人不能授权自己评价的提议。',
    en: 'Whoever evaluated does not authorise.',
  },
  EVALUATION_CRITERIA_MISSING: {
    zh: '请写明评价所依据的能力准则。',
    en: 'Please say what was judged against.',
  },
  PROPOSAL_CLOSING_REASON_MISSING: { zh: '请写明理由。', en: 'Please say why.' },
  EDUCATION_HOURS_SHAPE: {
    zh: '学时以 0.5 为单位，应为 0.5 至 {most}。',
    en: 'Hours are counted in halves, from 0.5 to {most}.',
  },
  EDUCATION_SUBJECT_MISSING: { zh: '请填写继续教育的内容。', en: 'Please say what it was about.' },
  EDUCATION_REMOVED_ALREADY: {
    zh: '该继续教育记录已于 {removedOn} 作废。',
    en: 'This was taken out of the count already, on {removedOn}.',
  },
  EDUCATION_REMOVAL_REASON_MISSING: { zh: '请写明作废的原因。', en: 'Please say why it is not to count.' },
  WITNESSES_SELF: { zh: '不能见证本人的审查。', en: 'Nobody witnesses himself.' },
  WITNESSED_NOT_ON_TEAM: {
    zh: '被见证人不在该次审查的审查组中，或该次审查已取消。',
    en: 'The person to be witnessed is not on the team of that audit, or it was cancelled.',
  },
  WITNESS_OF_ANOTHER_PROGRAMME: {
    zh: '该次审查不属于所选认证项目。',
    en: 'That audit is of another programme.',
  },
  WITNESSED_BY_ANOTHER: {
    zh: '见证结果由见证人或人员档案管理人员记录。',
    en: 'The outcome is recorded by whoever witnessed, or by who keeps the records.',
  },
  WITNESS_NOTES_MISSING: { zh: '请写明见证所见。', en: 'Please say what was seen.' },
  WITNESS_CANCEL_REASON_MISSING: { zh: '请写明取消见证的原因。', en: 'Please say why it is given up.' },
  WITNESS_DONE_ALREADY: { zh: '该见证已于 {doneOn} 完成。', en: 'This took place already, on {doneOn}.' },
  WITNESS_CANCELLED_ALREADY: {
    zh: '该见证已于 {cancelledOn} 取消。',
    en: 'This was given up already, on {cancelledOn}.',
  },
  REGISTRAR_MISSING: { zh: '请填写注册机构。', en: 'Please say who granted the registration.' },
  REGISTRATION_NUMBER_MISSING: { zh: '请填写注册编号。', en: 'Please give the number of the registration.' },
  REGISTRATION_OF_ANOTHER: {
    zh: '注册编号 {number} 属于其他人员。',
    en: 'The registration number {number} belongs to another person.',
  },
  REGISTRATION_OVERLAPS: {
    zh: '该注册编号已登记有效期自 {from} 起[，至 {until} 止]，有效期不能重叠。',
    en: 'This registration is on record from {from}[ until {until}]; the days may not overlap.',
  },
  REGISTRATION_NOT_COUNTING: {
    zh: '该注册资格有效期为 {validFrom} 至 {validUntil}，不能在此期间之外暂停。',
    en: 'The registration counts from {validFrom} until {validUntil}; it is suspended on a day between.',
  },
  REGISTRATION_SUSPENDED_ALREADY: {
    zh: '该注册资格自 {suspendedOn} 起已暂停，尚未恢复。',
    en: 'The registration is suspended already, since {suspendedOn}.',
  },
  SUSPENDED_BEFORE_RESTORED: {
    zh: '该注册资格于 {restoredOn} 恢复，再次暂停的日期不能更早。',
    en: 'The registration was restored on {restoredOn}; it is not suspended again before that.',
  },
  REGISTRATION_SUSPENSION_REASON_MISSING: {
    zh: '请写明注册资格暂停的原因。',
    en: 'Please say why the registration is suspended.',
  },
  REGISTRATION_NOT_SUSPENDED: { zh: '该注册资格没有处于暂停。', en: 'The registration is not suspended.' },
  REGISTRATION_RESTORATION_REASON_MISSING: {
    zh: '请写明恢复注册资格的依据。',
    en: 'Please say what the restoration rests on.',
  },
  TECHNICAL_CODE_HELD: {
    zh: '该人员自 {from} 起[至 {until} 止]已具备专业代码 {code}。',
    en: 'The person holds the technical code {code} already, from {from}[ until {until}].',
  },
  ENDS_AFTER_END: {
    zh: '有效期至 {validUntil}，终止日期不能更晚。',
    en: 'It counts until {validUntil}; an earlier end cannot be a later day.',
  },
  ACTOR_WITHOUT_PERSON: {
    zh: '当前账号没有对应的人员，不能以个人名义办理此事。',
    en: "No person stands behind this account; this is done in a person's own name.",
  },
  EVALUATOR_MISSING: {
    zh: '请填写由谁评定；评定人须是本人以外的人员。',
    en: 'Please say who found this; it is somebody other than the person.',
  },
  CODE_EVIDENCE_MISSING: {
    zh: '请写明专业能力的证据，或上传证明文件，或选择所依据的能力评价。',
    en: 'Please say what was seen, upload the paper, or name the evaluation it rests on.',
  },
  EVALUATES_SELF: { zh: '不能评价本人的能力。', en: 'Nobody judges his own competence.' },
  EVALUATION_EVIDENCE_MISSING: {
    zh: '请写明能力评价所依据的证据。',
    en: 'Please say what the judgement of competence rests on.',
  },
  AUTHORISES_SELF: { zh: '不能授权本人。', en: 'Nobody authorises himself.' },
  COMPETENCE_NOT_SHOWN: {
    zh: '该人员最近的能力评价未证明其具备承担{role|AuthorisedFunction}工作的能力，不能授权。',
    en: 'Competence for {role|AuthorisedFunction} is not shown by the newest evaluation; it comes before authorisation.',
  },
  AUTHORISED_ALREADY: {
    zh: '该人员自 {from} 起[至 {until} 止]已获同样授权。',
    en: 'The person is authorised for this already, from {from}[ until {until}].',
  },
  INTEREST_ON_RECORD: {
    zh: '该利益关系已登记且尚未终止。',
    en: 'This tie is on record and has not ended.',
  },
  INTEREST_ENDED_ALREADY: {
    zh: '该利益关系已于 {endsOn} 终止。',
    en: 'This tie ended already, on {endsOn}.',
  },
  ENDS_OWN_INTEREST: {
    zh: '本人的利益关系应由他人办理终止。',
    en: 'Somebody else has to say that your own tie has ended.',
  },
  INTEREST_OF_ANOTHER: {
    zh: '只能申报本人的利益关系和公正性声明。',
    en: 'You can declare for yourself only.',
  },
  CLIENT_NOT_REGISTERED: {
    zh: '没有登记该统一社会信用代码的认证委托人。',
    en: 'No client is registered under this unified social credit code.',
  },
  DECLARATION_OLDER: {
    zh: '已登记有效期至 {recordedUntil} 的声明，不能登记更早的声明。',
    en: 'A declaration that counts until {recordedUntil} is on record; an older one does not replace it.',
  },
};
