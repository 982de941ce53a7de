import { Standing } from '@touchstone/schemes';
import { Field, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';

@ObjectType({ description: 'A leaf of an edition that an item of a checklist stands beside.' })
export class ChecklistLeaf {
  @Field(() => String, { description: 'Id of its evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Code.' })
  criterion!: string;
}

@ObjectType({ description: 'Something to be looked at that carries no points.' })
export class ChecklistItem {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => [ChecklistLeaf], { description: 'The leaves of the edition that it stands beside.' })
  leaves!: readonly ChecklistLeaf[];
}

@ObjectType({ description: 'Items of a checklist under one heading.' })
export class ChecklistArea {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => [ChecklistItem], { description: 'The items.' })
  items!: readonly ChecklistItem[];
}

@ObjectType({ description: 'A catalogue to go through in an audit beside its scored criteria (核查单).' })
export class Checklist {
  @Field(() => String, { description: 'Id, such as gbt-16868-2009.' })
  id!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The standard it goes by.' })
  basis!: string;

  @Field(() => Standing, { description: 'Where it comes from.' })
  standing!: Standing;

  @Field(() => [ChecklistArea], { description: 'Its areas.' })
  areas!: readonly ChecklistArea[];
}
