import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, VersionField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';
import { Certification } from './certification.entity.js';

/** A certificate is never removed, and its number and days never change. */
const FINAL = `
  if tg_op = 'DELETE' then ${raise('a certificate is never removed')}
  elsif new.number <> old.number or new.issued_on <> old.issued_on or new.decided_on <> old.decided_on or new.valid_until <> old.valid_until then
    ${raise('number and days of a certificate are final')}
  end if;`;

/** Each fact of a certificate's state is backed by an event of that day; what an event ended stays ended. */
const TOLD = [
  ['SUSPENDED', 'suspended_on'],
  ['RESTORED', 'restored_on'],
  ['WITHDRAWN', 'withdrawn_on'],
  ['CANCELLED', 'cancelled_on'],
  ['REPLACED', 'replaced_on'],
]
  .map(
    ([kind, column]) => `
  if new.${column} is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = '${kind}' and e.effective_on = new.${column}) then
    ${raise('no event of the certificate tells this')}
  end if;`,
  )
  .join('');
const KEPT = `
  if (old.withdrawn_on is not null and new.withdrawn_on is null) or (old.cancelled_on is not null and new.cancelled_on is null)
    or (old.replaced_on is not null and new.replaced_on is null) or (old.suspended_on is not null and (new.suspended_on is null or new.suspended_on < old.suspended_on))
    or (old.restored_on is not null and new.restored_on is null and new.suspended_on < old.restored_on) then
    ${raise('what an event told of a certificate stays told')}
  end if;
  if new.suspended_on is not null and new.suspension_ends_on is distinct from least((new.suspended_on + interval '6 months')::date, new.valid_until) then
    ${raise('a suspension ends after six months, and never after the certificate')}
  end if;
  if (new.client_name, new.client_address, new.scope_zh, new.scope_en) is distinct from (old.client_name, old.client_address, old.scope_zh, old.scope_en)
    and not exists (select 1 from certificate_issue i where i.certificate_id = new.id and i.client_name = new.client_name
      and i.client_address = new.client_address and i.scope_zh = new.scope_zh and i.scope_en is not distinct from new.scope_en) then
    ${raise('no issue of the certificate says this')}
  end if;
  if new.level <> old.level and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.level = new.level) then
    ${raise('no event of the certificate tells this level')}
  end if;`;

/** The document and its life (证书). Its state on a day is derived from these facts. */
@Entity()
@Guard('stays', ['update', 'delete'], FINAL)
@Guard('facts_are_told', ['insert', 'update'], TOLD)
@Guard('facts_stay_told', ['update'], KEPT)
@Check({ name: 'certificate_expires_after_issue', expression: 'valid_until > issued_on' })
@Check({ name: 'certificate_issued_after_decision', expression: 'issued_on >= decided_on' })
@Check({ name: 'certificate_number_shape', expression: "number ~ '^[A-Z0-9-]+$'" })
@Check({
  name: 'certificate_restored_after_suspension',
  expression: 'restored_on is null or (suspended_on is not null and restored_on >= suspended_on)',
})
@Check({
  name: 'certificate_text_complete',
  expression: "client_name <> '' and client_address <> '' and scope_zh <> '' and level <> ''",
})
@Check({ name: 'certificate_specimen_number', expression: "is_specimen = starts_with(number, 'SPECIMEN-')" })
@ObjectType({ implements: Node, description: 'A certificate and its life (证书).' })
export class Certificate {
  @IdField()
  id!: string;

  @TextField('Number; a specimen (样张) begins with SPECIMEN-.', { unique: true })
  number!: string;

  @RefField(() => Certification, 'The file it belongs to.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'The certified organisation.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Edition it was granted against.')
  editionId!: string;

  @TextField('Code of the level, as the edition names it.')
  level!: string;

  @TextField('Name on the certificate, as it was on the day of issue.')
  clientName!: string;

  @TextField('Address on the certificate, as it was on the day of issue.')
  clientAddress!: string;

  @TextField('Scope in Chinese.')
  scopeZh!: string;

  @TextField('Scope in English.', { nullable: true })
  scopeEn!: string | null;

  @DayField('Day of the decision.')
  decidedOn!: PlainDate;

  @DayField('Day of issue, never before the decision.')
  issuedOn!: PlainDate;

  @DayField('Last day it is good.', { index: true })
  validUntil!: PlainDate;

  @DayField('Day the first certificate of the file was issued.')
  firstIssuedOn!: PlainDate;

  @DayField('Last day of the certificate it followed, after a recertification.', { nullable: true })
  previousValidUntil!: PlainDate | null;

  @FlagField('Whether it is a specimen (样张) without force.')
  isSpecimen!: boolean;

  @DayField('First day of the running or last suspension.', { nullable: true })
  suspendedOn!: PlainDate | null;

  @DayField('Last day the suspension may last.', { nullable: true })
  suspensionEndsOn!: PlainDate | null;

  @DayField('Day the last suspension was lifted.', { nullable: true })
  restoredOn!: PlainDate | null;

  @DayField('Day it was withdrawn (撤销).', { nullable: true })
  withdrawnOn!: PlainDate | null;

  @DayField('Day it was cancelled (注销).', { nullable: true })
  cancelledOn!: PlainDate | null;

  @DayField('Day the certificate of the next cycle replaced it.', { nullable: true })
  replacedOn!: PlainDate | null;

  /** Regime of the edition it was granted against: what may follow after expiry. */
  @Property({ type: 'text' })
  regime!: 'strict' | 'classic';

  /** Facts of the recertification audit on which the states after expiry rest. */
  @Property({ type: 'date', nullable: true })
  recertificationStartedOn!: PlainDate | null;

  @Property({ type: 'date', nullable: true })
  recertificationOnSiteUntil!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Certification, 'certificates', {
  entity: () => Certificate,
  description: 'Its certificates, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.issued_on desc',
});
