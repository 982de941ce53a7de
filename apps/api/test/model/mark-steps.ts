import * as fc from 'fast-check';
import { MarkMedium } from '@touchstone/rules';
import { stateOf } from '../../src/modules/certificates/index.js';
import {
  answer,
  end,
  find,
  follow,
  isLiving,
  judge,
  mayBeProper,
  openCaseOf,
  stepDue,
  takeUp,
  useOf,
} from './mark-moves.js';
import { attempt, judge as decider, role } from './steps.js';
import { certificateOf, contextOf, isAuthorised } from './world.js';
import type { Role, World } from './world.js';

/* What anybody tries about a use of the mark. */

const finds = fc
  .tuple(role, fc.constantFrom(MarkMedium.PRODUCT, MarkMedium.PRODUCT, MarkMedium.STORE))
  .map(([who, medium]) =>
    attempt(`finds the mark on ${medium}`, who, async (world) => ({
      came: await find(world, who, medium),
      forbidden: false,
    })),
  );

const judgements = fc.tuple(role, fc.boolean()).map(([who, isProper]) =>
  attempt(`finds the use ${isProper ? 'proper' : 'improper'}`, who, async (world) => {
    const use = await useOf(world, { $ne: 'ENDED' });
    if (!use) return null;
    const [certificate, state] = [await certificateOf(world), await stateIn(world)];
    const forbidden = isProper && !mayBeProper(use, { certificate, state });
    return { came: await judge(world, who, { use, isProper }), forbidden };
  }),
);

/** Who may handle a misuse: one holds the account and is not tied to the client. */
const HANDLER: Role = 'reviewer';
const handler = fc.constantFrom<Role>(HANDLER, HANDLER, HANDLER, 'owner', 'nobody');

const cases = fc.tuple(handler, fc.boolean()).map(([who, isGrave]) =>
  attempt('takes a misuse up', who, async (world) => {
    const use = (await useOf(world, 'IMPROPER')) ?? (await useOf(world, { $ne: 'ENDED' }));
    if (!use) return null;
    const forbidden = use.status !== 'IMPROPER' || who !== HANDLER;
    return { came: await takeUp(world, who, { isGrave }), forbidden };
  }),
);

const answers = fc.constant(null).map(() =>
  attempt('answers the misuse', 'nobody', async (world) => {
    const found = await openCaseOf(world);
    return found && { came: await answer(world), forbidden: found.status !== 'ASKED' };
  }),
);

const ends = fc
  .tuple(handler, fc.constantFrom('CORRECTED' as const, 'REMOVED' as const, 'NO_MISUSE' as const, 'REFERRED' as const))
  .map(([who, outcome]) =>
    attempt(`ends the misuse: ${outcome}`, who, async (world) => {
      if (!(await openCaseOf(world))) return null;
      const state = await stateIn(world);
      const isWrong = (outcome === 'CORRECTED' && state !== 'VALID') || (outcome === 'REFERRED' && isLiving(state));
      return { came: await end(world, who, outcome), forbidden: who !== HANDLER || isWrong };
    }),
  );

const steps = fc
  .tuple(decider, fc.constantFrom('SUSPEND' as const, 'SUSPEND' as const, 'WITHDRAW' as const))
  .map(([who, step]) =>
    attempt(`decides to ${step} over the mark`, who, async (world) => {
      const [found, certificate] = [await openCaseOf(world), await certificateOf(world)];
      if (!found || !certificate) return null;
      const due = stepDue(found, await stateIn(world), world);
      const isDue = due === step || (due === 'WITHDRAW' && step === 'SUSPEND');
      const came = await follow(world, who, { found, certificate, step });
      return { came, forbidden: !isDue || !isAuthorised(who, 'DECISION') };
    }),
  );

async function stateIn(world: World): Promise<string | null> {
  const certificate = await certificateOf(world);
  return certificate && stateOf(contextOf(world, 'nobody'), certificate);
}

export const markSteps = [finds, fc.oneof(judgements, cases), fc.oneof(answers, ends), steps];
