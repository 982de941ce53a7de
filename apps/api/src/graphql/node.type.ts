import { Field, ID, InterfaceType } from 'type-graphql';
import { typenameOf } from './refused.type.js';

/** Anything with a global id. */
@InterfaceType('Node', { description: 'A record that can be read again by its global id.', resolveType: typenameOf })
export abstract class Node {
  @Field(() => ID, { description: 'Global id: the type and a UUID, such as Audit:018f….' })
  id!: string;
}
