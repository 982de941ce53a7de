import { ApplicationKind } from '@touchstone/rules';
import type { DraftApplicationFacts, EditionDays } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import type { Client } from '../clients/index.js';
import { SchemeEdition } from '../programmes/index.js';
import type { Application } from './application.entity.js';
import type { ApplicationDetailsInput } from './application.inputs.js';

/** Whose application for what, and what it asks for. */
interface Asked {
  readonly client: Client;
  readonly programmeId: string;
  readonly details: ApplicationDetailsInput;
  /** The application itself once it exists. */
  readonly application: Application | null;
}

/** What the rules ask before an application is kept as a draft. */
export async function draftFactsOf(
  context: ActorContext,
  { client, programmeId, details, application }: Asked,
): Promise<Omit<DraftApplicationFacts, 'status'>> {
  return {
    edition: await adoptedEdition(context, programmeId, details.editionId),
    today: context.today,
    technicalCodes: details.technicalCodes,
    approvedFields: await approvedFields(context),
    headcountInScope: details.headcountInScope,
    clientHeadcount: client.headcount,
    serviceSystemSince: details.serviceSystemSince,
    openRecord:
      application?.kind === ApplicationKind.SCOPE_CHANGE
        ? null
        : await openRecordOf(context, { clientId: client.id, programmeId, exceptId: application?.id ?? null }),
  };
}

/** What an application says, each activity once, and nothing where nothing was said. */
export function statedOf({ activities, holdsCertificates, ...details }: ApplicationDetailsInput) {
  return { ...details, activities: [...new Set(activities)], holdsCertificates: holdsCertificates ?? false };
}

/** The fields the body is approved for. */
export async function approvedFields({ em }: ActorContext): Promise<readonly string[]> {
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  return body.approvedFields;
}

/** An edition's days, if the body has adopted it for the programme and it is installed. */
async function adoptedEdition(
  { em, editions }: ActorContext,
  programme: string,
  editionId: string,
): Promise<EditionDays | null> {
  const adopted = await em.findOne(SchemeEdition, { programme, editionId });
  return (adopted && editions.find(editionId)) ?? null;
}

/** Number of the client's open application, or of its living file, in a programme. */
async function openRecordOf(
  { sql: database, today }: ActorContext,
  { clientId, programmeId, exceptId }: { clientId: string; programmeId: string; exceptId: string | null },
): Promise<string | null> {
  const { rows } = await sql<{ number: string }>`
    select a.number from application a left join agreement g on g.application_id = a.id
    where a.kind <> 'SCOPE_CHANGE' and a.client_id = ${clientId} and a.programme_id = ${programmeId} and a.id is distinct from ${exceptId}::uuid
      and (a.status in ('DRAFT', 'SUBMITTED') or (a.status = 'ACCEPTED' and g.signed_on is null))
    union all
    select f.number from certification f
    where f.client_id = ${clientId} and f.programme_id = ${programmeId}
      and (f.status = 'IN_PROGRESS' or (f.status = 'CERTIFIED' and exists (
        select 1 from certificate c where c.certification_id = f.id and c.valid_until >= ${today}::date
          and c.withdrawn_on is null and c.cancelled_on is null)))
    limit 1`.execute(database());
  return rows[0]?.number ?? null;
}
