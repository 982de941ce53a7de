import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import type { RemoteTerms } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, OnlyRefField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Audit } from './audit.entity.js';

/** On what terms something of an audit is done from afar (远程审查安排). */
@Entity()
@Guard(
  'is_final_once_decided',
  ['insert', 'update', 'delete'],
  `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status = 'DECIDED') then ${raise('the terms of a decided audit are final')} end if;`,
)
@Check({ name: 'remote_arrangement_told', expression: "btrim(extent) <> '' and btrim(risk_assessment) <> ''" })
@ObjectType({
  implements: Node,
  description: 'On what terms something of an audit is done from afar (远程审查安排).',
})
export class RemoteArrangement implements RemoteTerms {
  @IdField()
  id!: string;

  @OnlyRefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('What is audited from afar, and what on site.')
  extent!: string;

  @TextField('What could go wrong with the technology used, and why it will do.')
  riskAssessment!: string;

  @DayField('Day the body agreed.')
  bodyConsentedOn!: PlainDate;

  @DayField('Day the client agreed.')
  clientConsentedOn!: PlainDate;
}

backRelation(Audit, 'remoteArrangement', {
  entity: () => RemoteArrangement,
  description: 'On what terms something of it is done from afar; empty where nothing is.',
  mappedBy: 'audit',
  only: true,
});
