import { transitionState } from '@touchstone/rules';
import type { TransitionKind } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { SchemeEdition } from '../programmes/index.js';
import { affectedBy } from './affected.queries.js';
import { findCases } from './find-cases.js';
import type { FoundCase } from './find-cases.js';
import { Transition } from './transition.entity.js';
import type { TransitionCase } from './transition.type.js';

/** Every transition the body has before it, with what each reaches. */
export async function transitionCases(context: ActorContext): Promise<TransitionCase[]> {
  const cases = await foundCases(context);
  const affected = await affectedBy(context, cases);
  const records = await context.em.find(Transition, {});
  return cases.map((found, at) => {
    const record = records.find(({ kind, subject }) => kind === found.kind && subject === found.subject) ?? null;
    const { startsOn, latestOn } = found;
    const deadlineOn = record?.deadlineOn ?? latestOn;
    return {
      ...found,
      deadlineOn,
      state: transitionState({ startsOn, deadlineOn, doneOn: record?.doneOn ?? null, today: context.today }),
      record: record && shown(record),
      affected: affected.filter((row) => row.at === at),
    };
  });
}

function shown({ id, kind, subject, deadlineOn, plan, openedOn, doneOn, note, version }: Transition): Transition {
  return { id: globalId('Transition', id), kind, subject, deadlineOn, plan, openedOn, doneOn, note, version };
}

/** The transition of a subject, as data tells it today; undefined where there is none. */
export async function findCase(
  context: ActorContext,
  { kind, subject }: { readonly kind: TransitionKind; readonly subject: string },
): Promise<FoundCase | undefined> {
  return (await foundCases(context)).find((each) => each.kind === kind && each.subject === subject);
}

async function foundCases({ em, editions, today }: ActorContext): Promise<readonly FoundCase[]> {
  const adopted = await em.find(SchemeEdition, {});
  const onShelf = adopted.flatMap(({ editionId }) => editions.find(editionId) ?? []);
  return findCases(onShelf, editions.all(), today);
}
