import * as fc from 'fast-check';
import { stateOf } from '../../src/modules/certificates/index.js';
import { openAuditOf, plan } from './audit-moves.js';
import { askForScope, FOR_SCOPE, requestOf, reviewRequest, takeBack } from './scope-moves.js';
import { attempt, role } from './steps.js';
import { certificateOf, contextOf, isAuthorised } from './world.js';
import type { World } from './world.js';

/* What anybody tries for another scope. */

const wishes = fc
  .tuple(role, fc.constantFrom('EXTEND' as const, 'EXTEND' as const, 'REDUCE' as const), fc.boolean())
  .map(([who, direction, isWide]) =>
    attempt(`asks to ${direction}`, who, async (world) => {
      const forbidden = !(await isValid(world)) || world.asked !== null;
      return { came: await askForScope(world, who, { direction, isWide }), forbidden };
    }),
  );

const reviews = fc.tuple(role, fc.constantFrom('ACCEPT' as const, 'DECLINE' as const)).map(([who, outcome]) =>
  attempt(`reviews the request: ${outcome}`, who, async (world) => {
    const request = await requestOf(world);
    if (!request) return null;
    const forbidden = request.status !== 'SUBMITTED' || !isAuthorised(who, 'APPLICATION_REVIEW');
    return { came: await reviewRequest(world, who, outcome), forbidden };
  }),
);

const returns = role.map((who) =>
  attempt('takes the request back', who, async (world) =>
    (await requestOf(world)) ? { came: await takeBack(world, who), forbidden: false } : null,
  ),
);

const audits = role.map((who) =>
  attempt('plans an audit for another scope', who, async (world) => {
    if (await openAuditOf(world)) return null;
    const request = await requestOf(world);
    const forbidden = request?.status !== 'ACCEPTED' || !(await isValid(world));
    return { came: await plan(world, 'SPECIAL', { special: FOR_SCOPE }), forbidden };
  }),
);

async function isValid(world: World): Promise<boolean> {
  const certificate = await certificateOf(world);
  return certificate !== null && stateOf(contextOf(world, 'nobody'), certificate) === 'VALID';
}

export const scopeSteps = [wishes, fc.oneof(reviews, returns, audits)];
