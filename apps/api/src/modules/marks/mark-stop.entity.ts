import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Certificate } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';

/**
 * A client says that it no longer uses the mark of a certificate that is not in force (停用确认). That it owes this is
 * stored nowhere: it follows from the certificate and the day.
 */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('what was said of having stopped stays'))
@Unique({ properties: ['certificate', 'since'] })
@Check({ name: 'mark_stop_after', expression: 'confirmed_on >= since' })
@ObjectType({
  implements: Node,
  description: 'A client says that it no longer uses the mark of a certificate that is not in force (停用确认).',
})
export class MarkStop {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'Who stopped.')
  client!: Ref<Client>;

  @DayField('Since when the mark may not be used: first day out of force.')
  since!: PlainDate;

  @TextField('How, and where it was taken down.')
  text!: string;

  @RefField(() => StoredDocument, 'What shows it; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  document!: Ref<StoredDocument> | null;

  @TextField('Who entered it, by name.')
  confirmedBy!: string;

  @DayField('Day it was said.')
  confirmedOn!: PlainDate;
}

backRelation(Certificate, 'markStops', {
  entity: () => MarkStop,
  description: 'What the client said of no longer using the mark, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.since desc',
});
