import type { PlainDate } from '@touchstone/plain-date';
import {
  allOf,
  CLAUSE,
  CreditSubject,
  mayFileDocument,
  mayRecordCreditCheck,
  refuse,
  verdict,
} from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { CreditCheck } from './credit-check.entity.js';

@InputType({ description: 'What one register says of a client.' })
export class CreditCheckInput {
  @Field(() => CreditSubject, { description: 'What was looked up.' })
  subject!: CreditSubject;

  @Field(() => Boolean, { description: 'Whether the register names the client.' })
  listed!: boolean;

  @Field(() => ID, { description: 'The screenshot, stored; several subjects may share one.' })
  screenshotId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a penalty has to do with what is certified.' })
  related!: boolean | null;

  @Field(() => ID, { nullable: true, description: 'What proves that it is cleared or removed.' })
  clearanceDocumentId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a listing does not stand in the way.' })
  assessment!: string | null;
}

@InputType({ description: "Look-ups of a client's credit, made on one day." })
export class RecordCreditChecksInput {
  @Field(() => ID, { description: 'Whose credit.' })
  clientId!: string;

  @Field(() => PlainDateScalar, { description: 'Day of the look-ups.' })
  checkedOn!: PlainDate;

  @Field(() => [CreditCheckInput], { description: 'What each register says; a subject once at most.' })
  checks!: CreditCheckInput[];
}

export const RecordCreditChecksResult = resultOf('RecordCreditChecks', () => Client);

/** Records look-ups of a client's credit by whoever acts; the newest of each subject counts from then on. */
export async function recordCreditChecks(
  context: ActorContext,
  { clientId, checkedOn, checks }: RecordCreditChecksInput,
): Promise<Answer<Client>> {
  const { em, actor } = context;
  const client = await getRecord(context, Client, clientId);
  if (!actor.personId) return new Refused([{ code: 'ACTOR_WITHOUT_PERSON', clause: CLAUSE.ruleApplicationReview }]);
  const papers = await papersOf(context, checks);

  const answer = allOf(checks.map((each, at) => verdictOn(context, { each, at, checks, papers, client, checkedOn })));
  if (!answer.allowed) return new Refused(answer.refusals);

  for (const paper of papers.values()) paper.clientId = client.id;
  for (const { screenshotId, clearanceDocumentId, ...check } of checks)
    em.create(CreditCheck, {
      ...check,
      id: newId(),
      client,
      checkedOn,
      checkedBy: em.getReference(Person, actor.personId, { wrapped: true }),
      screenshot: papers.get(screenshotId) as never,
      clearanceDocument: (clearanceDocumentId && papers.get(clearanceDocumentId)) as never,
    });
  await em.flush();
  return client;
}

interface One {
  readonly each: CreditCheckInput;
  readonly at: number;
  readonly checks: readonly CreditCheckInput[];
  readonly papers: ReadonlyMap<string, StoredDocument>;
  readonly client: Client;
  readonly checkedOn: PlainDate;
}

/** What stands against one of the look-ups, at its own place in the form. */
function verdictOn({ today }: ActorContext, { each, at, checks, papers, client, checkedOn }: One): Verdict {
  const { subject, listed, related, assessment, screenshotId, clearanceDocumentId } = each;
  const isTwice = checks.findIndex((other) => other.subject === subject) !== at;
  const filed = [screenshotId, ...(clearanceDocumentId ? [clearanceDocumentId] : [])].map((id) =>
    mayFileDocument({ clientId: client.id, documentClientId: papers.get(id)?.clientId ?? null }),
  );
  const answer = allOf([
    mayRecordCreditCheck({
      subject,
      listed,
      related,
      assessment,
      checkedOn,
      today,
      cleared: clearanceDocumentId !== null,
    }),
    isTwice ? refuse('CREDIT_SUBJECT_TWICE', CLAUSE.house, { field: 'subject', params: { subject } }) : verdict([]),
    ...filed,
  ]);
  if (answer.allowed) return answer;
  return verdict(
    answer.refusals.map((reason) =>
      !reason.field || reason.field === 'checkedOn' ? reason : { ...reason, field: `checks.${at}.${reason.field}` },
    ),
  );
}

async function papersOf(
  context: ActorContext,
  checks: readonly CreditCheckInput[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const ids = checks.flatMap(({ screenshotId, clearanceDocumentId }) =>
    [screenshotId, clearanceDocumentId ?? []].flat(),
  );
  const papers = new Map<string, StoredDocument>();
  for (const id of new Set(ids)) papers.set(id, await getRecord(context, StoredDocument, id));
  return papers;
}
