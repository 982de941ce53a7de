import * as fc from 'fast-check';
import { globalId } from '../../src/graphql/ids.js';
import { AuditActivity, submitReport } from '../../src/modules/audits/index.js';
import { stateOf } from '../../src/modules/certificates/index.js';
import { openVerbsOf, reviewReport } from '../../src/modules/decisions/index.js';
import { conclude, openAuditOf, plan, raise, respond, seat, settleOne, teamOf } from './audit-moves.js';
import { advance, decide, DECISIONS } from './moves.js';
import { attempt, member, role } from './steps.js';
import { act, certificateOf, contextOf, isAuthorised } from './world.js';

/* What anybody tries on an audit. */

export const seats = fc.tuple(role, fc.constantFrom('LEADER' as const, 'AUDITOR' as const)).map(([who, wanted]) =>
  attempt(`takes the seat ${wanted}`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const atWork = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
    const came = await seat(world, audit, [who, wanted]);
    return { came, forbidden: !atWork || !isAuthorised(who, wanted) };
  }),
);

export const reviews = fc.tuple(role, fc.constantFrom('PASSED' as const, 'RETURNED' as const)).map(([who, outcome]) =>
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

export const decisions = fc
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

/** How many steps lie before a decision at most. */
const WAY_TO_A_DECISION = 15;

/**
 * Whoever may decides otherwise than comes first: what is open besides, with all that was found put right, or with a
 * major nonconformity that stands.
 */
export const verdicts = fc.record({ turn: fc.nat({ max: 5 }), isGrave: fc.boolean() }).map(({ turn, isGrave }) =>
  attempt(`takes another open decision${isGrave ? ' over a major' : ''}`, 'decider', async (world) => {
    let found = false;
    for (let step = 0; step < WAY_TO_A_DECISION; step += 1) {
      const audit = await openAuditOf(world);
      if (audit?.status === 'REVIEWED' && (isGrave || !(await settleOne(world, audit)))) {
        const open = await openVerbsOf(contextOf(world, 'decider'), audit);
        const verb = open[turn % open.length] as keyof typeof DECISIONS | undefined;
        return verb ? { came: await decide(world, audit, { verb }), forbidden: false } : null;
      }
      if (audit?.status === 'REVIEWED') continue;
      if (audit?.status === 'IN_PROGRESS' && isGrave && !found)
        found = (await raise(world, audit, { who: 'leader', grade: 'MAJOR' })).ok;
      if (!(await advance(world)).ok) return null;
    }
    return null;
  }),
);

/** What another cycle may follow. */
const RENEWABLE: readonly string[] = ['VALID', 'EXPIRED_AWAITING_DECISION', 'RESTORABLE'];

export const answers = fc.tuple(member, fc.nat({ max: 40 })).map(([who, missed]) =>
  attempt(`answers with ${missed} missed`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    return { came: await respond(world, audit, { who, missed }), forbidden: !team.has(who) };
  }),
);

export const findings = fc.tuple(member, fc.constantFrom('MINOR' as const, 'MAJOR' as const)).map(([who, grade]) =>
  attempt(`raises a ${grade}`, who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    const came = await raise(world, audit, { who, grade });
    return { came, forbidden: !team.has(who) };
  }),
);

export const reports = member.map((who) =>
  attempt('submits the report', who, async (world) => {
    const audit = await openAuditOf(world);
    if (!audit) return null;
    const team = await teamOf(world, audit);
    const input = { auditId: globalId('Audit', audit.id), expectedVersion: audit.version, conclusion: '完成。' };
    const came = await act(world, who, [submitReport, { ...input, recommendation: 'CERTIFY' as const }]);
    return { came, forbidden: team.get(who) !== 'LEADER' };
  }),
);

export const conclusions = member.map((who) =>
  attempt('concludes an activity', who, async (world) => {
    const audit = await openAuditOf(world);
    const activity = audit && (await world.house.em().findOne(AuditActivity, { audit: audit.id, conclusion: null }));
    if (!audit || !activity) return null;
    const came = await conclude(world, activity, who);
    return { came, forbidden: !(await teamOf(world, audit)).has(who) || activity.startsOn > world.day };
  }),
);

export const plans = fc.constantFrom('INITIAL' as const, 'RECERTIFICATION' as const, 'SPECIAL' as const).map((kind) =>
  attempt(`plans ${kind}`, 'nobody', async (world) => {
    const [audit, certificate] = [await openAuditOf(world), await certificateOf(world)];
    // One audit at a time: two on the same days would want two teams.
    if (audit && kind !== 'INITIAL') return null;
    const forbidden = kind === 'INITIAL' ? certificate !== null || audit !== null : certificate === null;
    const special = { reason: 'FOLLOW_UP' as const, trigger: null, noticedOn: null, note: '现场核实纠正措施。' };
    return { came: await plan(world, kind, kind === 'SPECIAL' ? { special } : {}), forbidden };
  }),
);
