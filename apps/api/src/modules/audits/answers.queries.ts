import type { LeafOfAnother, TeamRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { DomainError } from '../../errors/domain-error.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { rowFact } from '../../reading/registry.js';
import { getRecord } from '../../records.js';
import { CriterionShare } from './criterion-share.entity.js';
import { Scorecard } from './scorecard.entity.js';
import { shownEntry, shownResponse } from './scorecard-answers.js';
import type { Authors } from './scorecard-answers.js';
import { ScorecardEntry } from './scorecard-entry.entity.js';
import { sheetOf } from './scorecard-sheet.js';
import type { StoredSheet } from './scorecard-sheet.js';

/** What is about to be written to a scorecard. */
export interface AnswersMeant {
  readonly scorecardId: string;
  readonly expectedVersion: number;
  /** Leaves it names. */
  readonly criteria: readonly string[];
  readonly changesSpecials: boolean;
}

/**
 * The scorecard behind a global id, held for change of anything.
 * @throws DomainError STALE_VERSION with its answers as they are now, for a dialog to merge with
 */
export async function getScorecardForChange(
  context: ActorContext,
  { scorecardId: id, expectedVersion }: Pick<AnswersMeant, 'scorecardId' | 'expectedVersion'>,
): Promise<Scorecard> {
  await takeTurnsAt(context, Scorecard, localId('Scorecard', id));
  const scorecard = await getRecord(context, Scorecard, id);
  if (scorecard.version === expectedVersion) return scorecard;
  throw await staleScorecard(context, scorecard);
}

/**
 * The scorecard behind a global id, held for change of some of its leaves. What others wrote since it was read does
 * not stand in the way, as long as they wrote to other leaves.
 * @throws DomainError STALE_VERSION with its answers as they are now, for a dialog to merge with
 */
export async function getScorecardForAnswers(context: ActorContext, meant: AnswersMeant): Promise<Scorecard> {
  const { scorecardId: id } = meant;
  await takeTurnsAt(context, Scorecard, localId('Scorecard', id));
  const scorecard = await getRecord(context, Scorecard, id);
  await refuseStale(context, scorecard, meant);
  return scorecard;
}

/** A scorecard as a dialog is told of it. */
type StandingScorecard = StoredSheet &
  Pick<Scorecard, 'id' | 'version' | 'status' | 'missing' | 'score' | 'level' | 'passed'>;

/** @throws DomainError STALE_VERSION when somebody wrote to what is meant since it was read, with the answers as they are now */
export async function refuseStale(
  context: ActorContext,
  scorecard: StandingScorecard,
  meant: Omit<AnswersMeant, 'scorecardId'>,
): Promise<void> {
  const { expectedVersion } = meant;
  if (scorecard.version === expectedVersion) return;
  if (expectedVersion < scorecard.version && (await onlyOtherLeavesChanged(context, scorecard, meant))) return;
  throw await staleScorecard(context, scorecard);
}

/** Whether every version since is somebody's entry, and none touched what is meant now. */
async function onlyOtherLeavesChanged(
  { em }: ActorContext,
  { id, version }: Pick<Scorecard, 'id' | 'version'>,
  { expectedVersion, criteria, changesSpecials }: Omit<AnswersMeant, 'scorecardId'>,
): Promise<boolean> {
  const since = await em.find(ScorecardEntry, { scorecard: id, version: { $gt: expectedVersion } });
  return (
    since.length === version - expectedVersion &&
    since.every((entry) => !entry.answers.some(({ criterion }) => criteria.includes(criterion))) &&
    !(changesSpecials && since.some((entry) => entry.changedSpecials))
  );
}

async function staleScorecard(context: ActorContext, scorecard: StandingScorecard): Promise<DomainError> {
  const { version, status, missing, score, level, passed, specialDeductions, specialBonuses } = scorecard;
  const authors = await authorsOf(context, scorecard.id);
  const current = {
    version,
    status,
    missing,
    score,
    level,
    passed,
    responses: sheetOf(context.editions, scorecard).responses.map((each) => shownResponse(each, authors)),
    specialDeductions: specialDeductions.map(shownEntry),
    specialBonuses: specialBonuses.map(shownEntry),
  };
  return new DomainError('STALE_VERSION', { type: 'Scorecard', id: `Scorecard:${scorecard.id}`, current });
}

/** That a leaf was given to a member of the team. */
export interface GivenLeaf {
  readonly criterion: string;
  readonly personId: string;
  readonly role: TeamRole;
  readonly name: string;
}

/** Of some leaves, those that were given to others than the actor, and to whom. */
export async function leavesOfOthers(
  context: ActorContext,
  { audit, evaluation }: Scorecard,
  criteria: readonly string[],
): Promise<readonly LeafOfAnother[]> {
  const leaves = { audit: audit.id, evaluation, criterion: { $in: [...criteria] } };
  const shares = await context.em.find(CriterionShare, leaves, {
    populate: ['assignment.person'],
    orderBy: { id: 'asc' },
  });
  const given = shares.map(({ criterion, assignment }): GivenLeaf => {
    const { person, role } = assignment.getEntity();
    return { criterion, personId: person.id, role, name: person.getEntity().name };
  });
  return ofOthers(context, given);
}

/** The same of what was read already, in the order it was given in. */
export function ofOthers(
  { actor }: Pick<ActorContext, 'actor'>,
  shares: readonly GivenLeaf[],
): readonly LeafOfAnother[] {
  const given = [...new Set(shares.map(({ criterion }) => criterion))];
  return given.flatMap((criterion) => {
    const holders = shares.filter((share) => share.criterion === criterion);
    if (holders.some(({ personId }) => personId === actor.personId)) return [];
    const answering = holders.find(({ role }) => role === 'LEADER' || role === 'AUDITOR');
    return [{ criterion, member: answering?.name ?? '' }];
  });
}

/** Who gave each answer, by leaf: of the scorecard `c`, its newest entry up to that revision. */
export const authorsSql = (card: string) => {
  const of = (column: string) => sql.ref(`${card}.${column}`);
  return sql`(select coalesce(json_object_agg(last.criterion, json_build_object('name', last.name, 'on', last.recorded_on)), '{}'::json)
    from (select distinct on (given.criterion) given.criterion, author.name, entry.recorded_on
      from scorecard written join scorecard_entry entry on entry.scorecard_id = written.id
        join person author on author.id = entry.recorded_by_id
        cross join lateral jsonb_to_recordset(entry.answers) as given(criterion text)
      where written.audit_id = ${of('audit_id')} and written.evaluation = ${of('evaluation')} and written.revision <= ${of('revision')}
      order by given.criterion, written.revision desc, entry.version desc) last)`;
};

/** The authors of a scorecard's answers, as they come with its row. */
export const AUTHORS = rowFact(Scorecard, 'authors', ({ alias }) => authorsSql(alias));

/** The same by itself. */
async function authorsOf({ sql: database }: ActorContext, id: string): Promise<Authors> {
  const { rows } = await sql<{ authors: Authors }>`
    select ${authorsSql('c')} as authors from scorecard c where c.id = ${id}`.execute(database());
  return rows[0]?.authors ?? {};
}
