import type { Ref } from '@mikro-orm/core';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';

const WITHIN_THE_TEAM = `
  if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the division of a reported audit is final')} end if;
  if tg_op <> 'DELETE' and not exists (select 1 from team_assignment t
    where t.id = new.assignment_id and t.audit_id = new.audit_id and t.role <> 'OBSERVER') then ${raise('criteria are divided among those of the team who take part')} end if;`;

/**
 * A leaf given to a member of the team (审查分工). One leader or auditor answers it; an expert or a trainee may stand
 * beside. A leaf without such a row is anybody's of the team.
 */
@Entity()
@Guard('is_within_the_team', ['insert', 'update', 'delete'], WITHIN_THE_TEAM)
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'assignment'] })
@ObjectType({ implements: Node, description: 'A leaf given to a member of the team (审查分工).' })
export class CriterionShare {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('Evaluation of the leaf.')
  evaluation!: string;

  @TextField('Code of the leaf.')
  criterion!: string;

  @RefField(() => TeamAssignment, 'The seat it was given to.', { index: true })
  assignment!: Ref<TeamAssignment>;

  @DayField('Day it was given.')
  assignedOn!: PlainDate;
}

backRelation(Audit, 'shares', {
  entity: () => CriterionShare,
  description: 'Which leaves were given to which members; a leaf that is not named is anybody’s.',
  mappedBy: 'audit',
  orderBy: 'x.evaluation, x.criterion, x.id',
});
