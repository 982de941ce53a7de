import { CalendarKind, mayOpenCalendar } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Account, hashToken } from '../identity/index.js';
import { Programme } from '../programmes/index.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { newFeedToken } from './feed-address.js';
import { mayTell } from './may-tell.js';

@InputType({ description: 'A calendar feed to be opened.' })
export class OpenCalendarFeedInput {
  @Field(() => String, { description: 'What it is called, of 80 signs at most.' })
  name!: string;

  @Field(() => CalendarKind, { description: 'Whose days it tells.' })
  kind!: CalendarKind;

  @Field(() => ID, { nullable: true, description: 'The programme, for a feed of one.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The audit, for a feed of its team.' })
  auditId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it names clients; where nothing is said it does not.' })
  showsClients?: boolean | null;
}

export const OpenCalendarFeedResult = resultOf('OpenCalendarFeed', () => CalendarFeed);

/** Opens a calendar feed (开通日历订阅) of what the account may read. Its link is told by the answer alone; a hash is kept. */
export async function openCalendarFeed(
  context: ActorContext,
  input: OpenCalendarFeedInput,
): Promise<Answer<CalendarFeed>> {
  const { em, actor, locale, today } = context;
  await takeTurns(context, `calendars of ${actor.accountId}`);
  const programme = input.programmeId ? await getRecord(context, Programme, input.programmeId) : null;
  const audit = input.auditId ? await getRecord(context, Audit, input.auditId) : null;

  const answer = mayOpenCalendar({
    kind: input.kind,
    name: input.name,
    namesProgramme: programme !== null,
    namesAudit: audit !== null,
    hasPerson: actor.personId !== null,
    mayRead: mayTell(actor, input.kind),
    alive: await em.count(CalendarFeed, { owner: actor.accountId, revokedOn: null }),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const feed = em.create(CalendarFeed, {
    id: newId(),
    owner: em.getReference(Account, actor.accountId, { wrapped: true }),
    name: input.name.trim(),
    kind: input.kind,
    programme,
    audit,
    showsClients: input.showsClients ?? false,
    language: locale,
    tokenHash: hashToken(newFeedToken(context)),
    openedOn: today,
    lastReadAt: null,
    revokedOn: null,
    told: [],
    version: 1,
  });
  await em.flush();
  return feed;
}
