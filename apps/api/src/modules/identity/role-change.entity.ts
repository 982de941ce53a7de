import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { AccountRole, RoleChangeStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { IdField, InstantField, RefField, VersionField, WordField, WordsField } from '../../reading/fields.js';
import { Account } from './account.entity.js';

tellEnum(RoleChangeStatus, 'RoleChangeStatus', {
  about: 'Where a proposed change of roles stands.',
  PROPOSED: 'It waits for a second administrator.',
  CONFIRMED: 'A second administrator confirmed it, and it is in force.',
  DECLINED: 'It was declined or taken back.',
});

/** Roles that one administrator proposes and another confirms, because they let decide or give roles to others. */
@Entity()
@Guard(
  'is_final',
  ['update', 'delete'],
  `if old.status <> 'PROPOSED' then ${raise('a settled change of roles is final')} end if;`,
)
@Check({
  name: 'role_change_settled',
  expression: "(status = 'PROPOSED') = (settled_by_id is null) and (settled_by_id is null) = (settled_at is null)",
})
@Check({
  name: 'role_change_by_two',
  expression: "status <> 'CONFIRMED' or (settled_by_id <> proposed_by_id and settled_by_id <> account_id)",
})
@Check({ name: 'role_change_not_own', expression: 'proposed_by_id <> account_id' })
@ObjectType({ implements: Node, description: 'Roles that one administrator proposes and another confirms (角色变更).' })
export class RoleChange {
  @IdField()
  id!: string;

  @RefField(() => Account, 'The account concerned.', { index: true })
  account!: Ref<Account>;

  @WordsField(AccountRole, 'All its roles once it is confirmed.')
  roles!: AccountRole[];

  @WordsField(AccountRole, 'Those for whose sake a second administrator is needed.')
  gained!: AccountRole[];

  @WordField(RoleChangeStatus, 'Where it stands.')
  status!: RoleChangeStatus;

  @RefField(() => Account, 'Who proposed it.')
  proposedBy!: Ref<Account>;

  @InstantField('When it was proposed.')
  proposedAt!: Instant;

  @RefField(() => Account, 'Who confirmed or declined it.', { nullable: true })
  settledBy!: Ref<Account> | null;

  @InstantField('When it was confirmed or declined.', { nullable: true })
  settledAt!: Instant | null;

  @VersionField()
  version!: number;
}
