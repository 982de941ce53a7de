import { disagreements, rateOf, severityOf } from '@touchstone/analytics';
import type { Disagreement, Severity } from '@touchstone/analytics';
import { plusMonths } from '@touchstone/plain-date';
import type { ActorContext } from '../../../context.js';
import { globalId } from '../../../graphql/ids.js';
import { BodyProfile } from '../../body/index.js';
import { decidedSheets } from '../decided-sheets.queries.js';
import { evaluationOfSheet } from '../leaf-losses.js';
import type { AssessorConsistency, AssessorStanding, CaseShare, ConsistencyArgs } from './consistency.type.js';
import type { LeafDisagreement, LeafStance } from './consistency.type.js';
import { findingsOf } from './findings.js';
import type { Findings } from './findings.js';
import { leaderRecords, namesOf, seatsSince } from './seats.queries.js';
import type { LeaderRecord } from './seats.queries.js';

/** How far back it goes where nothing is said. */
const USUAL_MONTHS = 36;
const LEAVES_SHOWN = 20;

/**
 * How alike assessors score like clients: how severe each is, over which leaves they part, and what became of the reports
 * they led. Nothing is estimated of whoever has fewer audits than the body asks for.
 */
export async function assessorConsistency(
  context: ActorContext,
  { from: asked }: ConsistencyArgs,
): Promise<AssessorConsistency> {
  const from = asked ?? plusMonths(context.today, -USUAL_MONTHS);
  const { consistencyLeastAudits: leastAudits } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const sheets = await decidedSheets(context, { from });
  const findings = findingsOf(context.editions, sheets, await seatsSince(context, from));
  const report = severityOf(findings.observations);
  const parted = disagreements(findings.leaves, leastAudits).slice(0, LEAVES_SHOWN);
  const leaders = new Map((await leaderRecords(context, from)).map((each) => [each.personId, each]));
  const people = [...new Set([...findings.observations.flatMap(assessorsOf), ...leaders.keys()])];
  const names = await namesOf(context, people);
  const known: Known = { names, leaders, leastAudits, findings };
  return {
    from,
    audits: findings.audits,
    leastAudits,
    betweenAssessors: report && shown(report.betweenAssessors),
    betweenClients: report && shown(report.betweenClients),
    withinClients: report && shown(report.withinClients),
    assessors: standingsOf(people, report?.assessors ?? [], known),
    leaves: parted.map((each) => leafOf(context, each, names)),
  };
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly leaders: ReadonlyMap<string, LeaderRecord>;
  readonly leastAudits: number;
  readonly findings: Findings;
}

function assessorsOf({ by }: Findings['observations'][number]): readonly string[] {
  return by.map(({ assessor }) => assessor);
}

function standingsOf(people: readonly string[], severities: readonly Severity[], known: Known): AssessorStanding[] {
  const found = new Map(severities.map((each) => [each.assessor, each]));
  return people
    .map((personId) => standingOf(personId, found.get(personId), known))
    .toSorted(
      (a, b) => Number(b.estimate ?? -Infinity) - Number(a.estimate ?? -Infinity) || (a.name < b.name ? -1 : 1),
    );
}

function standingOf(personId: string, severity: Severity | undefined, known: Known): AssessorStanding {
  const clients = known.findings.observations.filter((each) => assessorsOf(each).includes(personId));
  const audits = known.findings.auditsOf.get(personId)?.size ?? 0;
  const enough = severity !== undefined && audits >= known.leastAudits;
  const { reviewed = 0, returned = 0, decided = 0, departed = 0 } = known.leaders.get(personId) ?? {};
  return {
    personId: globalId('Person', personId),
    name: known.names.get(personId) ?? '',
    audits,
    clients: new Set(clients.map(({ client }) => client)).size,
    estimate: enough ? shown(severity.estimate) : null,
    low: enough ? shown(severity.low) : null,
    high: enough ? shown(severity.high) : null,
    stands: enough && (severity.low > 0 || severity.high < 0),
    returned: reviewed >= known.leastAudits ? shareOf(returned, reviewed) : null,
    departed: decided >= known.leastAudits ? shareOf(departed, decided) : null,
  };
}

function leafOf(
  context: ActorContext,
  { leaf, assessors, answers, share, most, least }: Disagreement,
  names: ReadonlyMap<string, string>,
): LeafDisagreement {
  const [editionId = '', evaluation = '', criterion = ''] = leaf.split(' ');
  const title = evaluationOfSheet(context.editions, { editionId, evaluation }).criteria.find(
    ({ code }) => code === criterion,
  )?.title[context.locale];
  const stance = (each: Disagreement['most']): LeafStance => ({
    personId: globalId('Person', each.assessor),
    name: names.get(each.assessor) ?? '',
    lost: percent(each.lost),
    answers: each.answers,
  });
  return {
    editionId,
    evaluation,
    criterion,
    title: title ?? criterion,
    assessors,
    answers,
    share: percent(share),
    most: stance(most),
    least: stance(least),
  };
}

function shareOf(count: number, of: number): CaseShare | null {
  const rate = rateOf(count, of);
  return rate && { count, of, share: percent(rate.share), low: percent(rate.low), high: percent(rate.high) };
}

/** An estimate with one place more than is certain of it. */
function shown(value: number): string {
  return withoutMinusNought(value.toFixed(2));
}

function percent(share: number): string {
  return withoutMinusNought((100 * share).toFixed(1));
}

function withoutMinusNought(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text;
}
