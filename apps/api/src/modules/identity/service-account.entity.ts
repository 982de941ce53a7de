import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ApiKeyState, KeyScope } from '@touchstone/rules';
import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  IntField,
  RefField,
  TextField,
  VersionField,
  WordsField,
} from '../../reading/fields.js';
import { backRelation, sqlField } from '../../reading/registry.js';

tellEnum(KeyScope, 'KeyScope', {
  about: 'What a program may be let do.',
  READ_FIGURES: 'Reads scores and figures across clients.',
  READ_CLIENTS: 'Reads clients.',
  READ_FILES: 'Reads applications, agreements, certifications, certificates and surveillance.',
  READ_AUDITS: 'Reads audits with teams, scores and nonconformities.',
  READ_PEOPLE: 'Reads people and their qualifications.',
  READ_DECISIONS: 'Reads decisions, appeals and complaints.',
  READ_FINANCE: 'Reads charges, invoices and payments.',
  READ_DOCUMENTS: 'Reads kept files.',
  KEEP_CLIENTS: 'Registers and amends clients.',
  DRAFT_APPLICATIONS: 'Drafts applications, with their files.',
});
tellEnum(ApiKeyState, 'ApiKeyState', {
  about: 'How a key stands today.',
  LIVE: 'It works.',
  EXPIRED: 'Its last day is over.',
  REVOKED: 'It was revoked.',
});

/** A program that asks the API. It belongs to no person, so it does nothing that is done in person. */
@Entity()
@ObjectType({ implements: Node, description: 'A program that asks the API (服务账户), and what it may do.' })
export class ServiceAccount {
  @IdField()
  id!: string;

  @TextField('What it is called.')
  name!: string;

  @TextField('What it is for, and who answers for it.')
  purpose!: string;

  @WordsField(KeyScope, 'What it may do.')
  scopes!: KeyScope[];

  /** UUIDs of programmes that it is narrowed to; none narrows nothing. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]', defaultRaw: `'{}'` })
  programmeIds: Opt<string[]> = [];

  /** UUIDs of clients that it is narrowed to. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]', defaultRaw: `'{}'` })
  clientIds: Opt<string[]> = [];

  @IntField('Cost it may spend in a minute; a point a field and row.')
  costAMinute!: number;

  @IntField('Cost it may spend in a day.')
  costADay!: number;

  @FlagField('Whether its keys work.', { default: true })
  isActive = true;

  @VersionField()
  version!: number;
}

/** What a program shows of itself. The key is told once; its hash is kept. */
@Entity()
@ObjectType({ implements: Node, description: "A service account's key (API 密钥)." })
export class ApiKey {
  @IdField()
  id!: string;

  @RefField(() => ServiceAccount, 'Whose it is.')
  serviceAccount!: Ref<ServiceAccount>;

  @TextField('How it begins, to know it by.')
  prefix!: string;

  /** SHA-256 of the key, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @DayField('When it was issued.')
  issuedOn!: PlainDate;

  @DayField('Its last day.')
  expiresOn!: PlainDate;

  @DayField('When it was revoked.', { nullable: true })
  revokedOn!: PlainDate | null;

  @DayField('The day it was last used; no time, and no address.', { nullable: true })
  lastUsedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

/* The rule `keyState`, said again in SQL. */
sqlField(ApiKey, 'state', {
  returns: () => ApiKeyState,
  description: 'How it stands today.',
  sql: ({ alias, today }) => sql`case when ${sql.ref(`${alias}.revoked_on`)} is not null then 'REVOKED'
    when ${today}::date > ${sql.ref(`${alias}.expires_on`)} then 'EXPIRED' else 'LIVE' end`,
});
sqlField(ApiKey, 'secret', {
  returns: () => String,
  nullable: true,
  description: 'The key itself, told once, in the answer that issues it; null ever after.',
  sql: () => sql`null::text`,
});
sqlField(ServiceAccount, 'programmeIds', {
  returns: () => [ID],
  description: 'Global ids of the programmes that it is narrowed to; none narrows nothing.',
  sql: ({ alias }) =>
    sql`(select coalesce(json_agg('Programme:' || i), '[]'::json) from unnest(${sql.ref(`${alias}.programme_ids`)}) i)`,
});
sqlField(ServiceAccount, 'clientIds', {
  returns: () => [ID],
  description: 'Global ids of the clients that it is narrowed to.',
  sql: ({ alias }) =>
    sql`(select coalesce(json_agg('Client:' || i), '[]'::json) from unnest(${sql.ref(`${alias}.client_ids`)}) i)`,
});
sqlField(ServiceAccount, 'narrowedTo', {
  returns: () => [Bilingual],
  description: 'Names of the programmes and clients that it is narrowed to.',
  sql: ({
    alias,
  }) => sql`(select coalesce(json_agg(json_build_object('zh', zh, 'en', en) order by kind, zh), '[]'::json) from (
    select 1 as kind, p.title_zh as zh, p.title_en as en from programme p where p.id = any(${sql.ref(`${alias}.programme_ids`)})
    union all select 2, c.name, coalesce(c.name_en, c.name) from client c where c.id = any(${sql.ref(`${alias}.client_ids`)})) n)`,
});
backRelation(ServiceAccount, 'keys', {
  entity: () => ApiKey,
  description: 'Its keys, the newest first.',
  mappedBy: 'serviceAccount',
  orderBy: 'x.id desc',
});
