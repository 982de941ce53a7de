import { PaperKind, PaperLanguage } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(PaperKind, 'PaperKind', {
  about: 'A paper the body hands out or keeps, made from its records.',
  CERTIFICATE: 'The certificate (认证证书).',
  AUDIT_REPORT: 'The audit report (审查报告).',
  AUDIT_PLAN: 'The audit plan (审查计划).',
  TEAM_NOTICE: 'Who will come, with a slip to object by (审查组通知).',
  COMPETENCE_DOSSIER: 'What a person may do, and what that rests on (人员能力档案).',
  HOUSE_REPORT:
    'What came of a task of the body, with what was counted for it: minutes, or a yearly report (机构事项记录).',
  ATTENDANCE_SHEET: 'Who was at the opening and closing meetings (首末次会议签到表).',
  SCORE_SHEET: 'The answers to one evaluation (评分表).',
  NONCONFORMITY_REPORT: 'One nonconformity, from its statement to its closure (不符合项报告).',
  DECISION_NOTICE: 'Tells a client of a decision (认证决定通知).',
  DECISION_RECORD: 'How the body decided; it stays in the office (认证决定记录).',
  SUSPENSION_NOTICE: 'Tells a client of a suspension (暂停证书通知).',
  RESTORATION_NOTICE: 'Tells a client of a restoration (恢复证书通知).',
  WITHDRAWAL_NOTICE: 'Tells a client of a withdrawal (撤销证书通知).',
  CANCELLATION_NOTICE: 'Tells a client of a cancellation (注销证书通知).',
  SURVEILLANCE_NOTICE: 'Reminds a client of a surveillance owed (监督审查通知).',
  APPLICATION_RECEIPT: 'Acknowledges an application (认证申请回执).',
  ACCEPTANCE_NOTICE: 'Says that an application is taken (受理通知).',
  DECLINE_NOTICE: 'Says that an application is not taken (不予受理通知).',
  AGREEMENT: 'The contract, ready to be signed (认证合同).',
  QUOTE: 'An offer of fees (报价单).',
  APPEAL_RECEIPT: 'Tells a client that its appeal is being looked into (申诉受理通知).',
  APPEAL_OUTCOME: 'Tells a client what became of its appeal (申诉处理结果通知).',
  COMPLAINT_RECEIPT: 'Tells whoever complained that the body has it (投诉受理告知).',
  MARK_CORRECTION_NOTICE: 'Asks a client to put a misuse of the mark right (标志误用纠正通知).',
  MARK_DEADLINE_NOTICE: 'Sends an answer for a misuse of the mark back, with a new last day (标志误用再次纠正通知).',
});
tellEnum(PaperLanguage, 'PaperLanguage', {
  about: 'In which language a paper is set.',
  ZH: 'In Chinese.',
  EN: 'In English.',
  BOTH: 'In Chinese, with the English below.',
});
