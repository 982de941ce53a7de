import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { FOLLOWS, SAYS, TAKES_A_PLACE } from '../../database/certificate-guards.js';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField, TextField, TextsField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Certificate } from './certificate.entity.js';

/**
 * What a certificate said when it was issued, and each time it was issued anew (换证). Its cycle, days and edition stay
 * the certificate's own; the newest issue takes the place of the one before.
 */
@Entity()
@Unique({ properties: ['certificate', 'issue'] })
@Guard('is_final', ['update', 'delete'], raise('an issue of a certificate is final'))
@Guard('follows', ['insert'], FOLLOWS)
@Trigger({
  name: 'says_the_certificate',
  timing: 'after',
  events: ['insert'],
  forEach: 'row',
  body: SAYS.replaceAll(/\s+/g, ' ').trim(),
})
@Trigger({
  name: 'takes_a_place',
  timing: 'after',
  events: ['insert'],
  forEach: 'row',
  body: TAKES_A_PLACE.replaceAll(/\s+/g, ' ').trim(),
})
@Check({
  name: 'certificate_issue_anew',
  expression: 'issue >= 0 and (issue = 0) = (cardinality(change_codes) = 0) and (issue = 0) = (reason is null)',
})
@ObjectType({
  implements: Node,
  description: 'What a certificate said when it was issued, or issued anew (证书版次).',
})
export class CertificateIssue {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'The certified organisation.')
  client!: Ref<Client>;

  @IntField('How often the certificate had been issued anew: 0 for the first.')
  issue!: number;

  @TextField('Number printed on it.', { index: true })
  number!: string;

  @TextsField("Codes of what changed, from the body's list; none on the first.")
  changeCodes!: string[];

  @TextField('Name on it.')
  clientName!: string;

  @TextField('Address on it.')
  clientAddress!: string;

  @TextField('Scope on it in Chinese.')
  scopeZh!: string;

  @TextField('Scope on it in English.', { nullable: true })
  scopeEn!: string | null;

  @TextField('Code of the level on it.')
  level!: string;

  @TextsField('Sites beside the head office, by name and address; empty where they were not written down.', {
    nullable: true,
  })
  sites!: string[] | null;

  @DayField('Day it was issued.')
  issuedOn!: PlainDate;

  @TextField('Why it was issued anew.', { nullable: true })
  reason!: string | null;
}

backRelation(Certificate, 'issues', {
  entity: () => CertificateIssue,
  description: 'What it said each time it was issued, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.issue desc',
});
