import { CLAUSE, mayHandleReturn, refusal, ReturnStatus } from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { openNumbers } from '../people/index.js';
import { AuthorityReturn, ReturnFile } from './authority-return.entity.js';
import { formatInForce } from './formats.queries.js';
import { gatherRows } from './gather-rows.js';
import type { ReturnRowMade } from './gather-rows.js';
import { personsIn, writeReturn } from './return-workbook.js';
import { countsOf, writeRows } from './write-rows.js';

@InputType({ description: 'A return to be checked.' })
export class CheckReturnInput {
  @Field(() => ID, { description: 'The return.' })
  authorityReturnId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const CheckReturnResult = resultOf('CheckReturn', () => AuthorityReturn);

/** Faults that a refusal names one by one; the rows tell them all. */
const MOST_NAMED = 200;

/**
 * Checks a return as its records stand now, and makes its file, sealed, once nothing is wrong with it: every row and
 * column at once. From then on its rows stay.
 */
export async function checkReturn(
  context: ActorContext,
  { authorityReturnId: id, expectedVersion }: CheckReturnInput,
): Promise<Answer<AuthorityReturn>> {
  const { em, secrets, today } = context;
  const record = await getForChange(context, AuthorityReturn, { id, expectedVersion });
  const { kind, month, isSpecimen, status } = record;
  const open = mayHandleReturn('checkReturn', status);
  if (!open.allowed) return new Refused(open.refusals);
  const { format, revision } = await formatInForce(context, 'CNCA_MONTHLY');
  const rows = await gatherRows(context, { kind, month, format });

  const faults = rows.flatMap(faultsOf);
  if (faults.length > 0) return new Refused([tooMany(faults.length), ...faults.slice(0, MOST_NAMED)]);

  const file = await writeReturn({ format, rows, isSpecimen }, await openNumbers(context, personsIn(rows)));
  await writeRows(context, record, rows);
  const sealed = secrets.seal(Buffer.from(file.bytes).toString('base64'), record.id);
  em.create(ReturnFile, { id: newId(), authorityReturn: record, sha256: file.sha256, size: file.bytes.length, sealed });
  em.assign(record, {
    ...countsOf(rows),
    status: ReturnStatus.CHECKED,
    formatRevision: revision,
    checkedOn: today,
    fileSha256: file.sha256,
  });
  await em.flush();
  return record;
}

function tooMany(count: number): Refusal {
  return refusal('RETURN_HAS_PROBLEMS', CLAUSE.monthlyReturn, { params: { count } });
}

function faultsOf({ sheet, place, problems }: ReturnRowMade): readonly Refusal[] {
  return problems.map(({ code, clause, column, params }) =>
    refusal(code, clause, { field: `${sheet}.${place}.${column}`, params }),
  );
}
