import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, InstantField, IntField, TextField } from '../../reading/fields.js';

/** What was destroyed stays so, and nothing is destroyed of a client whose records are under a hold. */
const DESTROYED = `
  if new.destroyed_on is distinct from old.destroyed_on and old.destroyed_on is not null then ${raise('a destroyed file stays destroyed')}
  elsif new.destroyed_on is distinct from old.destroyed_on
    and exists (select 1 from legal_hold h where h.client_id = new.client_id and h.lifted_on is null) then
    ${raise('a file under a legal hold is not destroyed')}
  end if;`;

/** A file kept as evidence, found by the hash of its content; the same content is kept once. */
@Entity()
@Guard('destroyed_once', ['update'], DESTROYED)
@ObjectType({ implements: Node, description: 'A file kept as evidence.' })
export class StoredDocument {
  @IdField()
  id!: string;

  @TextField('SHA-256 of the content, in hexadecimal.')
  @Index()
  sha256!: string;

  @TextField('Name the file came with.')
  fileName!: string;

  @TextField('Type told from the content, not from the name.')
  mediaType!: string;

  @IntField('Size in bytes.')
  size!: number;

  @InstantField('When it was stored.')
  storedAt!: Instant;

  @DayField('Day its content was destroyed, its time of keeping being over; its hash stays.', { nullable: true })
  destroyedOn!: Opt<PlainDate | null>;

  /** Whoever uploaded it sees it before it is part of a file. */
  @Property({ type: 'uuid', nullable: true })
  uploadedById!: string | null;

  /** The client whose file it belongs to, once it does. */
  @Property({ type: 'uuid', nullable: true })
  clientId!: string | null;

  /** The person in whose own file it lies, once it does: contracts, papers of qualification. */
  @Property({ type: 'uuid', nullable: true })
  personId!: Opt<string | null>;
}
