import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, PartsField, RefField, TextField } from '../../reading/fields.js';

/** What the body offers and certifies against (认证项目). */
@Entity()
@ObjectType({ implements: Node, description: 'What the body offers and certifies against (认证项目).' })
export class Programme {
  @IdField()
  id!: string;

  @TextField('Code, as edition files name it.', { unique: true })
  code!: string;

  @TextField('Title in Chinese.')
  titleZh!: string;

  @TextField('Title in English.')
  titleEn!: string;

  @PartsField(() => SchemeEdition, 'Editions the body has adopted, the newest first.', {
    mappedBy: 'programme',
    orderBy: { adoptedOn: 'desc' },
  })
  editions = new Collection<SchemeEdition>(this);
}

/**
 * An edition of a programme's rules (认证规则版本) that the body has adopted. The rules themselves lie in a file; the
 * checksum holds it to what was adopted.
 */
@Entity()
@ObjectType({ implements: Node, description: "An adopted edition of a programme's rules (认证规则版本)." })
export class SchemeEdition {
  @IdField()
  id!: string;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Id of the edition, such as gbt-27922/2011.', { unique: true })
  editionId!: string;

  @TextField("SHA-256 of the edition's content when it was adopted.")
  checksum!: string;

  @DayField('Day the body adopted it.')
  adoptedOn!: PlainDate;
}
