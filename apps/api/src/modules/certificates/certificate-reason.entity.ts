import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ReasonKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, TextField, VersionField, WordField } from '../../reading/fields.js';

tellEnum(ReasonKind, 'ReasonKind', {
  about: "Steps in a certificate's life that are recorded with a coded reason.",
  SUSPEND: 'A suspension (暂停).',
  RESTORE: 'A restoration (恢复).',
  WITHDRAW: 'A withdrawal (撤销).',
  CANCEL: 'A cancellation (注销).',
  CHANGE: 'A change for which a certificate is issued anew (换证).',
});

/** What was recorded with a code keeps its meaning. */
const HELD = `
  if tg_op = 'DELETE' then ${raise('a reason code is retired, never deleted')}
  elsif new.kind <> old.kind or new.code <> old.code then ${raise('a reason code keeps its meaning')}
  end if;`;

/** A reason that a step in a certificate's life may be recorded with: the body's own list. */
@Entity()
@Guard('is_held', ['update', 'delete'], HELD)
@Unique({ properties: ['kind', 'code'] })
@Check({ name: 'certificate_reason_code_shape', expression: "code ~ '^[A-Z0-9]{2,8}$'" })
@ObjectType({ implements: Node, description: "A coded reason of a step in a certificate's life (原因代码)." })
export class CertificateReason {
  @IdField()
  id!: string;

  @WordField(ReasonKind, 'The step it is for.')
  kind!: ReasonKind;

  @TextField('Code, as it is reported.')
  code!: string;

  @TextField('What it means, in Chinese.')
  titleZh!: string;

  @TextField('What it means, in English.')
  titleEn!: string;

  @FlagField("Whether it is the holder's own fault, which bars new applications for a year.")
  isOwnFault!: boolean;

  @DayField('Day from which it is no longer used.', { nullable: true })
  retiredOn!: PlainDate | null;

  @VersionField()
  version!: number;
}
