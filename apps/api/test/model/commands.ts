import * as fc from 'fast-check';
import { globalId } from '../../src/graphql/ids.js';
import { AuditActivity, raiseNonconformity, submitReport } from '../../src/modules/audits/index.js';
import {
  cancelCertificate,
  reduceScope,
  reissueCertificate,
  restoreCertificate,
  reviewReport,
  suspendCertificate,
  withdrawCertificate,
} from '../../src/modules/decisions/index.js';
import {
  advance,
  certificateOf,
  conclude,
  decide,
  DECISIONS,
  openAuditOf,
  plan,
  respond,
  seat,
  teamOf,
} from './moves.js';
import { stateOf } from '../../src/modules/certificates/index.js';
import { watch } from './watch.js';
import { act, contextOf, isAuthorised, passDays, ROLES } from './world.js';
import type { Came, Role, World } from './world.js';

/** What the reference model keeps: nothing but how often the world was let to do something. */
export interface Tally {
  advanced: number;
}

/** A step of a run; what must hold holds after each. */
class Step implements fc.AsyncCommand<Tally, World> {
  constructor(
    private readonly name: string,
    private readonly take: (world: World, tally: Tally) => Promise<void>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(tally: Tally, world: World): Promise<void> {
    await this.take(world, tally);
    await watch(world);
  }

  toString(): string {
    return this.name;
  }
}

const role = fc.constantFrom(...ROLES);
/** Anybody, but mostly who is likely to sit on the team. */
const member = fc.constantFrom<Role>(...ROLES, 'leader', 'leader', 'leader', 'leader', 'leader', 'leader');

/** Anybody, but mostly who may decide. */
const judge = fc.constantFrom<Role>(...ROLES, 'decider', 'decider', 'decider', 'decider', 'decider', 'allRounder');

/** Takes the file on; whoever is right must be let. */
const onwards = fc.constant(null).map(
  () =>
    new Step('advance', async (world, tally) => {
      const came = await advance(world);
      if (!came.ok)
        throw new Error(`on ${world.day} after ${world.done.slice(-4).join(', ')}: ${came.codes.join(', ')}`);
      tally.advanced += 1;
    }),
);

/** Something by somebody; where the reference forbids it, the house must refuse. */
function attempt(
  name: string,
  who: Role,
  take: (world: World) => Promise<{ readonly came: Came; readonly forbidden: boolean } | null>,
): Step {
  return new Step(`${who}: ${name}`, async (world) => {
    const answer = await take(world);
    if (answer?.forbidden && answer.came.ok) throw new Error(`${who} was let: ${name}`);
  });
}

const seats = fc.tuple(role, fc.constantFrom('LEADER' as const, 'AUDITOR' as const)).map(([who, wanted]) =>
  attempt(`takes the seat ${wanted}`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const atWork = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
    const came = await seat(world, audit, [who, wanted]);
    return { came, forbidden: !atWork || !isAuthorised(who, wanted) };
  }),
);

const reviews = fc.tuple(role, fc.constantFrom('PASSED' as const, 'RETURNED' as const)).map(([who, outcome]) =>
  attempt(`reviews as ${outcome}`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    const input = {
      auditId: globalId('Audit', audit.id),
      expectedVersion: audit.version,
      outcome,
      remarks: '请补充。',
    };
    const came = await act(world, who, [reviewReport, input]);
    return { came, forbidden: audit.status !== 'REPORTED' || team.has(who) || !isAuthorised(who, 'TECHNICAL_REVIEW') };
  }),
);

const decisions = fc
  .tuple(role, fc.constantFrom(...(Object.keys(DECISIONS) as (keyof typeof DECISIONS)[])))
  .map(([who, verb]) =>
    attempt(verb, who, async (world) => {
      const audit = await openAuditOf(world);
      if (!audit) return null;
      const team = await teamOf(world, audit);
      const certificate = await certificateOf(world);
      const state = certificate && stateOf(contextOf(world, who), certificate);
      const came = await decide(world, audit, { who, verb });
      const unfit = audit.status !== 'REVIEWED' || team.has(who) || !isAuthorised(who, 'DECISION');
      return { came, forbidden: unfit || (verb === 'renewCertification' && !RENEWABLE.includes(state ?? '')) };
    }),
  );

/** What another cycle may follow. */
const RENEWABLE: readonly string[] = ['VALID', 'EXPIRED_AWAITING_DECISION', 'RESTORABLE'];

const STEPS = { suspendCertificate, restoreCertificate, withdrawCertificate, cancelCertificate };
const fates = fc
  .tuple(
    judge,
    fc.constantFrom(
      'suspendCertificate',
      'suspendCertificate',
      'restoreCertificate',
      'withdrawCertificate',
      'cancelCertificate',
    ),
  )
  .map(([who, verb]) =>
    attempt(verb, who, async (world) => {
      const certificate = await certificateOf(world);
      if (!certificate) return null;
      const came = await act(world, who, [
        STEPS[verb as keyof typeof STEPS],
        {
          certificateId: globalId('Certificate', certificate.id),
          expectedVersion: certificate.version,
          reasonCode: verb === 'suspendCertificate' || verb === 'withdrawCertificate' ? '0112' : '01',
          reason: '有据可查的原因。',
        },
      ]);
      return { came, forbidden: !isAuthorised(who, 'DECISION') };
    }),
  );

const reissues = judge.map((who) =>
  attempt('issues the certificate anew', who, async (world) => {
    const certificate = await certificateOf(world);
    if (!certificate) return null;
    const came = await act(world, who, [
      reissueCertificate,
      {
        certificateId: globalId('Certificate', certificate.id),
        expectedVersion: certificate.version,
        changeCodes: ['01', '02', '03'],
        reason: '范围表述按新营业执照调整。',
        scopeZh: `家电售后服务（表述 ${String(certificate.version)}）`,
        scopeEn: null,
        changeNoticeId: null,
      },
    ]);
    const state = stateOf(contextOf(world, 'nobody'), certificate);
    return { came, forbidden: !isAuthorised(who, 'DECISION') || state !== 'VALID' };
  }),
);

const reductions = judge.map((who) =>
  attempt('reduces the scope', who, async (world) => {
    const certificate = await certificateOf(world);
    if (!certificate) return null;
    const came = await act(world, who, [
      reduceScope,
      {
        certificateId: globalId('Certificate', certificate.id),
        expectedVersion: certificate.version,
        scopeZh: `家电售后服务（缩小 ${String(certificate.version)}）`,
        scopeEn: null,
        technicalCodes: ['SC03'],
        reason: '部分服务不再提供。',
        changeNoticeId: null,
      },
    ]);
    const state = stateOf(contextOf(world, 'nobody'), certificate);
    return { came, forbidden: !isAuthorised(who, 'DECISION') || (state !== 'VALID' && state !== 'SUSPENDED') };
  }),
);

const answers = fc.tuple(member, fc.nat({ max: 40 })).map(([who, missed]) =>
  attempt(`answers with ${missed} missed`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    return { came: await respond(world, audit, { who, missed }), forbidden: !team.has(who) };
  }),
);

const findings = fc.tuple(member, fc.constantFrom('MINOR' as const, 'MAJOR' as const)).map(([who, grade]) =>
  attempt(`raises a ${grade}`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    const edition = world.house.parts.editions.get(audit.editionId);
    const [evaluation] = edition.evaluations;
    const criterion = evaluation?.criteria.find(({ leaf, encouraged }) => leaf && !encouraged)?.code;
    const came = await act(world, who, [
      raiseNonconformity,
      {
        auditId: globalId('Audit', audit.id),
        criteria: criterion === undefined ? [] : [{ evaluation: evaluation?.id ?? '', criterion }],
        specialDeductionId: null,
        grade,
        statement: '要求未落实。',
        evidence: '现场未见记录。',
        documentIds: null,
      },
    ]);
    return { came, forbidden: !team.has(who) };
  }),
);

const reports = member.map((who) =>
  attempt('submits the report', who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    const input = { auditId: globalId('Audit', audit.id), expectedVersion: audit.version, conclusion: '完成。' };
    const came = await act(world, who, [submitReport, { ...input, recommendation: 'CERTIFY' as const }]);
    return { came, forbidden: team.get(who) !== 'LEADER' };
  }),
);

const conclusions = member.map((who) =>
  attempt('concludes an activity', who, async (world) => {
    const audit = await openAuditOf(world);
    const activity = audit && (await world.house.em().findOne(AuditActivity, { audit: audit.id, conclusion: null }));
    if (!audit || !activity) return null;
    const came = await conclude(world, activity, who);
    return { came, forbidden: !(await teamOf(world, audit)).has(who) || activity.startsOn > world.day };
  }),
);

const plans = fc.constantFrom('INITIAL' as const, 'RECERTIFICATION' as const, 'SPECIAL' as const).map((kind) =>
  attempt(`plans ${kind}`, 'nobody', async (world) => {
    const [audit, certificate] = [await openAuditOf(world), await certificateOf(world)];
    // One audit at a time: two on the same days would want two teams.
    if (audit && kind !== 'INITIAL') return null;
    const forbidden = kind === 'INITIAL' ? certificate !== null || audit !== null : certificate === null;
    const special = { reason: 'FOLLOW_UP' as const, trigger: null, noticedOn: null, note: '现场核实纠正措施。' };
    return { came: await plan(world, kind, kind === 'SPECIAL' ? { special } : {}), forbidden };
  }),
);

const passing = fc.integer({ min: 1, max: 200 }).map(
  (days) =>
    new Step(`${days} days pass`, (world) => {
      passDays(world, days);
      return Promise.resolve();
    }),
);

/** Runs of random people doing random things, with the process going on among them. */
export const RUNS = fc.commands(
  [
    ...Array.from({ length: 22 }, () => onwards),
    seats,
    reviews,
    decisions,
    decisions,
    fates,
    fates,
    reissues,
    reductions,
    answers,
    findings,
    findings,
    reports,
    conclusions,
    plans,
    passing,
  ],
  { maxCommands: 60, size: 'max' },
);
