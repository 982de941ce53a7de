import { plusDays, yearOf } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ENGINE_VERSION } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import { newId } from '../../graphql/ids.js';
import { blankScorecard, combinedOutcome, recomputedOutcome } from '../../modules/audits/index.js';
import type { Random } from '../random.js';
import { madeUpAnswers } from './made-up-answers.js';
import { addEvent, addSurveillance, issue } from './made-up-certificates.js';
import { add } from './made-up-rows.js';
import type { FileWish, Issued, MadeUpFile, Rows } from './made-up-rows.js';

const DECIDED_AFTER = 16;

/** Adds a file's rows. @returns how many audits it has */
export function madeUpFile(random: Random, wish: FileWish, rows: Rows): number {
  const { cast, client } = wish;
  const leader = random.below(cast.auditorIds.length);
  const second = (leader + 1 + random.below(Math.max(1, cast.auditorIds.length - 1))) % cast.auditorIds.length;
  const file: MadeUpFile = {
    wish,
    rows,
    clientId: newId(),
    certificationId: newId(),
    team: [...new Set([cast.auditorIds[leader] ?? '', cast.auditorIds[second] ?? ''])],
    ability: 900 + random.below(90) + ofSector(client.sector) - (client.headcount < 20 ? 25 : 0) - severity(leader),
    certificate: null,
    audits: 0,
    cycles: 0,
  };
  openFile(file);
  let endsOn = wish.from;
  for (const kind of KINDS) {
    if (file.audits >= wish.mostAudits || plusDays(endsOn, DECIDED_AFTER) > wish.until) break;
    if (!hold(random, file, { kind, endsOn })) break;
    endsOn = plusDays(endsOn, 330 + random.below(30));
  }
  closeFile(file);
  return file.audits;
}

const KINDS: readonly AuditKind[] = [
  'INITIAL',
  'SURVEILLANCE',
  'SURVEILLANCE',
  'RECERTIFICATION',
  'SURVEILLANCE',
  'SURVEILLANCE',
];

/** Sectors and teams differ, so that there is something to find. */
function ofSector(sector: string): number {
  return ((sector.charCodeAt(0) * 17) % 9) * 6 - 24;
}

function severity(leader: number): number {
  return ((leader * 13) % 7) * 5 - 10;
}

function openFile({ wish, rows, clientId, certificationId }: MadeUpFile): void {
  const { client, edition, cast, number, from } = wish;
  const openedOn = plusDays(from, -40);
  add(rows, 'client', {
    id: clientId,
    uscc: client.uscc,
    name: client.name,
    name_en: client.nameEn,
    province_code: client.provinceCode,
    address: client.address,
    sector: client.sector,
    headcount: client.headcount,
    legal_representative: '王经理',
    contact_name: '王经理',
    contact_phone: '010-00000000',
    working_language: 'zh',
    registered_on: plusDays(openedOn, -10),
    version: 1,
  });
  add(rows, 'certification', {
    id: certificationId,
    number: `CF-${yearOf(openedOn)}-H${String(number).padStart(5, '0')}`,
    client_id: clientId,
    programme_id: cast.programmeIds.get(edition.programme.code),
    edition_id: edition.id,
    scope_zh: client.scopeZh,
    technical_codes: ['SC03'],
    // Told anew once it is known how the file ended.
    status: 'IN_PROGRESS',
    opened_on: openedOn,
    version: 1,
  });
}

/** One audit with team, scorecards and decision. @returns whether the file goes on */
function hold(random: Random, file: MadeUpFile, { kind, endsOn }: { kind: AuditKind; endsOn: PlainDate }): boolean {
  const { rows, wish, clientId, certificationId } = file;
  const { edition, cast, number } = wish;
  const auditId = newId();
  const decidedOn = plusDays(endsOn, DECIDED_AFTER);
  const surveillance =
    kind === 'SURVEILLANCE' && file.certificate ? addSurveillance(file, file.certificate, endsOn) : null;
  file.audits += 1;
  add(rows, 'audit', {
    id: auditId,
    number: `AU-${yearOf(endsOn)}-H${String(number).padStart(5, '0')}${file.audits}`,
    kind,
    status: 'IN_PROGRESS',
    certification_id: certificationId,
    client_id: clientId,
    programme_id: cast.programmeIds.get(edition.programme.code),
    edition_id: edition.id,
    technical_codes: ['SC03'],
    surveillance_activity_id: surveillance?.id ?? null,
    starts_on: plusDays(endsOn, -1),
    ends_on: endsOn,
    person_days: '4.0',
    planned_on: plusDays(endsOn, -20),
    plan_reported_on: plusDays(endsOn, -20),
    reported_on: plusDays(endsOn, 7),
    report_conclusion: '审查按计划完成，结论见评分表。',
    decided_on: decidedOn,
    version: 1,
  });
  add(rows, 'audit_activity', {
    id: newId(),
    audit_id: auditId,
    client_id: clientId,
    kind: 'ON_SITE',
    starts_on: plusDays(endsOn, -1),
    ends_on: endsOn,
    concluded_on: endsOn,
    conclusion: 'PASSED',
  });
  seat(file, { auditId, endsOn });
  const outcome = combinedOutcome(
    edition,
    addScorecards(random, file, { auditId, kind, endsOn, surveillance: surveillance?.number ?? 1 }),
  );
  const recommendation = kind === 'SURVEILLANCE' ? 'MAINTAIN' : outcome.passed ? 'CERTIFY' : 'NOT_CERTIFY';
  Object.assign(rows['audit']?.at(-1) ?? {}, { recommendation });
  add(rows, 'technical_review', {
    id: newId(),
    audit_id: auditId,
    client_id: clientId,
    reviewer_id: cast.reviewerId,
    outcome: 'PASSED',
    reviewed_on: plusDays(endsOn, 12),
  });
  return decide(file, { auditId, kind, decidedOn, level: outcome.level, passed: outcome.passed === true });
}

function seat({ rows, clientId, team }: MadeUpFile, { auditId, endsOn }: { auditId: string; endsOn: PlainDate }): void {
  for (const [at, person] of team.entries())
    add(rows, 'team_assignment', {
      id: newId(),
      audit_id: auditId,
      client_id: clientId,
      person_id: person,
      role: at === 0 ? 'LEADER' : 'AUDITOR',
      person_days: '2.0',
      assigned_on: plusDays(endsOn, -20),
    });
}

interface ScoredWish {
  readonly auditId: string;
  readonly kind: AuditKind;
  readonly endsOn: PlainDate;
  readonly surveillance: number;
}

function addScorecards(
  random: Random,
  { wish, rows, clientId, ability, audits }: MadeUpFile,
  { auditId, kind, endsOn, surveillance }: ScoredWish,
) {
  const { edition, editions } = wish;
  // A client learns from audit to audit, and has better and worse years.
  const grown = Math.min(992, ability + audits * 6 + random.below(24) - 12);
  return edition.evaluations.map(({ id: evaluation }, at) => {
    const blank = blankScorecard({ edition, evaluation, kind, surveillanceNumber: surveillance });
    const answers = madeUpAnswers(random, edition.evaluations[at] ?? never(), {
      ability: grown,
      surveillanceNumber: blank.surveillanceNumber,
    });
    const sheet = {
      ...answers,
      editionId: edition.id,
      evaluation,
      surveillanceNumber: blank.surveillanceNumber,
      specialDeductions: [],
      specialBonuses: [],
    };
    const outcome = recomputedOutcome(editions, sheet, 0);
    if ('fault' in outcome) throw new Error(`A made-up scorecard is refused: ${outcome.fault}`);
    add(rows, 'scorecard', {
      id: blank.id,
      audit_id: auditId,
      client_id: clientId,
      edition_id: edition.id,
      evaluation,
      surveillance_number: blank.surveillanceNumber,
      revision: 1,
      status: 'FROZEN',
      verdicts: answers.verdicts,
      sampled: answers.sampled,
      conforming: answers.conforming,
      notes: answers.notes,
      special_deductions: [],
      special_bonuses: [],
      missing: outcome.missing,
      score: outcome.score,
      score_exact: outcome.scoreExact,
      level: outcome.level,
      passed: outcome.passed,
      engine_version: ENGINE_VERSION,
      locked_on: plusDays(endsOn, 7),
      version: 1,
    });
    return { ...sheet, ...outcome };
  });
}

interface Decided {
  readonly auditId: string;
  readonly kind: AuditKind;
  readonly decidedOn: PlainDate;
  readonly level: string | null;
  readonly passed: boolean;
}

/** What the scores lead to. @returns whether the file goes on */
function decide(file: MadeUpFile, { auditId, kind, decidedOn, level, passed }: Decided): boolean {
  const isNew = kind !== 'SURVEILLANCE';
  const fails = isNew ? !passed || level === null : false;
  const certificate = fails ? null : isNew ? issue(file, { decidedOn, level: level ?? '' }) : file.certificate;
  const moved =
    !isNew && certificate && level !== null && level !== certificate.level ? levelOf(file, certificate, level) : null;
  const outcome = fails ? 'REFUSE' : isNew ? (kind === 'INITIAL' ? 'GRANT' : 'RENEW') : (moved ?? 'MAINTAIN');
  add(file.rows, 'decision', {
    id: newId(),
    audit_id: auditId,
    certification_id: file.certificationId,
    client_id: file.clientId,
    certificate_id: certificate?.id ?? null,
    outcome,
    level: fails ? null : (level ?? certificate?.level ?? null),
    decided_by_id: file.wish.cast.deciderId,
    taken_as: 'DECISION_MAKER',
    decided_on: decidedOn,
    reason: outcome === 'REFUSE' || outcome === 'LOWER_LEVEL' ? '评分结果未达到原等级或达标级要求。' : null,
    checks: [],
  });
  if (certificate && !isNew)
    addEvent(file, certificate, {
      kind: moved === 'RAISE_LEVEL' ? 'LEVEL_RAISED' : moved === 'LOWER_LEVEL' ? 'LEVEL_LOWERED' : 'MAINTAINED',
      on: decidedOn,
      level: certificate.level,
    });
  return !fails;
}

function levelOf({ wish }: MadeUpFile, certificate: Issued, level: string): 'RAISE_LEVEL' | 'LOWER_LEVEL' {
  const rank = (code: string): number => wish.edition.levels.items.find((each) => each.code === code)?.rank ?? 0;
  const step = rank(level) > rank(certificate.level) ? 'RAISE_LEVEL' : 'LOWER_LEVEL';
  certificate.level = level;
  return step;
}

/** A file of the past owes nobody anything: what has not expired was given up. */
function closeFile(file: MadeUpFile): void {
  const { certificate, wish } = file;
  const on = wish.until;
  if (certificate && certificate.validUntil >= wish.until) {
    const reason = '获证组织因业务调整主动申请注销。';
    addEvent(file, certificate, { kind: 'CANCELLED', on, level: null, reasonCode: '01', reason });
    add(file.rows, 'decision', {
      id: newId(),
      audit_id: null,
      certification_id: file.certificationId,
      client_id: file.clientId,
      certificate_id: certificate.id,
      outcome: 'CANCEL',
      level: null,
      decided_by_id: wish.cast.deciderId,
      taken_as: 'DECISION_MAKER',
      decided_on: on,
      reason_code: '01',
      reason,
      checks: [],
    });
  }
  Object.assign(file.rows['certification']?.at(-1) ?? {}, { status: certificate ? 'ENDED' : 'REFUSED' });
}

function never(): never {
  throw new Error('An evaluation of the edition is missing');
}
