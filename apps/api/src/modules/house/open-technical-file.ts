import { HOUSE_RHYTHMS, CLAUSE, refusal, technicalFileDueOn, TechnicalFileStatus, verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Decision } from '../decisions/index.js';
import { Person } from '../people/index.js';
import { worksOnHouse } from './house-owners.queries.js';
import { HouseRhythm } from './house-rhythm.entity.js';
import { TechnicalFile } from './technical-file.entity.js';

@InputType({ description: 'A decision whose file is to be gathered.' })
export class OpenTechnicalFileInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => ID, { nullable: true, description: 'Who gathers it; oneself where nobody is named.' })
  archivistId!: string | null;
}

export const OpenTechnicalFileResult = resultOf('OpenTechnicalFile', () => TechnicalFile);

/** Opens the technical file of a decision (归档), to be sealed by its day. */
export async function openTechnicalFile(
  context: ActorContext,
  { decisionId, archivistId }: OpenTechnicalFileInput,
): Promise<Answer<TechnicalFile>> {
  const { em, actor, today } = context;
  const decision = await getRecord(context, Decision, decisionId);
  const archivist = archivistId ? await getRecord(context, Person, archivistId) : actor.personId;
  const keeper = typeof archivist === 'string' ? em.getReference(Person, archivist) : archivist;
  const number = await nextNumber(context, 'technical_file');
  const rhythm = await em.findOne(HouseRhythm, { kind: 'TECHNICAL_FILE' });

  const answer = verdict([
    !decision.audit && refusal('FILE_OF_NO_AUDIT', CLAUSE.records, { field: 'decisionId' }),
    (await em.count(TechnicalFile, { decision: decision.id })) > 0 &&
      refusal('FILE_OPENED', CLAUSE.records, { field: 'decisionId' }),
    !(keeper && (await worksOnHouse(context, keeper.id))) &&
      refusal('OWNER_NOT_ENTITLED', CLAUSE.records, { field: 'archivistId' }),
  ]);
  if (!answer.allowed || !keeper) return new Refused(answer.allowed ? [] : answer.refusals);

  const file = em.create(TechnicalFile, {
    id: newId(),
    number,
    decision,
    certification: decision.certification,
    client: decision.client,
    archivist: keeper,
    status: TechnicalFileStatus.OPEN,
    openedOn: today,
    sealBy: technicalFileDueOn(decision.decidedOn, rhythm?.every ?? HOUSE_RHYTHMS.TECHNICAL_FILE.usual),
    sealedOn: null,
    seal: null,
    keptUntil: null,
    disposedBy: null,
    disposedOn: null,
    disposalReason: null,
    version: 1,
  });
  await em.flush();
  return file;
}
