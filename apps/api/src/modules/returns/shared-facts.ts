import { standingsBlockingIssue } from '@touchstone/schemes';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';

/** What the body says in every row. */
export interface BodySaid {
  readonly id: string;
  readonly isDemo: boolean;
  readonly approvalNumber: string;
  readonly branch: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** The body, as far as a return tells of it. */
export async function bodyFacts({ em }: ActorContext): Promise<BodySaid> {
  const { id, isDemo, approvalNumber, branch, nameZh, nameEn } = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const facts = { bodyApprovalNumber: approvalNumber, bodyName: nameZh, bodyNameEn: nameEn };
  return { id, isDemo, approvalNumber, branch, facts };
}

/** What a row tells of the client `k`. */
export const CLIENT_FACTS = sql`jsonb_build_object('uscc', k.uscc, 'clientName', k.name, 'clientNameEn', k.name_en,
  'provinceCode', k.province_code, 'clientAddress', k.address, 'sector', k.sector, 'headcount', k.headcount::text,
  'legalRepresentative', k.legal_representative, 'contactName', k.contact_name, 'contactPhone', k.contact_phone)`;

/** The first document an edition rests on, as certificates name it. */
export function standardOf({ editions }: ActorContext, editionId: string): string | null {
  const [first] = editions.find(editionId)?.basis ?? [];
  return first ? `${first.ref}${first.edition === undefined ? '' : `-${first.edition}`}` : null;
}

/**
 * Leaves out what rests on an edition with made-up or merely inferred parts: such never enters a return, but for the
 * specimens that a demonstration makes of it.
 */
export function realEditions({ editions }: ActorContext, alias: string): RawBuilder<unknown> {
  const unfit = editions.all().filter((edition) => standingsBlockingIssue(edition).length > 0);
  if (unfit.length === 0) return sql``;
  return sql`and (${sql.ref(`${alias}.edition_id`)} not in (${sql.join(unfit.map(({ id }) => id))})
    or (select b.is_demo from body_profile b))`;
}
