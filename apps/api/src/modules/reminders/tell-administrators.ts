import { NoticeTopic } from '@touchstone/rules';
import type { RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { readAddressees } from './addressees.queries.js';
import { insertNotices } from './insert-notices.js';

/** What administrators are told of. */
interface Trouble {
  readonly topic: 'JOB_FAILED' | 'ENDPOINT_DISABLED';
  readonly recordType: string;
  readonly recordId: string;
  readonly label: string;
}

/** Tells every administrator, under the bell, that something stopped which runs by itself; once a day at most. */
export async function tellAdministratorsOf(
  context: Pick<RequestContext, 'sql' | 'today'>,
  { topic, recordType, recordId, label }: Trouble,
): Promise<void> {
  const addressees = await readAddressees(context);
  const rows = addressees.administrators().map((each) => ({
    id: newId(),
    once: `${each.id}|${topic}:${recordId}|${context.today}`,
    account_id: each.accountId,
    client_id: null,
    topic,
    due_kind: null,
    due_item: null,
    record_type: recordType,
    record_id: recordId,
    label,
    client_name: null,
    due_on: null,
    step: null,
    written_on: context.today,
  }));
  await insertNotices(context, rows);
}

/** Tells administrators that the house gave a job up. */
export function tellFailedJob(
  context: Pick<RequestContext, 'sql' | 'today'>,
  { id, queue, name }: { readonly id: string; readonly queue: string; readonly name: string },
): Promise<void> {
  return tellAdministratorsOf(context, {
    topic: NoticeTopic.JOB_FAILED,
    recordType: 'Job',
    recordId: id,
    label: `${queue} ${name}`,
  });
}
