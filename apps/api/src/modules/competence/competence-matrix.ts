import { message } from '@touchstone/messages';
import type { PlainDate } from '@touchstone/plain-date';
import { coversDay, matrixRow, RegistrationGrade } from '@touchstone/rules';
import type { PersonFacts } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { getRecord } from '../../records.js';
import { BodyProfile } from '../body/index.js';
import { EVERYBODY } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import type { CompetenceMatrix, MatrixArgs } from './matrix.type.js';
import { workersOf } from './workforce.queries.js';

/** Persons by fields, for one duty in one programme on one day: one statement for everybody, and the engine once a person. */
export async function competenceMatrix(context: ActorContext, args: MatrixArgs): Promise<CompetenceMatrix> {
  const on = args.on ?? context.today;
  const programme = await getRecord(context, Programme, args.programmeId);
  const body = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const workers = await workersOf(context, { who: EVERYBODY, bookedFrom: on });
  const question = { duty: args.duty, programme: programme.code, on, warningDays: body.registrationWarningDays };
  const rows = workers.map(({ days, name, staffNumber }) => {
    const { eligible, failing, cells } = matrixRow(days, question);
    return {
      personId: globalId('Person', days.person.id),
      name,
      staffNumber,
      grade: gradeOn(days.person, on),
      eligible,
      reasons: failing.map(({ code, params }) => message(code, params, context.locale)),
      cells: cells.map(({ code, state, until, recordId }) => ({
        technicalCode: code,
        state,
        until,
        recordId: globalId('TechnicalCode', recordId),
      })),
    };
  });
  const known = rows.flatMap(({ cells }) => cells.map(({ technicalCode }) => technicalCode));
  return { on, technicalCodes: [...new Set([...body.approvedFields, ...known])].toSorted(), rows };
}

/** The highest grade that counts on a day. */
function gradeOn({ registrations }: PersonFacts, on: PlainDate): RegistrationGrade | null {
  const counting = registrations.filter((each) => coversDay([each], on)).map(({ grade }) => grade);
  return Object.values(RegistrationGrade).findLast((grade) => counting.includes(grade)) ?? null;
}
