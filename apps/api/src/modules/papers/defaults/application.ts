import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import { APPEAL, facts, FROM_BODY, heading, paragraph, row, say, TO_CLIENT } from './parts.js';

const THE_APPLICATION: TemplateBlock = facts(
  row('申请编号', 'Application', '{applicationNumber}'),
  row('认证项目', 'Programme', '{programme}'),
  row('认证依据', 'Basis', '{basis}'),
  row('申请的认证范围', 'Scope applied for', '{scope}'),
  row('范围内人数', 'Persons in scope', '{headcount}'),
  row('收到日期', 'Received on', '{receivedOn}'),
);
const SEAL: TemplateBlock = { block: 'signatures', labels: [say('{bodyName}（盖章）', 'For {bodyName}')] };

/** Acknowledges an application. */
export const applicationReceipt: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证申请回执', en: 'Receipt of an application' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '本机构已收到贵组织的认证申请，将于{reviewDueOn}前完成申请评审并告知结论。补充材料不另计评审时间。',
      'We have received your application. We will review it by {reviewDueOn} and tell you the outcome. A request for further papers does not begin the time anew.',
    ),
    THE_APPLICATION,
    heading('收到的材料', 'Papers received'),
    {
      block: 'table',
      of: 'documents',
      columns: [
        { label: say('材料', 'Paper'), value: '{documentKind}', width: 45 },
        { label: say('文件名', 'File'), value: '{fileName}', width: 55 },
      ],
      empty: say('未随申请收到材料。', 'No papers came with it.'),
    },
    FROM_BODY,
    SEAL,
  ],
};

/** Says that an application is taken. */
export const acceptanceNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证申请受理通知书', en: 'Notice of acceptance' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '经申请评审，本机构决定受理贵组织的认证申请。',
      'After its review we accept your application for certification.',
    ),
    THE_APPLICATION,
    facts(row('评审日期', 'Reviewed on', '{reviewedOn}')),
    heading('后续步骤', 'Next steps'),
    paragraph(
      '首次申请认证的，双方签订认证合同后，本机构策划审查、通知审查组成员，并先进行文件审查，通过后实施现场审查。申请变更认证范围的，认证合同继续有效，本机构据此安排审查或作出认证决定。受理不代表将获得认证。',
      'For a first certification: once the agreement is signed we plan the audit and name the team; a document review comes first, and the audit on site after it has passed. For a change of scope the agreement goes on, and we plan the audit or decide. Acceptance is no promise of a certificate.',
    ),
    FROM_BODY,
    SEAL,
  ],
};

/** Says that an application is not taken. */
export const declineNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证申请不予受理通知书', en: 'Notice of decline' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '经申请评审，本机构决定对贵组织的认证申请不予受理。',
      'After its review we do not accept your application for certification.',
    ),
    THE_APPLICATION,
    facts(row('评审日期', 'Reviewed on', '{reviewedOn}'), row('不予受理的理由', 'Reason', '{declineReason}')),
    paragraph('上述原因消除后，贵组织可以重新提出申请。', 'Once the reason no longer holds you may apply again.'),
    ...APPEAL,
    FROM_BODY,
    SEAL,
  ],
};

/** The contract. */
export const agreement: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证合同', en: 'Certification agreement' },
  blocks: [
    facts(
      row('合同编号', 'Agreement', '{agreementNumber}'),
      row('甲方（认证委托人）', 'Party A (client)', '{clientName}'),
      row('统一社会信用代码', 'Unified social credit code', '{uscc}'),
      row('甲方地址', 'Address of A', '{clientAddress}'),
      row('乙方（认证机构）', 'Party B (body)', '{bodyName}'),
      row('批准号', 'Approval number', '{bodyApproval}'),
      row('乙方地址', 'Address of B', '{bodyAddress}'),
    ),
    heading('第一条　认证事项', '1. What is certified'),
    facts(
      row('认证项目', 'Programme', '{programme}'),
      row('认证依据', 'Basis', '{basis}'),
      row('认证规则', 'Certification rule', '{rule}'),
      row('认证范围', 'Scope', '{scope}'),
      row('场所', 'Sites', '[{sites}]'),
      row('初次审查时间', 'Time of the initial audit', say('{personDays} 人日', '{personDays} person-days')),
      row('证书有效期', 'Validity of a certificate', say('{validity} 个月', '{validity} months')),
    ),
    heading('第二条　费用', '2. Fee'),
    paragraph(
      '至首次认证决定的认证费用合计{fee}，由{payer}直接向乙方支付。再认证的费用另行约定。认证结论不影响费用的支付；逾期未付的，乙方可以暂停证书。',
      'Until the first decision the fee is {fee} in all; {payer} pays it to B directly. The fee of a recertification is agreed separately. The outcome does not change what is owed; where it is not paid in time, B may suspend the certificate.',
    ),
    facts(
      row('申请费', 'Application', '{applicationFee}'),
      row('审定与注册费', 'Review and registration', '{registrationFee}'),
      row('初次审查费', 'Initial audit', '{auditFee}'),
      row('每次监督费用', 'Each surveillance', '{surveillanceFee}'),
    ),
    heading('第三条　甲方的义务', '3. Duties of A'),
    paragraph(
      '甲方始终遵守认证要求，如实提供信息，允许审查组（包括见证人员、观察员和监管部门人员）进入场所、接触人员和查阅记录；按期接受监督审查，必要时接受不提前通知的审查；受理并记录投诉，采取措施。',
      'A keeps to the requirements at all times, tells the truth, and lets the team, witnesses, observers and regulators enter its sites, speak to its people and see its records; it receives surveillance in time, and audits at short notice where needed; it takes and records complaints and acts on them.',
    ),
    heading('第四条　变更通知', '4. Notice of changes'),
    paragraph(
      '名称、地址、法律地位、所有权、组织机构、关键人员、服务范围发生变化，或发生重大投诉、事故、行政处罚的，甲方在{changeNotice}日内通知乙方。',
      'A tells B within {changeNotice} days of changes of name, address, legal status, ownership, organisation, key people or range of services, and of grave complaints, accidents or penalties.',
    ),
    heading('第五条　证书与标志的使用', '5. Use of certificate and mark'),
    paragraph(
      '甲方只在认证范围内、证书有效期间使用证书和认证标志，不误导公众，不用于产品。证书被暂停、撤销、注销或过期的，立即停止使用。',
      'A uses certificate and mark only within the scope and while the certificate is valid, misleads nobody, and puts the mark on no product. It stops at once when the certificate is suspended, withdrawn, cancelled or expired.',
    ),
    heading('第六条　乙方的义务', '6. Duties of B'),
    paragraph(
      '乙方公正、独立地实施认证，对所获信息保密（法律要求公开的除外），事先告知审查组成员并处理异议，告知认证决定及其理由，公布证书状态，受理申诉和投诉；规则变化时及时通知甲方并给予合理的转换期。',
      'B certifies impartially and independently, keeps what it learns confidential unless the law asks for it, names the team beforehand and deals with objections, tells its decisions and their reasons, publishes the status of certificates, and handles appeals and complaints; when rules change it says so in time and allows a reasonable transition.',
    ),
    heading('第七条　暂停、撤销、注销与争议', '7. Suspension, withdrawal, cancellation and disputes'),
    paragraph(
      '甲方不再满足认证要求、未按期接受监督审查、拖欠费用或误用证书、标志的，乙方可暂停或撤销证书。甲方可随时申请注销。对决定有异议的，可向乙方申诉；争议协商不成的，提交乙方所在地人民法院。',
      "B may suspend or withdraw the certificate where A no longer meets the requirements, misses surveillance, owes fees or misuses certificate or mark. A may ask for cancellation at any time. A may appeal to B against any decision; disputes that cannot be settled go to the court at B's seat.",
    ),
    paragraph(
      '本合同自双方签字盖章之日起生效，一式两份。拟定日期：{drawnUpOn}[；签订日期：{signedOn}][；合同有效期至：{countsUntil}]。',
      'This agreement takes effect when both have signed, in two copies. Drawn up on {drawnUpOn}[; signed on {signedOn}][; it counts until {countsUntil}].',
      'note',
    ),
    {
      block: 'signatures',
      labels: [
        say('甲方（盖章）：{clientName}[ {clientSignatory}]', 'For A: {clientName}[ {clientSignatory}]'),
        say('乙方（盖章）：{bodyName}[ {bodySignatory}]', 'For B: {bodyName}[ {bodySignatory}]'),
      ],
    },
  ],
};
