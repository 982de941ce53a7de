import type { PlainDate } from '@touchstone/plain-date';
import type { ContactKind, ContactMeans } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { newId } from '../../../graphql/ids.js';
import { Certification } from '../../certificates/index.js';
import { Client } from '../../clients/index.js';
import { Person } from '../../people/index.js';
import type { OwedItem } from '../owed.queries.js';
import { ClientContact } from './client-contact.entity.js';

/** What is noted of a contact. */
export interface Noted {
  readonly kind: ContactKind;
  readonly heldOn: PlainDate;
  readonly means: ContactMeans;
  readonly withWhom: string;
  readonly said: string;
  readonly agreedOn?: PlainDate;
  readonly lateReason?: string | null;
}

/** Notes a contact about something owed. */
export function writeContact({ em, actor, today }: ActorContext, item: OwedItem, noted: Noted): ClientContact {
  if (!item.clientId) throw new Error('A contact without a client was allowed');
  return em.create(ClientContact, {
    ...noted,
    id: newId(),
    dueItem: item.id,
    client: em.getReference(Client, item.clientId, { wrapped: true }),
    certification: item.certificationId
      ? em.getReference(Certification, item.certificationId, { wrapped: true })
      : null,
    withWhom: noted.withWhom.trim(),
    said: noted.said.trim(),
    agreedOn: noted.agreedOn ?? null,
    lateReason: noted.lateReason?.trim() || null,
    notedOn: today,
    notedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
  });
}
