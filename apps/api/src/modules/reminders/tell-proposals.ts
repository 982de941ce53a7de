import type { PlainDate } from '@touchstone/plain-date';
import { NoticeTopic } from '@touchstone/rules';
import type { ReasonKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { findSqlField } from '../../reading/registry.js';
import type { Addressees } from './addressees.queries.js';
import { insertNotices } from './insert-notices.js';
import type { OwedStep } from './tell-due.js';

type ProposedStep = Extract<ReasonKind, 'SUSPEND' | 'WITHDRAW'>;

const TOPICS = {
  SUSPEND: NoticeTopic.SUSPENSION_PROPOSED,
  WITHDRAW: NoticeTopic.WITHDRAWAL_PROPOSED,
} as const satisfies Record<ProposedStep, NoticeTopic>;

/** A certificate for which the rules propose a step. */
interface Proposal {
  readonly id: string;
  readonly number: string;
  readonly client_name: string;
  readonly certification_id: string;
  readonly step: ProposedStep;
}

/**
 * Tells whoever decides on certificates, under the bell, that the rules propose a suspension or a withdrawal: once of each
 * proposal, by what was missed first. The notice leads to the certificate, on whose page it is decided.
 * @returns how many notices were written
 */
export async function tellProposals(
  house: ActorContext,
  { addressees, steps }: { readonly addressees: Addressees; readonly steps: readonly OwedStep[] },
): Promise<number> {
  const since = missedFirst(steps);
  const deciders = addressees.deciders();
  if (since.size === 0 || deciders.length === 0) return 0;
  const rows = (await proposals(house, [...since.keys()])).flatMap((each) =>
    deciders.map(({ id, accountId }) => ({
      id: newId(),
      once: `${id}|${TOPICS[each.step]}:${each.id}|${since.get(each.certification_id)}`,
      account_id: accountId,
      client_id: null,
      topic: TOPICS[each.step],
      due_kind: null,
      due_item: null,
      record_type: 'Certificate',
      record_id: each.id,
      label: each.number,
      client_name: each.client_name,
      due_on: null,
      step: null,
      written_on: house.today,
    })),
  );
  return insertNotices(house, rows);
}

/** Since when a step is proposed for each file of which something is. */
function missedFirst(steps: readonly OwedStep[]): ReadonlyMap<string, PlainDate> {
  const since = new Map<string, PlainDate>();
  for (const { item } of steps) {
    const { certificationId: file, proposedOn: on } = item;
    if (file !== null && on !== null && on < (since.get(file) ?? '9999')) since.set(file, on);
  }
  return since;
}

/** The certificates of some files for which a step is proposed still: one that is suspended already is not suspended again. */
async function proposals(
  { sql: database, today }: ActorContext,
  files: readonly string[],
): Promise<readonly Proposal[]> {
  const step = findSqlField('Certificate', 'proposedStep');
  if (!step) throw new Error('Certificate.proposedStep is not computed in SQL');
  const { rows } = await sql<Proposal>`
    select * from (
      select k.id, k.number, c.name as client_name, k.certification_id,
        ${step({ alias: 'k', today, scope: () => sql`true` })} as step
      from certificate k join client c on c.id = k.client_id where k.certification_id = any(${[...files]}::uuid[])) p
    where p.step in ('SUSPEND', 'WITHDRAW') order by p.number`.execute(database());
  return rows;
}
