import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { AccountRole } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  FlagField,
  IdField,
  InstantField,
  RefField,
  TextField,
  VersionField,
  WordsField,
} from '../../reading/fields.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

tellEnum(AccountRole, 'AccountRole', {
  about: 'What an account may be in the body.',
  ADMINISTRATOR: 'Keeps accounts and settings; decides nothing.',
  PROGRAMME_MANAGER: 'Answers for programmes and their editions.',
  QUALIFICATION_ADMINISTRATOR: "Keeps people's qualifications.",
  COMPETENCE_EVALUATOR: 'Judges competence.',
  APPLICATION_REVIEWER: 'Reviews applications (申请评审).',
  PLANNER: 'Plans audits and assigns teams.',
  AUDITOR: 'Audits clients; sees own audits.',
  TECHNICAL_REVIEWER: 'Reviews reports before the decision (复核).',
  DECISION_MAKER: 'Takes certification decisions (认证决定).',
  QUALITY_MANAGER: "Watches over the body's own quality.",
  COMPLAINTS_OFFICER: 'Handles complaints and appeals.',
  REPORTING_OFFICER: 'Reports to the regulator.',
  FINANCE: 'Keeps fees and payments.',
  SALES: 'Wins clients; stays out of their files.',
  ARCHIVIST: 'Keeps the archive.',
  IMPARTIALITY_COMMITTEE_MEMBER: 'Sits on the impartiality committee.',
  ANALYST: 'Reads scores across clients; changes nothing.',
  CLIENT_CONTACT: "A client's contact; sees that client's own file.",
});

/** Whatever is done, somebody stays who can give roles. */
const KEEPS_AN_ADMINISTRATOR = `if old.is_active and 'ADMINISTRATOR' = any(old.roles)
  and not (new.is_active and 'ADMINISTRATOR' = any(new.roles))
  and not exists (select 1 from account a where a.id <> old.id and a.is_active and 'ADMINISTRATOR' = any(a.roles))
  then ${raise('the last administrator stays')} end if;`;

/** A way to sign in. It belongs to a person of the body or to a client, or to neither (an outside analyst). */
@Entity()
@Guard('keeps_an_administrator', ['update'], KEEPS_AN_ADMINISTRATOR)
@Check({ name: 'account_language', expression: "language in ('zh', 'en')" })
@Check({ name: 'account_of_person_or_client', expression: 'person_id is null or client_id is null' })
@ObjectType({ implements: Node, description: 'A way to sign in.' })
export class Account {
  @IdField()
  id!: string;

  @TextField('E-mail, in lower case; the name to sign in with.', { unique: true })
  email!: string;

  @TextField('Name shown to others.')
  displayName!: string;

  /** Null until the invitation is taken up. */
  @Property({ type: 'text', nullable: true })
  passwordHash!: string | null;

  @TextField('Language of letters to it: zh or en.', { default: 'zh' })
  language: Opt<string> = 'zh';

  @InstantField('When all its sessions were ended last.', { nullable: true })
  sessionsEndedAt!: Opt<Instant | null>;

  @WordsField(AccountRole, 'What the account may be.')
  roles!: AccountRole[];

  @FlagField('Whether it may sign in.', { default: true })
  isActive = true;

  @RefField(() => Person, 'The person behind it.', { nullable: true })
  person!: Ref<Person> | null;

  @RefField(() => Client, 'The client it speaks for.', { nullable: true })
  client!: Ref<Client> | null;

  @VersionField()
  version!: number;
}
