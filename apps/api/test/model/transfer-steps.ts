import * as fc from 'fast-check';
import { attempt, judge, role } from './steps.js';
import { grant, isTransferable, lookUp, review } from './transfer-moves.js';
import { certificateOf, isAuthorised } from './world.js';

/* What anybody tries with the certificate of another body. */

const lookUps = fc
  .tuple(role, fc.constantFrom('VALID', 'VALID', 'SUSPENDED'), fc.nat({ max: 1 }))
  .map(([who, status, openMajors]) =>
    attempt(`finds the other body's certificate ${status} with ${openMajors} majors`, who, async (world) => {
      const forbidden = world.kind !== 'TRANSFER' || (await certificateOf(world)) !== null;
      return { came: await lookUp(world, who, { status, openMajors }), forbidden };
    }),
  );

const reviews = fc.tuple(role, fc.boolean()).map(([who, needsVisit]) =>
  attempt('reviews the transfer', who, async (world) => {
    if (!world.found) return null;
    const forbidden =
      world.found.reviewer !== undefined || !isTransferable(world) || !isAuthorised(who, 'TECHNICAL_REVIEW');
    return { came: await review(world, who, needsVisit), forbidden };
  }),
);

const grants = judge.map((who) =>
  attempt('grants the transfer', who, async (world) => {
    const { reviewer, needsVisit } = world.found ?? {};
    const isReviewed = reviewer !== undefined && reviewer !== who && needsVisit === false;
    const forbidden =
      !isReviewed || !isTransferable(world) || !isAuthorised(who, 'DECISION') || (await certificateOf(world)) !== null;
    return { came: await grant(world, who), forbidden };
  }),
);

export const transferSteps = [lookUps, reviews, grants];
