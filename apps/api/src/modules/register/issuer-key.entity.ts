import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { FlagField, IdField, InstantField, TextField } from '../../reading/fields.js';

/**
 * A key that signs certificates (签发密钥). The newest that is not retired signs; retired ones stay published, so that
 * what they signed stays provable, unless somebody else may have had them. Specimens have a key of their own.
 */
@Entity()
@Guard(
  'is_kept',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or (new.id, new.is_specimen, new.public_key, new.sealed, new.made_at) is distinct from (old.id, old.is_specimen, old.public_key, old.sealed, old.made_at)
    or (old.retired_at is not null and new.retired_at is distinct from old.retired_at) or (old.is_compromised and not new.is_compromised)
  then ${raise('a key is retired, never changed or removed')} end if;`,
)
@ObjectType({ implements: Node, description: 'A key that signs certificates as verifiable credentials (签发密钥).' })
export class IssuerKey {
  @IdField()
  id!: string;

  @FlagField("Whether it signs specimens (样张); the body's own key never does.")
  isSpecimen!: boolean;

  @TextField('The public key: Ed25519, base64url.', { unique: true })
  publicKey!: string;

  /** The private key, sealed with the installation's. */
  @Property({ type: 'text' })
  sealed!: string;

  @InstantField('When it was made.')
  madeAt!: Instant;

  @InstantField('From when on it signs no more.', { nullable: true })
  retiredAt!: Instant | null;

  @FlagField('Whether somebody else may have had it: then it is published no more, and what it signed is not taken.')
  isCompromised!: boolean;
}
