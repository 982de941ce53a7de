import { permissionsOf } from './auth/permissions.js';
import { perform } from './command.js';
import type { UseCase } from './command.js';
import { NO_EXCHANGE } from './context.js';
import { Refused } from './graphql/refused.type.js';
import { OPERATOR } from './modules/identity/index.js';
import type { ServerParts } from './request-context.js';

/**
 * Does something from the command line, in a transaction with its entry of the journal, which names no account.
 * @throws Error naming the reasons where the house refuses
 */
export async function asOperator<Input, Entity extends { readonly id: string }>(
  parts: ServerParts,
  useCase: UseCase<Input, Entity>,
  input: Input,
): Promise<Entity> {
  const em = parts.database.orm.em.fork();
  const answer = await perform(
    {
      em,
      sql: () => em.getKysely() as never,
      today: parts.clock.today(),
      now: parts.clock.now(),
      requestId: null,
      locale: 'zh',
      editions: parts.editions,
      documents: parts.documents,
      secrets: parts.secrets,
      mailer: parts.mailer,
      publicUrl: parts.config.publicUrl,
      webhookHosts: parts.config.webhookHosts,
      identityProvider: parts.config.oidc?.name ?? null,
      isDemo: false,
      http: NO_EXCHANGE,
      actor: {
        accountId: '',
        displayName: OPERATOR,
        email: '',
        roles: [],
        permissions: permissionsOf([]),
        reach: [],
        personId: null,
        clientId: null,
      },
    },
    useCase,
    input,
  );
  if (answer instanceof Refused) throw new Error(answer.refusals.map(({ code }) => code).join(', '));
  return answer;
}
