import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { IdField, InstantField, IntField, TextField } from '../../reading/fields.js';

/** A file kept as evidence, found by the hash of its content; the same content is kept once. */
@Entity()
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
