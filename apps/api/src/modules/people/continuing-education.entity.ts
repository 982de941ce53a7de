import './people.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DayField, DecimalField, FlagField, IdField, RefField, TextField, VersionField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from './person.entity.js';

/** Something a person learned (继续教育), in hours. What was recorded wrongly stays on record and counts no more. */
@Entity()
@Check({ name: 'continuing_education_hours', expression: 'hours > 0 and hours * 2 = trunc(hours * 2)' })
@Check({ name: 'continuing_education_removed', expression: '(removed_on is null) = (removal_reason is null)' })
@ObjectType({ implements: Node, description: 'Something a person learned (继续教育).' })
export class ContinuingEducation {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who learned.', { index: true })
  person!: Ref<Person>;

  @DayField('Day it was done, or its last day.')
  doneOn!: PlainDate;

  @DecimalField('Hours, in halves.', { precision: 5, scale: 1 })
  hours!: string;

  @FlagField('Whether it was in the profession (专业学时).')
  professional!: boolean;

  @TextField('What it was about.')
  subject!: string;

  @TextField('Who gave it.', { nullable: true })
  provider!: string | null;

  @RefField(() => StoredDocument, 'The proof of it.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @DayField('Day it was taken out of the count.', { nullable: true })
  removedOn!: Opt<PlainDate | null>;

  @TextField('Why it was taken out of the count.', { nullable: true })
  removalReason!: Opt<string | null>;

  @VersionField()
  version!: Opt<number>;
}

backRelation(Person, 'education', {
  entity: () => ContinuingEducation,
  description: 'Continuing education, the newest first; what counts no more is among it.',
  mappedBy: 'person',
  orderBy: 'x.done_on desc',
});
