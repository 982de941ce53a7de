import { MatrixState, Duty, WorkAheadKind, HorizonKind, TeamRole, WhatIfKind } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

export { MatrixState, Duty, WorkAheadKind, HorizonKind, TeamRole, WhatIfKind };

tellEnum(Duty, 'Duty', {
  about: 'What a person may be asked to do for a client: a seat on a team, or a function outside any.',
  LEADER: 'Lead the audit team (审查组长).',
  AUDITOR: 'Audit (审查员).',
  TECHNICAL_EXPERT: 'Lend expertise under an auditor (技术专家).',
  TRAINEE: 'Learn on the team (实习审查员).',
  OBSERVER: 'Observe (观察员).',
  APPLICATION_REVIEW: 'Review the application (申请评审).',
  TECHNICAL_REVIEW: 'Review the report (复核).',
  DECISION: 'Decide (认证决定).',
  MYSTERY_CUSTOMER: 'Visit as a mystery customer (神秘顾客).',
  SURVEY_ANALYST: 'Analyse satisfaction surveys (调查分析员).',
  IMPARTIALITY_COMMITTEE: 'Sit on the impartiality committee (公正性委员会委员).',
});
tellEnum(WorkAheadKind, 'WorkAheadKind', {
  about: 'Work ahead that needs people.',
  AUDIT: 'An audit that is planned or under way.',
  SURVEILLANCE: 'A surveillance that is due and not planned.',
  RECERTIFICATION: 'A recertification that is due and not planned.',
  DECISION: 'A technical review and decision to come.',
});
tellEnum(HorizonKind, 'HorizonKind', {
  about: 'What of a person runs out or falls due.',
  REGISTRATION: 'A registration (注册资格).',
  AUTHORISATION: 'An authorisation (授权).',
  TECHNICAL_CODE: 'A technical code (专业代码).',
  CONTRACT: 'A contract (合同).',
  DECLARATION: 'The declaration of impartiality (公正性声明).',
  EDUCATION: 'Continuing education of a year, short of what the body asks (继续教育).',
  WITNESS: 'A witnessing that is owed (见证).',
});
tellEnum(WhatIfKind, 'WhatIfKind', {
  about: 'A change that is only supposed (假设).',
  PERSON_LEAVES: 'A person leaves, and works up to a day.',
  REGISTRATION_ENDS: 'A registration counts up to a day.',
  TECHNICAL_CODE_ENDS: 'A technical code counts up to a day.',
  AUTHORISATION_ENDS: 'An authorisation counts up to a day.',
  AWAY: 'A person is away.',
  TECHNICAL_CODE_GIVEN: 'A person is found to know a field, from a day on.',
  LEADERS_NEEDED: 'From a day on, audits of a field need so many leaders to choose from.',
});
tellEnum(MatrixState, 'MatrixState', {
  about: 'How a person stands to a field on a day, for a duty.',
  OPEN: 'The duty is open in this field.',
  LAPSING: 'It is open, and ends soon.',
  HELD: 'The person knows the field, and something else keeps the duty shut.',
  COMING: 'The person will know the field.',
  ENDED: 'The person knew the field.',
});
