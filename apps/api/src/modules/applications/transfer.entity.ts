import './application.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { TransferStatus } from '@touchstone/rules';
import type { AnsweredTransferItem } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DaysField,
  FlagField,
  IdField,
  IntField,
  OnlyRefField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Application } from './application.entity.js';

/** What the review looked at stays, but for a look-up made again. */
const STAYS = `
  if tg_op = 'DELETE' or new.application_id <> old.application_id then ${raise('what is known of a transfer stays with its application')} end if;
  if old.reviewed_on is not null and (to_jsonb(new) - '{version,status,looked_up_on,looked_up_by_id,screenshot_id,open_majors}'::text[])
    <> (to_jsonb(old) - '{version,status,looked_up_on,looked_up_by_id,screenshot_id,open_majors}'::text[]) then
    ${raise('what a pre-transfer review looked at stays')}
  end if;`;

/** What is stated of the other certificate fits together: ours ends on its last day, and a slip in a year would carry over. */
const FITS = `
  if (tg_op = 'INSERT' or (new.issued_on, new.valid_until, new.looked_up_on, new.surveillances_on) is distinct from (old.issued_on, old.valid_until, old.looked_up_on, old.surveillances_on))
    and (new.valid_until > (new.issued_on + interval '48 months')::date or new.looked_up_on < new.issued_on
      or exists (select 1 from unnest(new.surveillances_on) as day where day::date not between new.issued_on and new.valid_until)) then
    ${raise('the days of a certificate to be taken over do not fit together')}
  end if;`;

/** A certificate of another body that a client wants taken over (转入), and the review before that (IAF MD 2). */
@Entity()
@Guard('stays_once_reviewed', ['update', 'delete'], STAYS)
@Guard('days_fit', ['insert', 'update'], FITS)
@Check({ name: 'transfer_counts', expression: 'open_majors >= 0 and open_minors >= 0' })
@Check({ name: 'transfer_days', expression: 'valid_until > issued_on' })
@Check({ name: 'transfer_reviewed', expression: 'num_nulls(reviewed_on, reviewer_id, needs_visit) in (0, 3)' })
@ObjectType({
  implements: Node,
  description: 'A certificate of another body that is to be taken over, and the review before that (转入).',
})
export class Transfer {
  @IdField()
  id!: string;

  @OnlyRefField(() => Application, 'The application.')
  application!: Ref<Application>;

  @RefField(() => Client, 'Whose certificate it is.', { index: true })
  client!: Ref<Client>;

  @TextField('The other body.')
  bodyName!: string;

  @TextField('Its approval number.', { nullable: true })
  bodyApproval!: string | null;

  @FlagField('Whether the certificate was issued under an accreditation.')
  isAccredited!: boolean;

  @DayField('Day the other body closed or lost its accreditation.', { nullable: true })
  bodyCeasedOn!: PlainDate | null;

  @TextField('Number of its certificate.')
  certificateNumber!: string;

  @TextField('Standard or rule it was issued against.')
  standard!: string;

  @TextField('Scope it states.')
  scopeZh!: string;

  @TextsField('Service fields it covers, such as SC03.')
  technicalCodes!: string[];

  @TextField('Code of its level, as the edition names it.')
  level!: string;

  @DayField('Day it was issued, from which its cycle counts.')
  issuedOn!: PlainDate;

  @DayField('Last day it is good, which stays.')
  validUntil!: PlainDate;

  @DaysField('Last days on site of the surveillances done on it.')
  surveillancesOn!: PlainDate[];

  @WordField(TransferStatus, 'Where it stands, as it was looked up.')
  status!: TransferStatus;

  @DayField('Day of the look-up.')
  lookedUpOn!: PlainDate;

  @RefField(() => Person, 'Who looked; null where the reader may not see them.', { mayBeUnseen: true })
  lookedUpBy!: Ref<Person>;

  @RefField(() => StoredDocument, 'The screenshot of the look-up; null where the reader may not see it.', {
    mayBeUnseen: true,
  })
  screenshot!: Ref<StoredDocument>;

  @IntField('Major nonconformities on it that are not closed.')
  openMajors!: number;

  @IntField('Minor nonconformities on it that are not closed.')
  openMinors!: number;

  @TextField('Complaints about its holder, and what became of them.', { nullable: true })
  complaints!: string | null;

  @TextField('Why the client changes the body.')
  reason!: string;

  /** Answers of the pre-transfer review, as signed. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  items!: AnsweredTransferItem[] | null;

  @FlagField('Whether the review asks for an audit on site; empty before it.', { nullable: true })
  needsVisit!: boolean | null;

  @RefField(() => Person, 'Who reviewed; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  reviewer!: Ref<Person> | null;

  @DayField('Day of the pre-transfer review.', { nullable: true })
  reviewedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Application, 'transfer', {
  entity: () => Transfer,
  description: 'The certificate of another body that it asks to take over.',
  mappedBy: 'application',
  only: true,
});
