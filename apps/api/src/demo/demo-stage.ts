import { instant, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountRole } from '@touchstone/rules';
import { permissionsOf, reachOf } from '../auth/permissions.js';
import { perform } from '../command.js';
import type { UseCase } from '../command.js';
import { NO_EXCHANGE } from '../context.js';
import type { ActorContext } from '../context.js';
import { Refused } from '../graphql/refused.type.js';
import type { ServerParts } from '../request-context.js';
import { seeded } from './random.js';
import type { Random } from './random.js';

/** Somebody who acts in the demonstration. */
export interface Player {
  readonly personId: string | null;
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly AccountRole[];
}

/** Where the demonstration's past is played: the real use cases, on days gone by. */
export interface Stage {
  readonly em: EntityManager;
  readonly random: Random;
  /** The day of the demonstration's making; everything is dated relative to it. */
  readonly today: PlainDate;
  /** The day so many days from today. */
  readonly day: (offset: number) => PlainDate;
  /** A record as it stands now, with its version. */
  readonly fresh: <Entity extends { id: string }>(entity: EntityClass<Entity>, id: string) => Promise<Entity>;
  /** Does something as somebody on a day. @throws Error naming the reasons when the house refuses */
  readonly act: <Input, Entity extends { readonly id: string }>(
    who: Player,
    on: PlainDate,
    what: readonly [UseCase<Input, Entity>, Input],
  ) => Promise<Entity>;
  /** The same, answering null where the house refuses. */
  readonly tryAct: <Input, Entity extends { readonly id: string }>(
    who: Player,
    on: PlainDate,
    what: readonly [UseCase<Input, Entity>, Input],
  ) => Promise<Entity | null>;
}

/** Sets the stage inside one transaction. */
export function setStage(parts: ServerParts, em: EntityManager, today: PlainDate): Stage {
  const attempt: Stage['tryAct'] = async (who, on, [useCase, input]) => {
    const answer = await perform(contextOn(parts, em, { who, on }), useCase, input);
    return answer instanceof Refused ? null : answer;
  };
  return {
    em,
    today,
    random: seeded(27_922),
    day: (offset) => plusDays(today, offset),
    tryAct: attempt,
    fresh: (entity, id) => em.findOneOrFail(entity, { id } as never, { refresh: true }) as never,
    act: async (who, on, [useCase, input]) => {
      const answer = await perform(contextOn(parts, em, { who, on }), useCase, input);
      if (!(answer instanceof Refused)) return answer;
      const reasons = answer.refusals.map(
        ({ code, field, params }) => `${code} ${field ?? ''} ${JSON.stringify(params ?? {})}`,
      );
      throw new Error(`The demonstration cannot ${useCase.name} on ${on}: ${reasons.join('; ')}`);
    },
  };
}

function contextOn(parts: ServerParts, em: EntityManager, { who, on }: { who: Player; on: PlainDate }): ActorContext {
  const { personId, accountId, name, roles } = who;
  return {
    em,
    sql: () => em.getKysely() as never,
    today: on,
    now: instant(`${on}T02:00:00.000Z`),
    requestId: null,
    locale: 'zh',
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    webhookHosts: parts.config.webhookHosts,
    identityProvider: parts.config.oidc?.name ?? null,
    isDemo: true,
    http: NO_EXCHANGE,
    actor: {
      personId,
      accountId,
      displayName: name,
      email: '',
      roles,
      permissions: permissionsOf(roles),
      reach: reachOf(roles),
      clientId: null,
    },
  };
}
