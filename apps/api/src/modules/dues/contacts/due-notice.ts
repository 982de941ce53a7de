import { clauseName, letter } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { DUE_CLAUSES, DueConsequence } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../../context.js';
import { BodyProfile } from '../../body/index.js';
import type { OwedItem } from '../owed.queries.js';

/** A letter that tells a client what is due, before it is sent. */
@ObjectType({ description: 'The letter that would tell a client what is due, as it would go out today.' })
export class DueNotice {
  @Field(() => [String], { description: 'Addresses it would go to.' })
  to!: readonly string[];

  @Field(() => String, { description: 'Language it is written in: zh or en.' })
  language!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'Its text.' })
  text!: string;
}

interface Reached {
  readonly name: string;
  readonly name_en: string | null;
  readonly language: string;
  readonly addresses: readonly string[];
}

/** The notice of something owed, in its client's language; null where no client is concerned. */
export async function dueNoticeOf(context: ActorContext, item: OwedItem): Promise<DueNotice | null> {
  if (!item.clientId) return null;
  const { rows } = await sql<Reached>`
    select c.name, c.name_en, c.working_language as language,
      coalesce(nullif(array(select a.email from account a where a.client_id = c.id and a.is_active
          and 'CLIENT_CONTACT' = any(a.roles) order by a.email), '{}'),
        case when c.contact_email is null then '{}'::text[] else array[lower(c.contact_email)] end) as addresses
    from client c where c.id = ${item.clientId}`.execute(context.sql());
  const [client] = rows;
  if (!client) return null;
  const language: Locale = client.language === 'zh' ? 'zh' : 'en';
  const body = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const { kind, label, opensOn, dueOn, lastLawfulOn, consequence } = item;
  const words = letter(
    context.today > lastLawfulOn ? 'DUE_NOTICE_MISSED' : 'DUE_NOTICE',
    {
      kind,
      label,
      opensOn,
      dueOn,
      lastLawfulOn,
      today: context.today,
      client: language === 'en' ? (client.name_en ?? client.name) : client.name,
      body: language === 'en' ? body.nameEn : body.nameZh,
      clause: clauseName(DUE_CLAUSES[kind], language),
      consequence: consequence === DueConsequence.NONE ? null : consequence,
    },
    language,
  );
  return { to: client.addresses, language, ...words };
}
