import type { Ref } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Agreement } from '../applications/index.js';
import { Certificate } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

const HELD = `
  if tg_op = 'DELETE' then ${raise('a proposal is taken back, never removed')}
  elsif old.withdrawn_on is not null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on'
  then ${raise('a proposal is taken back, not changed')} end if;`;

/**
 * A suspension put forward because fees are in arrears. It names the reason's code and no amount: whoever decides on it
 * learns that something is owed, not how much.
 */
@Entity()
@Guard('is_held', ['update', 'delete'], HELD)
@ObjectType({ implements: Node, description: 'A suspension put forward for a coded reason (暂停建议).' })
export class SuspensionProposal {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate; null where the reader may not see certificates.', {
    index: true,
    mayBeUnseen: true,
  })
  certificate!: Ref<Certificate>;

  @RefField(() => Agreement, 'The agreement whose fees are not paid.', { index: true, mayBeUnseen: true })
  agreement!: Ref<Agreement>;

  @RefField(() => Client, 'Whose certificate.')
  client!: Ref<Client>;

  @TextField("Code of the reason, from the body's list for suspensions.")
  reasonCode!: string;

  @RefField(() => Person, 'Who put it forward; null where the reader may not see them.', {
    mayBeUnseen: true,
    nullable: true,
  })
  proposedBy!: Ref<Person> | null;

  @DayField('Day it was put forward.')
  proposedOn!: PlainDate;

  @DayField('Day it was taken back.', { nullable: true })
  withdrawnOn!: PlainDate | null;
}

backRelation(Certificate, 'suspensionProposals', {
  entity: () => SuspensionProposal,
  description: 'Suspensions put forward for it, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.proposed_on desc, x.id desc',
});
