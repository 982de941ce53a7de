import type { PlainDate } from '@touchstone/plain-date';
import { educationYears } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { BodyProfile } from '../../body/index.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { READY } from './common.js';
import { dossierFacts } from './dossier-facts.queries.js';
import type { DossierFacts } from './dossier-facts.queries.js';
import { sayDay, sayHalves, sayWord } from './say.js';

const FIELDS = {
  personName: { zh: '姓名', en: 'Name' },
  staffNumber: { zh: '工号', en: 'Staff number' },
  city: { zh: '常驻城市', en: 'Home city' },
  employment: { zh: '聘用方式', en: 'Employment' },
  joinedOn: { zh: '入职日期', en: 'First day with the body' },
  leftOn: { zh: '离任日期（在任的留空）', en: 'Last day with the body; blank while there' },
  languages: { zh: '工作语言', en: 'Working languages' },
  declaredUntil: { zh: '公正性声明有效期至', en: 'Declaration of impartiality counts until' },
  exclusive: { zh: '是否声明仅在本机构执业', en: 'Whether the person practises for this body alone' },
  knownOn: { zh: '档案所述之日', en: 'The day as known on which it tells' },
} as const satisfies Meanings;

const SPAN = { from: { zh: '生效日期', en: 'From' }, until: { zh: '有效期至', en: 'Until' } } as const;
const PAPER = { paper: { zh: '附件编号', en: 'Number of the file' } } as const;
const LISTS = {
  registrations: {
    ...SPAN,
    ...PAPER,
    number: { zh: '注册编号', en: 'Number' },
    grade: { zh: '注册级别', en: 'Grade' },
    specialty: { zh: '注册专业', en: 'Specialty' },
    registrar: { zh: '注册机构', en: 'Registrar' },
    suspension: { zh: '暂停与恢复', en: 'Suspension' },
  },
  codes: {
    ...SPAN,
    ...PAPER,
    code: { zh: '专业代码', en: 'Technical code' },
    source: { zh: '依据', en: 'Rests on' },
    evaluator: { zh: '评价人', en: 'Evaluator' },
  },
  evaluations: {
    ...PAPER,
    evaluatedOn: { zh: '评价日期', en: 'Day' },
    about: { zh: '职能与专业', en: 'Function and field' },
    method: { zh: '方式', en: 'Method' },
    criteria: { zh: '能力准则', en: 'Criteria' },
    seen: { zh: '依据', en: 'Evidence' },
    result: { zh: '结果', en: 'Result' },
    evaluator: { zh: '评价人', en: 'Evaluator' },
  },
  authorisations: {
    ...SPAN,
    function: { zh: '职能', en: 'Function' },
    programme: { zh: '认证项目', en: 'Programme' },
    by: { zh: '授权人', en: 'Authorised by' },
  },
  educationYears: {
    year: { zh: '年度', en: 'Year' },
    hours: { zh: '学时', en: 'Hours' },
    professionalHours: { zh: '专业学时', en: 'In the profession' },
  },
  education: {
    ...PAPER,
    doneOn: { zh: '完成日期', en: 'Done on' },
    subject: { zh: '内容', en: 'Subject' },
    hours: { zh: '学时', en: 'Hours' },
  },
  witnesses: {
    ...PAPER,
    doneOn: { zh: '见证日期', en: 'Day' },
    witness: { zh: '见证人', en: 'Witness' },
    result: { zh: '结果', en: 'Result' },
    seen: { zh: '所见', en: 'What was seen' },
  },
  interests: {
    client: { zh: '客户', en: 'Client' },
    kind: { zh: '关系', en: 'Tie' },
    from: { zh: '开始日期', en: 'From' },
    until: { zh: '结束日期', en: 'Until' },
  },
  audits: {
    number: { zh: '审查编号', en: 'Audit' },
    kind: { zh: '审查类型', en: 'Kind' },
    role: { zh: '职务', en: 'Seat' },
    from: { zh: '开始日期', en: 'From' },
    until: { zh: '结束日期', en: 'Until' },
  },
} as const satisfies Readonly<Record<string, Meanings>>;

type Lists = { readonly [K in keyof typeof LISTS]: ReadonlyArray<FieldsOf<(typeof LISTS)[K]>> };

/** What a person may do and what that rests on (人员能力档案), for an assessor; as it stands, or as known on a day. */
export const competenceDossier: PaperSource = {
  kind: 'COMPETENCE_DOSSIER',
  of: 'Person',
  fields: FIELDS,
  lists: LISTS,
  gather,
};

async function gather(context: ActorContext, uuid: string, knownOn: PlainDate | null): Promise<PaperData | null> {
  const facts = await dossierFacts(context, uuid, knownOn);
  if (!facts) return null;
  const body = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const day = knownOn ?? context.today;
  const [contract] = facts.contracts;
  const fields: FieldsOf<typeof FIELDS> = {
    personName: facts.name,
    staffNumber: facts.staffNumber,
    city: facts.city,
    employment: sayWord('Employment', facts.employment),
    joinedOn: sayDay(facts.joinedOn),
    leftOn: sayDay(facts.leftOn),
    languages: sayLanguages(facts.languages),
    declaredUntil: sayDay(facts.declarationValidUntil),
    exclusive: typeof contract?.exclusive === 'boolean' ? YES_NO[contract.exclusive ? 'yes' : 'no'] : null,
    knownOn: sayDay(day),
  };
  const years = educationYears({
    done: facts.education,
    registrations: facts.registrations,
    target: body.educationHoursYearly,
    professionalTarget: body.professionalHoursYearly,
    today: day,
  });
  const asked = (hours: string, target: number): string => `${sayHalves(hours)} / ${target}`;
  return {
    fields,
    lists: {
      ...listsOf(facts),
      educationYears: years.map(({ year, hours, professionalHours }) => ({
        year: String(year),
        hours: asked(hours, body.educationHoursYearly),
        professionalHours: asked(professionalHours, body.professionalHoursYearly),
      })),
    },
    subject: facts.name,
    programmeId: null,
    editionId: null,
    finalOn: null,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

const YES_NO: Readonly<Record<'yes' | 'no', PaperValue>> = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
};

/** The files that what is on record rests on, in the order of the dossier, each once: their number is their place. */
export function papersOfDossier(facts: DossierFacts): readonly string[] {
  const { registrations, technicalCodes, evaluations, education, witnesses, contracts, declarations } = facts;
  const all = [registrations, technicalCodes, evaluations, education, witnesses, contracts, declarations];
  return [...new Set(all.flatMap((rows) => rows.flatMap(({ documentId }) => documentId ?? [])))];
}

function listsOf(facts: DossierFacts): Omit<Lists, 'educationYears'> {
  return { ...qualificationsOf(facts), ...historyOf(facts) };
}

/** Says the number of the file that something rests on. */
function numbersOf(facts: DossierFacts) {
  const papers = papersOfDossier(facts);
  return ({ documentId }: { readonly documentId: string | null }): { readonly paper: PaperValue } => ({
    paper: documentId === null ? null : String(papers.indexOf(documentId) + 1),
  });
}

function spanOf({ validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string | null }) {
  return { from: validFrom, until: validUntil };
}

/** What the person may do. */
function qualificationsOf(
  facts: DossierFacts,
): Pick<Lists, 'registrations' | 'codes' | 'evaluations' | 'authorisations'> {
  const paper = numbersOf(facts);
  return {
    registrations: facts.registrations.map((row) => ({
      ...spanOf(row),
      ...paper(row),
      number: row.number,
      grade: sayWord('RegistrationGrade', row.grade),
      specialty: sayWord('RegistrationSpecialty', row.specialty),
      registrar: row.registrar,
      suspension: row.suspendedOn && `${row.suspendedOn} – ${row.restoredOn ?? ''}`,
    })),
    codes: facts.technicalCodes.map((row) => ({
      ...spanOf(row),
      ...paper(row),
      code: row.code,
      source: sayWord('TechnicalCodeSource', row.source),
      evaluator: row.evaluator,
    })),
    evaluations: facts.evaluations.map((row) => ({
      ...paper(row),
      evaluatedOn: row.evaluatedOn,
      about: sayAbout(row),
      method: sayWord('EvaluationMethod', row.method),
      criteria: row.criteria,
      seen: row.evidence,
      result: sayWord('CompetenceResult', row.result),
      evaluator: row.evaluator,
    })),
    authorisations: facts.authorisations.map((row) => ({
      ...spanOf(row),
      function: sayWord('AuthorisedFunction', row.authorisedFunction),
      programme: { zh: row.titleZh, en: row.titleEn },
      by: row.authorisedBy,
    })),
  };
}

/** What the person learned, was seen to do, is tied to and has worked in. */
function historyOf(facts: DossierFacts): Pick<Lists, 'education' | 'witnesses' | 'interests' | 'audits'> {
  const paper = numbersOf(facts);
  return {
    education: facts.education.map((row) => ({
      ...paper(row),
      doneOn: row.doneOn,
      subject: row.provider === null ? row.subject : `${row.subject}（${row.provider}）`,
      hours: sayHalves(row.hours),
    })),
    witnesses: facts.witnesses.map((row) => ({
      ...paper(row),
      doneOn: row.doneOn,
      witness: row.witnessing,
      result: sayWord('WitnessOutcome', row.result),
      seen: row.notes,
    })),
    interests: facts.interests.map((row) => ({
      client: row.client,
      kind: sayWord('InterestKind', row.kind),
      from: row.startsOn,
      until: row.endsOn,
    })),
    audits: facts.audits.map((row) => ({
      number: row.number,
      kind: sayWord('AuditKind', row.kind),
      role: sayWord('TeamRole', row.role),
      from: row.startsOn,
      until: row.endsOn,
    })),
  };
}

function sayAbout({ authorisedFunction, code }: DossierFacts['evaluations'][number]): PaperValue {
  const said = sayWord('AuthorisedFunction', authorisedFunction) as { zh: string; en: string };
  return code === null ? said : { zh: `${said.zh} ${code}`, en: `${said.en} ${code}` };
}

function sayLanguages(codes: readonly string[]): PaperFields[string] {
  const said = (locale: string): string =>
    codes.map((code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code).join(' · ');
  return { zh: said('zh-CN'), en: said('en-GB') };
}
