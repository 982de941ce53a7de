import { newId } from '../graphql/ids.js';
import { Witness } from '../modules/audits/index.js';
import { CompetenceEvaluation, ContinuingEducation, Leave, QualificationProposal } from '../modules/people/index.js';
import type { Person } from '../modules/people/index.js';
import type { Programme } from '../modules/programmes/index.js';
import { AUDITORS } from './demo-people.js';
import type { Stage } from './demo-stage.js';

/** Education by days from today: hours, whether in the profession, and what it was about. */
const EDUCATION = [
  [-20, '8', true, '服务认证新版认证规则宣贯'],
  [-150, '6.5', false, '认证机构公正性与廉洁要求'],
  [-60, '6', true, '顾客满意度测评方法'],
  [-400, '12', true, '售后服务评价抽样方法'],
  [-430, '8', false, '数据安全与个人信息保护'],
] as const;

/** Who is watched by whom: days from today, and what it came to where it has been. */
const WITNESSES = [
  ['leader', 'a05', -200, 'SATISFACTORY', '首次会议控制得当，抽样有依据，问题描述清楚。'],
  ['a07', 'leader', -90, 'SATISFACTORY', '访谈深入，评分理由充分。'],
  ['a20', 'a05', -35, 'UNSATISFACTORY', '抽样数量不足，未追问顾客投诉的处理时限。'],
  ['auditor', 'leader', 40, null, null],
] as const;

/** Who is away, on which days from today. */
const LEAVES = [
  ['a16', 'ANNUAL', 20, 26],
  ['sales', 'SICK', -3, 2],
] as const;

/** What is proposed for whom: days from today, why, and how far it has come. */
const PROPOSALS = [
  ['a06', 'LEADER', null, -4, '作为审查员完成六次审查，两次由组长评价良好。', 'PROPOSED'],
  ['a11', 'AUDITOR', 'SC03', -9, '曾任家电售后网点主管八年。', 'EVALUATED'],
  ['a18', 'LEADER', null, -30, '已完成组长培训。', 'REFUSED'],
] as const;

/** What some people learned, who watched them audit, and who is away. */
export function makeEvidence(
  { em, day }: Stage,
  { byKey, programme }: { readonly byKey: ReadonlyMap<string, Person>; readonly programme: Programme },
): void {
  const named = (key: string): Person => {
    const person = byKey.get(key);
    if (!person) throw new Error(`The demo body has nobody called ${key}`);
    return person;
  };
  for (const { key } of AUDITORS.filter(({ expert }, at) => !expert && at % 9 !== 8))
    for (const [on, hours, professional, subject] of EDUCATION)
      em.create(ContinuingEducation, {
        id: newId(),
        person: named(key),
        doneOn: day(on),
        hours,
        professional,
        subject,
        provider: '认证认可协会远程学院',
      });
  for (const [who, by, on, result, notes] of WITNESSES)
    em.create(Witness, {
      id: newId(),
      person: named(who),
      witnessing: named(by),
      programme,
      audit: null,
      plannedOn: day(on),
      doneOn: result && day(on),
      result,
      notes,
    });
  for (const proposal of PROPOSALS) makeProposal({ em, day }, { named, programme, proposal });
  for (const [who, kind, from, until] of LEAVES)
    em.create(Leave, {
      id: newId(),
      person: named(who),
      kind,
      validFrom: day(from),
      validUntil: day(until),
      note: null,
    });
}

interface Proposing {
  readonly named: (key: string) => Person;
  readonly programme: Programme;
  readonly proposal: (typeof PROPOSALS)[number];
}

function makeProposal({ em, day }: Pick<Stage, 'em' | 'day'>, { named, programme, proposal }: Proposing): void {
  const [who, authorisedFunction, code, on, reason, status] = proposal;
  const person = named(who);
  const evaluator = named('evaluator');
  const evaluation =
    status === 'EVALUATED'
      ? em.create(CompetenceEvaluation, {
          id: newId(),
          person,
          evaluator,
          authorisedFunction,
          code,
          method: 'INTERVIEW',
          result: 'COMPETENT',
          criteria: '专业能力准则：家电售后服务流程、备件管理、投诉处理。',
          evidence: '面谈一小时，答问准确；工作经历证明齐全。',
          evaluatedOn: day(on + 3),
        })
      : null;
  em.create(QualificationProposal, {
    id: newId(),
    person,
    authorisedFunction,
    programme: code === null ? programme : null,
    code,
    source: code === null ? null : 'WORK',
    validFrom: day(on),
    validUntil: code === null ? day(on + 1095) : null,
    reason,
    status,
    proposedBy: named('qualifications'),
    proposedOn: day(on),
    ...(evaluation && { evaluation, evaluatedBy: evaluator }),
    ...(status === 'REFUSED' && {
      closedBy: named('manager'),
      closedOn: day(on + 5),
      closingReason: '审查次数不足，待完成见证后再提议。',
    }),
  });
}
