import './planning.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { SiteChoice, SiteMethod } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  IntField,
  OnlyRefField,
  PartsField,
  RefField,
  TextField,
  WordField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** A site as it stood among those a sample was drawn from. */
export interface FramedSite {
  readonly id: string;
  readonly name: string;
  /** Whether an audit went there since the last whole audit. */
  readonly visited: boolean;
}

const FINAL = raise('sites once drawn stay drawn');

/** The sites of one audit, drawn once (多场所抽样): what they were drawn from, and by which chance. */
@Entity()
@Guard('is_final', ['update', 'delete'], FINAL)
@Check({ name: 'site_sample_method', expression: "method <> 'ALL_SITES'" })
@Check({ name: 'site_sample_size', expression: 'size >= 0' })
@ObjectType({ implements: Node, description: 'The sites of one audit, drawn once (多场所抽样).' })
export class SiteSample {
  @IdField()
  id!: string;

  @OnlyRefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @WordField(SiteMethod, 'By which method.')
  method!: SiteMethod;

  @IntField('Least that had to be drawn, beside the head office.')
  size!: number;

  /** All sites beside the head office, as they were. */
  @Property({ type: 'json', columnType: 'jsonb' })
  frame!: readonly FramedSite[];

  @TextField('What chance was taken from; the same text draws the same sites.')
  seed!: string;

  @TextField('The way chance is taken from it.')
  algorithm!: string;

  @DayField('Day of the draw.')
  drawnOn!: PlainDate;

  @RefField(() => Person, 'Who drew.', { nullable: true })
  drawnBy!: Ref<Person> | null;

  @PartsField(() => SampledSite, 'Where the audit goes, the head office first.', {
    mappedBy: 'sample',
    orderBy: { choice: 'asc', name: 'asc' },
  })
  sites = new Collection<SampledSite>(this);
}

/** A place one audit goes to, as it was on the day of the draw. */
@Entity()
@Guard('is_final', ['update', 'delete'], FINAL)
@Unique({ properties: ['sample', 'siteId'] })
@Check({ name: 'sampled_site_reason', expression: "(choice = 'CHOSEN') = (reason is not null)" })
@ObjectType({ implements: Node, description: 'A place one audit goes to (抽中场所).' })
export class SampledSite {
  @IdField()
  id!: string;

  @RefField(() => SiteSample, 'The sample.', { index: true })
  sample!: Ref<SiteSample>;

  @RefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.')
  client!: Ref<Client>;

  /** The site itself may be struck off later; what was audited stays. */
  @Property({ type: 'uuid' })
  siteId!: string;

  @TextField('What the place was called.')
  name!: string;

  @TextField('Its address then.')
  address!: string;

  @IntField('Persons working there then.')
  headcount!: number;

  @WordField(SiteChoice, 'How it came to be audited.')
  choice!: SiteChoice;

  @TextField('Why it was chosen, if it was.', { nullable: true })
  reason!: string | null;
}

backRelation(Audit, 'siteSample', {
  entity: () => SiteSample,
  description: 'The sites it goes to; empty where it goes to all of them, or none were drawn yet.',
  mappedBy: 'audit',
  only: true,
});
