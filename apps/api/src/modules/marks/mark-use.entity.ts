import './mark.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { MARK_USE_TABLE, MarkMedium, MarkMisuse, MarkReporter, MarkUseStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DaysField,
  FlagField,
  IdField,
  RefField,
  TextField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';

/** What was told of a use stays; one that has ended is closed. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('a use of the mark is ended, never removed')}
  elsif old.status = 'ENDED' or (new.number, new.certification_id, new.client_id, new.medium, new.place, new.used_since, new.found_by, new.reported_on) is distinct from
    (old.number, old.certification_id, old.client_id, old.medium, old.place, old.used_since, old.found_by, old.reported_on) then
    ${raise('what was told of a use of the mark stays')}
  elsif not (new.confirmed_on @> old.confirmed_on) then ${raise('a confirmation of a use of the mark stays')}
  end if;`;

/** Where a client uses the certification mark, or says that it is certified (标志使用). */
@Entity()
@MovesBy(MARK_USE_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({ name: 'mark_use_since', expression: 'used_since <= reported_on' })
@Check({ name: 'mark_use_ended', expression: "(status = 'ENDED') = (ended_on is not null) and ended_on >= used_since" })
@Check({ name: 'mark_use_place', expression: "place <> ''" })
@ObjectType({
  implements: Node,
  description: 'Where a client uses the certification mark, or says that it is certified (标志使用).',
})
export class MarkUse {
  @IdField()
  id!: string;

  @TextField('Number of the use.', { unique: true })
  number!: string;

  @RefField(() => Certification, 'The file whose mark it is.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Who uses it.', { index: true })
  client!: Ref<Client>;

  @WordField(MarkMedium, 'On what.')
  medium!: MarkMedium;

  @TextField('Where: an address of the web, a shop, a vehicle.')
  place!: string;

  @DayField('Since when.')
  usedSince!: PlainDate;

  @WordField(MarkReporter, 'Who put it on the register.')
  foundBy!: MarkReporter;

  @DayField('Day it was put on the register.')
  reportedOn!: PlainDate;

  @RefField(() => StoredDocument, 'A sample, such as a picture; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  sample!: Ref<StoredDocument> | null;

  @DayField('Last day on which the client says again that it uses the mark so; a year after it last did.', {
    index: true,
  })
  confirmBy!: PlainDate;

  @DaysField('Days on which the client said again that it uses the mark so.', { default: [] })
  confirmedOn: Opt<PlainDate[]> = [];

  @WordField(MarkUseStatus, 'Where it stands.')
  status!: MarkUseStatus;

  @DayField('Day it ended.', { nullable: true })
  endedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

/** What the body made of a use of the mark, each time it looked (标志使用核查). */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('an assessment of a use of the mark is final'))
@Check({ name: 'mark_assessment_misuses', expression: 'is_proper = (cardinality(misuses) = 0)' })
@Check({
  name: 'mark_assessment_other',
  expression: "not ('OTHER' = any(misuses)) or coalesce(remark, '') <> ''",
})
@ObjectType({ implements: Node, description: 'What the body made of a use of the mark (标志使用核查).' })
export class MarkAssessment {
  @IdField()
  id!: string;

  @RefField(() => MarkUse, 'The use.', { index: true })
  markUse!: Ref<MarkUse>;

  @RefField(() => Client, 'Who uses it.')
  client!: Ref<Client>;

  @FlagField('Whether it was proper.')
  isProper!: boolean;

  @WordsField(MarkMisuse, 'In which ways it was misused; none where it was proper.')
  misuses!: MarkMisuse[];

  @TextField('What was seen.', { nullable: true })
  remark!: string | null;

  @RefField(() => Audit, 'The audit that looked at it, if one did; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
    index: true,
  })
  audit!: Ref<Audit> | null;

  @RefField(() => Person, 'Who looked; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  assessedBy!: Ref<Person> | null;

  @DayField('Day of the assessment.')
  assessedOn!: PlainDate;
}

backRelation(MarkUse, 'assessments', {
  entity: () => MarkAssessment,
  description: 'What the body made of it, the newest first.',
  mappedBy: 'markUse',
  orderBy: 'x.assessed_on desc, x.id desc',
});
backRelation(Certification, 'markUses', {
  entity: () => MarkUse,
  description: 'Where the client uses the mark, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.reported_on desc, x.number desc',
});
