import './certificate.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { CertificationStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, TextsField, VersionField, WordField } from '../../reading/fields.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';

/** The file that lives through all cycles of one client in one programme (认证案卷). */
@Entity()
@ObjectType({
  implements: Node,
  description: 'The file of one client in one programme, through all its cycles (认证案卷).',
})
export class Certification {
  @IdField()
  id!: string;

  @TextField('Number of the file.', { unique: true })
  number!: string;

  @RefField(() => Client, 'The client.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Edition it is certified against.')
  editionId!: string;

  @TextField('Scope in Chinese (认证范围).')
  scopeZh!: string;

  @TextField('Scope in English.', { nullable: true })
  scopeEn!: string | null;

  @TextsField('Service fields the scope falls in, such as SC03.')
  technicalCodes!: string[];

  @WordField(CertificationStatus, 'Where it stands.')
  status!: CertificationStatus;

  @DayField('Day the file was opened.')
  openedOn!: PlainDate;

  @VersionField()
  version!: number;
}
