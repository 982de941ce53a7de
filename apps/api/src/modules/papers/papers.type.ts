import type { PlainDate } from '@touchstone/plain-date';
import { PaperKind, PaperLanguage } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { RefusalShown } from '../../graphql/refused.type.js';
import { JsonScalar, PlainDateScalar } from '../../graphql/scalars.js';

/** A paper that a record calls for. */
@ObjectType({ description: 'A paper (文件) that a record calls for, and whether it can be made yet.' })
export class Paper {
  @Field(() => PaperKind, { description: 'Which paper.' })
  kind!: PaperKind;

  @Field(() => String, { description: 'What it is about: number or name of the record.' })
  subject!: string;

  @Field(() => PaperLanguage, { description: 'The language its template is set in where nobody asks for another.' })
  language!: PaperLanguage;

  @Field(() => String, {
    description: 'Where it is downloaded, on this server; `?language=ZH`, `EN` or `BOTH` may follow.',
  })
  path!: string;

  @Field(() => [RefusalShown], { description: 'Why it cannot be made yet; empty when it can.' })
  waitsFor!: readonly RefusalShown[];
}

/** A paper of a client's file that can be had by now. */
@ObjectType({ description: "A paper of a client's file (客户文件) that can be had by now." })
export class ClientPaper {
  @Field(() => PlainDateScalar, {
    description: 'Day from which what it tells is final; while it may still change, the day its record came to be.',
  })
  day!: PlainDate;

  @Field(() => ID, { description: 'Global id of the record it is made of.' })
  recordId!: string;

  @Field(() => Paper, { description: 'The paper.' })
  paper!: Paper;
}

/** A field that a template may name. */
@ObjectType({ description: 'A field that a template may name, as {name}.' })
export class TemplateField {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Bilingual, { description: 'What stands in its place.' })
  meaning!: Bilingual;
}

/** A list that a table of a template may show. */
@ObjectType({ description: 'A list that a table of a template may show.' })
export class TemplateList {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [TemplateField], { description: 'Fields of its rows.' })
  fields!: readonly TemplateField[];
}

/** A record that a template can be tried on. */
@ObjectType({ description: 'A record that a template can be tried on.' })
export class TemplateSample {
  @Field(() => ID, { description: 'Global id of the record.' })
  recordId!: string;

  @Field(() => String, { description: 'What the record is called.' })
  subject!: string;
}

/** Everything needed to write a template of one reach. */
@ObjectType({ description: 'Everything needed to write a template (文件模板) of one reach.' })
export class TemplateDesk {
  @Field(() => PaperKind, { description: 'Of which paper.' })
  kind!: PaperKind;

  @Field(() => JsonScalar, { description: 'What is in force for this reach: language, title and blocks.' })
  content!: unknown;

  @Field(() => JsonScalar, { description: 'What the product brings.' })
  original!: unknown;

  @Field(() => Int, { description: 'Newest version published for exactly this reach; 0 where there is none.' })
  revision!: number;

  @Field(() => [TemplateField], { description: 'Fields it may name.' })
  fields!: readonly TemplateField[];

  @Field(() => [TemplateList], { description: 'Lists its tables may show.' })
  lists!: readonly TemplateList[];

  @Field(() => [TemplateSample], { description: 'The newest records it can be tried on.' })
  samples!: readonly TemplateSample[];
}
