import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver, buildSchema } from 'type-graphql';
import { Audit, CertificatePage, Certificate, Client, ENTITIES, Scorecard } from './ordinary-entities.js';

/*
 * The same operations as one writes them from the libraries' guides: resolvers that find entities and populate what the
 * page shows, and one flush for a save.
 */

@InputType()
class AnswerInput {
  @Field(() => Int)
  criterion!: number;

  @Field(() => String)
  verdict!: string;

  @Field(() => Int, { nullable: true })
  sampled!: number | null;

  @Field(() => Int, { nullable: true })
  conforming!: number | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;
}

interface Context {
  readonly em: EntityManager;
}

@Resolver()
class OrdinaryResolver {
  @Query(() => CertificatePage)
  // oxlint-disable-next-line max-params -- type-graphql takes each argument by itself
  async certificates(
    @Ctx() { em }: Context,
    @Arg('programme', () => ID) programme: string,
    @Arg('status', () => String) status: string,
    @Arg('first', () => Int) first: number,
    @Arg('offset', () => Int) offset: number,
  ): Promise<CertificatePage> {
    const [nodes, totalCount] = await em.findAndCount(
      Certificate,
      { programme, status },
      { populate: ['client', 'programme'], orderBy: { nextDueOn: 'asc', id: 'asc' }, limit: first, offset },
    );
    return { nodes, totalCount };
  }

  @Query(() => Audit)
  audit(@Ctx() { em }: Context, @Arg('id', () => ID) id: string): Promise<Audit> {
    const populate = [
      'client',
      'programme',
      'scorecards.responses.criterion',
      'team.person.qualifications',
      'nonconformities',
    ] as const;
    return em.findOneOrFail(Audit, id, { populate });
  }

  @Query(() => Client)
  client(@Ctx() { em }: Context, @Arg('id', () => ID) id: string): Promise<Client> {
    return em.findOneOrFail(Client, id, {
      populate: ['certificates.programme', 'audits.scorecards', 'audits.team.person'],
    });
  }

  @Mutation(() => Scorecard)
  saveScorecard(
    @Ctx() { em }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('answers', () => [AnswerInput]) answers: AnswerInput[],
  ): Promise<Scorecard> {
    return em.transactional(async (inner) => {
      const scorecard = await inner.findOneOrFail(Scorecard, id, { populate: ['responses.criterion'] });
      const byCriterion = new Map(answers.map((answer) => [answer.criterion, answer]));
      for (const response of scorecard.responses) {
        const given = byCriterion.get(response.criterion.id);
        if (given)
          inner.assign(response, {
            verdict: given.verdict,
            sampled: given.sampled,
            conforming: given.conforming,
            evidence: given.evidence,
          });
      }
      const score = scorecard.responses
        .getItems()
        .reduce((sum, response) => sum + Number(response.criterion.points) * response.share, 0);
      scorecard.score = (Math.floor(score * 1e6 + 1e-4) / 1e6).toFixed(6);
      scorecard.level = score >= 90 ? 'GOOD' : score >= 70 ? 'PASS' : null;
      await inner.flush();
      return scorecard;
    });
  }
}

const orm = await MikroORM.init({
  clientUrl: process.env['DATABASE_URL'] ?? '',
  entities: ENTITIES,
  pool: { min: 10, max: 10 },
  discovery: { warnWhenNoEntities: false },
});
const schema = await buildSchema({ resolvers: [OrdinaryResolver], validate: false });
const apollo = new ApolloServer<Context>({ schema, stopOnTerminationSignals: false, csrfPrevention: false });
await apollo.start();
const http = Fastify({ logger: false });
const handler = fastifyApolloHandler(apollo, { context: () => Promise.resolve({ em: orm.em.fork() }) });
http.post('/graphql', (request, reply) => handler.call(http, request, reply));
await http.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
