import { letter } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { nextMailingOn } from '@touchstone/rules';
import { LockMode } from '@mikro-orm/core';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Account, actingAs } from '../identity/index.js';
import { SavedView } from './saved-view.entity.js';
import { scoreCells } from './score-cells.js';
import { scores } from './answer-scores.js';
import { ScoresInput } from './scores.inputs.js';
import { viewReaders } from './view-readers.queries.js';
import { viewPage } from './view-page.js';

/** Groups that a letter tells at most; the view has them all. */
const MOST_ROWS = 50;

/**
 * Mails a view that is due (发送视图) to its keeper and to the accounts it is shared with by name, each in his language and
 * as far as he may ask at this moment; to nobody while its keeper may not, for nobody else could end it. Of two servers
 * that find it due one does it: the other finds it done.
 */
export async function mailView(
  context: ActorContext,
  { savedViewId }: { savedViewId: string },
): Promise<Answer<SavedView>> {
  const { em, today } = context;
  const view = await em.findOne(
    SavedView,
    { id: savedViewId, nextMailOn: { $lte: today } },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, populate: [] },
  );
  if (!view) return new Refused([]);
  const may = new Set((await viewReaders(context)).map(({ id }) => id));
  const addressed = [view.keeper.id, ...view.sharedWith].filter((id) => may.has(globalId('Account', id)));
  const reading = addressed.includes(view.keeper.id) ? addressed : [];
  const accounts = await em.find(Account, { id: { $in: reading } }, { orderBy: { id: 'asc' } });
  for (const account of accounts) await writeTo(context, view, account);

  em.assign(view, { nextMailOn: nextMailingOn({ rhythm: view.rhythm, day: view.mailDay }, today) });
  await em.flush();
  return view;
}

async function writeTo(context: ActorContext, view: SavedView, account: Account): Promise<void> {
  const { em, mailer, publicUrl, today } = context;
  const locale = account.language as Locale;
  const keeper = await view.keeper.loadOrFail();
  // He is answered by what he may read now.
  const question: ScoresInput = Object.assign(new ScoresInput(), view.question, { first: MOST_ROWS });
  const answer = await scores({ ...actingAs(context, account), locale }, question);
  const address = `${publicUrl}/#/analytics?view=${globalId('SavedView', view.id)}`;
  const told = { view: view.name, day: today, population: answer.population.sentence, address };
  const words = letter('SAVED_VIEW', { ...told, name: account.displayName, keeper: keeper.displayName }, locale);
  const cells = scoreCells({ input: question, rows: answer.rows, locale });
  const [total = []] = scoreCells({ input: question, rows: [answer.total], locale }).rows;
  const more = answer.totalRows - answer.rows.length;
  await mailer.send({ to: account.email, ...words, html: viewPage({ ...told, cells, total, more, locale }) }, em);
}
