import { similarNames } from '@touchstone/rules';
import { sql } from 'kysely';
import { rowScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { globalId } from '../../graphql/ids.js';

/** A client whose name is like another. */
@ObjectType({ description: 'A registered client whose name is so alike that it may be the same organisation.' })
export class SimilarClient {
  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Its registered name.' })
  name!: string;

  @Field(() => String, { description: 'Its unified social credit code.' })
  uscc!: string;
}

const MOST = 5;

/** Clients with a name like this one, the likest first; the client with the code itself is not meant. */
export async function similarClients(
  context: ActorContext,
  { name, uscc }: { readonly name: string; readonly uscc: string | null },
): Promise<readonly SimilarClient[]> {
  const { rows } = await sql<{ id: string; name: string; uscc: string }>`
    select a.id, a.name, a.uscc from client a
    where a.uscc is distinct from ${uscc} and ${rowScopeOf(context.actor)('Client', 'a')}`.execute(context.sql());
  return similarNames(name, rows)
    .slice(0, MOST)
    .map(({ id, ...each }) => ({ ...each, clientId: globalId('Client', id) }));
}
