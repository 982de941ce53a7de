import { Collection } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/* Entities of the normalised schema, each one class for row and GraphQL type, as the libraries' guides have it. */

@ObjectType()
@Entity({ schema: 'normal', tableName: 'programme' })
export class Programme {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  titleZh!: string;
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'client' })
export class Client {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  provinceCode!: string;

  @Property({ type: 'text' })
  sector!: string;

  @Field(() => [Certificate])
  @OneToMany({ entity: () => Certificate, mappedBy: 'client', orderBy: { number: 'asc' } })
  certificates = new Collection<Certificate>(this);

  @Field(() => [Audit])
  @OneToMany({ entity: () => Audit, mappedBy: 'client', orderBy: { number: 'asc' } })
  audits = new Collection<Audit>(this);
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'certificate' })
export class Certificate {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => Client)
  @ManyToOne({ entity: () => Client })
  client!: Client;

  @Field(() => Programme)
  @ManyToOne({ entity: () => Programme })
  programme!: Programme;

  @Field(() => String)
  @Property({ type: 'text' })
  level!: string;

  @Field(() => String)
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => String)
  @Property({ type: 'date' })
  validUntil!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  status!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  nextDueOn!: string | null;
}

@ObjectType()
export class CertificatePage {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [Certificate])
  nodes!: Certificate[];
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'criterion' })
export class Criterion {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  titleZh!: string;

  @Field(() => String)
  @Property({ type: 'decimal' })
  points!: string;
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'person' })
export class Person {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [Qualification])
  @OneToMany({ entity: () => Qualification, mappedBy: 'person', orderBy: { number: 'asc' } })
  qualifications = new Collection<Qualification>(this);
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'qualification' })
export class Qualification {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => String)
  @Property({ type: 'text' })
  grade!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String)
  @Property({ type: 'date' })
  validUntil!: string;
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'audit' })
export class Audit {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  status!: string;

  @Field(() => Client)
  @ManyToOne({ entity: () => Client })
  client!: Client;

  @Field(() => Programme)
  @ManyToOne({ entity: () => Programme })
  programme!: Programme;

  @Field(() => String)
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => String)
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => [Scorecard])
  @OneToMany({ entity: () => Scorecard, mappedBy: 'audit' })
  scorecards = new Collection<Scorecard>(this);

  @Field(() => [Seat])
  @OneToMany({ entity: () => Seat, mappedBy: 'audit' })
  team = new Collection<Seat>(this);

  @Field(() => [Nonconformity])
  @OneToMany({ entity: () => Nonconformity, mappedBy: 'audit', orderBy: { number: 'asc' } })
  nonconformities = new Collection<Nonconformity>(this);
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'scorecard' })
export class Scorecard {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Audit })
  audit!: Audit;

  @Field(() => String)
  @Property({ type: 'text' })
  evaluation!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'decimal', nullable: true })
  score!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  level!: string | null;

  @Field(() => Int)
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => [Response])
  @OneToMany({ entity: () => Response, mappedBy: 'scorecard', orderBy: { criterion: 'asc' } })
  responses = new Collection<Response>(this);
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'response' })
export class Response {
  @ManyToOne({ entity: () => Scorecard, primary: true })
  scorecard!: Scorecard;

  @Field(() => Criterion)
  @ManyToOne({ entity: () => Criterion, primary: true })
  criterion!: Criterion;

  @Field(() => String)
  @Property({ type: 'text' })
  verdict!: string;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  sampled!: number | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  conforming!: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  evidence!: string | null;

  /** What it earns of its points. */
  get share(): number {
    if (this.verdict === 'MET') return 1;
    return this.verdict === 'SAMPLED' && this.sampled ? (this.conforming ?? 0) / this.sampled : 0;
  }
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'seat' })
export class Seat {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Audit })
  audit!: Audit;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person })
  person!: Person;

  @Field(() => String)
  @Property({ type: 'text' })
  role!: string;
}

@ObjectType()
@Entity({ schema: 'normal', tableName: 'nonconformity' })
export class Nonconformity {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Audit })
  audit!: Audit;

  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  grade!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  status!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  statement!: string;

  @Field(() => String)
  @Property({ type: 'date' })
  dueOn!: string;
}

/** Every entity there is. */
export const ENTITIES = [
  Programme,
  Client,
  Certificate,
  Criterion,
  Person,
  Qualification,
  Audit,
  Scorecard,
  Response,
  Seat,
  Nonconformity,
];
