import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Certificate } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

/** Nobody waves away what the strict regime proposes. */
const CLASSIC_ONLY = `if exists (select 1 from certificate k where k.id = new.certificate_id and k.regime <> 'classic') then
  ${raise('under the strict regime a proposal is executed or answered by the audit')} end if;`;

/** A suspension that the system proposed and somebody would not take (不采纳建议), with the reason; under the classic regime alone. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a dismissal stands as it was said'))
@Guard('is_of_the_classic_regime', ['insert'], CLASSIC_ONLY)
@Check({ name: 'proposal_dismissal_reason', expression: "reason <> ''" })
@ObjectType({
  implements: Node,
  description: 'A suspension that the system proposed and somebody would not take (不采纳建议), with the reason.',
})
export class ProposalDismissal {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'Whose certificate.', { index: true })
  client!: Ref<Client>;

  @TextField('What was missed: the id of the item that is owed.', { unique: true })
  dueItem!: string;

  @TextField('Why it is not taken.')
  reason!: string;

  @DayField('Day it was dismissed.')
  dismissedOn!: PlainDate;

  @RefField(() => Person, 'Who dismissed it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  dismissedBy!: Ref<Person> | null;
}

backRelation(Certificate, 'proposalDismissals', {
  entity: () => ProposalDismissal,
  description: 'Suspensions the system proposed for it that were not taken, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.id desc',
});
