import {
  APPEAL_TABLE,
  APPLICATION_TABLE,
  ApplicationKind,
  ApplicationStatus,
  AUDIT_TABLE,
  AuditStatus,
  CERTIFICATE_TABLE,
  CERTIFICATION_TABLE,
  CHANGE_NOTICE_TABLE,
  ChangeOutcome,
  COMPLAINT_TABLE,
  MARK_CASE_TABLE,
  MARK_USE_TABLE,
  NONCONFORMITY_TABLE,
  verbsFrom,
} from '@touchstone/rules';
import type { StateTable } from '@touchstone/rules';
import { getMetadataStorage } from 'type-graphql';
import { AUTHORITY } from '../../auth/permissions.js';
import type { Permission } from '../../auth/permissions.js';
import { mayRead } from '../../auth/read-permissions.js';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { splitGlobalId } from '../../graphql/ids.js';
import { shownRefusal } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Application } from '../applications/index.js';
import { Audit, Nonconformity } from '../audits/index.js';
import { Certificate, Certification, stateOf } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { Appeal, Complaint } from '../complaints/index.js';
import { MarkCase, MarkUse } from '../marks/index.js';
import { openVerbsOf } from '../decisions/index.js';
import type { NextAction } from './next-action.type.js';
import { REHEARSALS } from './rehearsals.js';
import type { Moving } from './rehearsals.js';
import { waitsFor } from './waits-for.queries.js';

/** A record as it stands in its table. */
interface Standing {
  readonly table: StateTable<string>;
  readonly state: string;
  readonly record: Moving;
}

/**
 * What may be done next with a record, by its table. Of what the reader may do himself, the verb is tried: what it
 * would refuse is told beforehand.
 * @throws DomainError NOT_FOUND for a record the reader may not see, or one that moves by no table
 */
export async function nextActions(context: ActorContext, id: string): Promise<NextAction[]> {
  const standing = await standingOf(context, id);
  const awaited = await waitsFor(context, standing.record);
  const actions: NextAction[] = [];
  // One after the other: all trials share the request's connection.
  for (const verb of await verbsOf(context, standing))
    actions.push(await actionOf(context, standing, { verb, isAwaited: verb === awaited }));
  return actions;
}

async function standingOf(context: ActorContext, id: string): Promise<Standing> {
  const [type] = splitGlobalId(id);
  if (!mayRead(context.actor.permissions, type)) throw notFound(type, id);
  switch (type) {
    case 'Application': {
      const record = await getRecord(context, Application, id);
      return { table: APPLICATION_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'Audit': {
      const record = await getRecord(context, Audit, id);
      return { table: AUDIT_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'Nonconformity': {
      const record = await getRecord(context, Nonconformity, id);
      return { table: NONCONFORMITY_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'Certificate': {
      const record = await getRecord(context, Certificate, id);
      return { table: CERTIFICATE_TABLE as StateTable<string>, state: stateOf(context, record), record };
    }
    case 'Certification': {
      const record = await getRecord(context, Certification, id);
      return { table: CERTIFICATION_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'ChangeNotice': {
      const record = await getRecord(context, ChangeNotice, id);
      return { table: CHANGE_NOTICE_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'MarkUse': {
      const record = await getRecord(context, MarkUse, id);
      return { table: MARK_USE_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'MarkCase': {
      const record = await getRecord(context, MarkCase, id);
      return { table: MARK_CASE_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'Complaint': {
      const record = await getRecord(context, Complaint, id);
      return { table: COMPLAINT_TABLE as StateTable<string>, state: record.status, record };
    }
    case 'Appeal': {
      const record = await getRecord(context, Appeal, id);
      return { table: APPEAL_TABLE as StateTable<string>, state: record.status, record };
    }
    default:
      throw notFound(type, id);
  }
}

/** What only some applications are for: a change of scope leaves the agreement to the one that runs. */
const ASKED_BY: Readonly<Record<string, readonly ApplicationKind[]>> = {
  drawUpAgreement: [ApplicationKind.INITIAL, ApplicationKind.RECERTIFICATION, ApplicationKind.TRANSFER],
  signAgreement: [ApplicationKind.INITIAL, ApplicationKind.RECERTIFICATION, ApplicationKind.TRANSFER],
  recordTransfer: [ApplicationKind.TRANSFER],
  planAudit: [ApplicationKind.INITIAL, ApplicationKind.RECERTIFICATION, ApplicationKind.SCOPE_CHANGE],
  reviewTransfer: [ApplicationKind.TRANSFER],
  grantTransfer: [ApplicationKind.TRANSFER],
};

/** What settles a notice that was assessed; another scope is asked for first, and decided on the way of that request. */
async function verbsOnNotice(
  { em }: ActorContext,
  { outcome, application }: ChangeNotice,
  verbs: readonly string[],
): Promise<readonly string[]> {
  if (outcome === ChangeOutcome.REISSUE) return verbs.filter((verb) => verb === 'reissueCertificate');
  if (outcome !== ChangeOutcome.SCOPE_CHANGE) return verbs.filter((verb) => verb === 'settleChange');
  if (!application) return verbs.filter((verb) => verb === 'draftScopeChange' || verb === 'reduceScope');
  const { status } = await em.findOneOrFail(Application, { id: application.id });
  const cameToNothing = status === ApplicationStatus.DECLINED || status === ApplicationStatus.ABANDONED;
  return cameToNothing ? verbs.filter((verb) => verb === 'draftScopeChange' || verb === 'settleChange') : [];
}

/**
 * Steps of a table that are taken on another record: of a file on its audits, of a use of the mark on its case, of a
 * case on the certificate.
 */
const TAKEN_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  Certification: ['grantCertification', 'grantTransfer', 'refuseCertification'],
  MarkUse: ['verifyMarkCorrection', 'closeMarkCase'],
  MarkCase: ['suspendCertificate', 'withdrawCertificate'],
};

/** The verbs the table names; of those that the record itself leaves open. */
async function verbsOf(context: ActorContext, { table, state, record }: Standing): Promise<readonly string[]> {
  const elsewhere = TAKEN_ELSEWHERE[table.record] ?? [];
  const verbs = verbsFrom(table, state).filter((verb) => !elsewhere.includes(verb));
  if (record instanceof Application) return verbs.filter((verb) => ASKED_BY[verb]?.includes(record.kind) ?? true);
  if (record instanceof ChangeNotice && record.outcome) return verbsOnNotice(context, record, verbs);
  if (!(record instanceof Audit) || record.status !== AuditStatus.REVIEWED) return verbs;
  const open = await openVerbsOf(context, record);
  return verbs.filter((verb) => open.includes(verb));
}

async function actionOf(
  context: ActorContext,
  { table, state, record }: Standing,
  { verb, isAwaited }: { readonly verb: string; readonly isAwaited: boolean },
): Promise<NextAction> {
  const permission = permissionFor(verb);
  const mine = permission !== null && context.actor.permissions.has(permission);
  const refusals = mine ? ((await REHEARSALS[verb]?.(context, record)) ?? []) : [];
  const leadsTo = table.steps.flatMap(({ by, from, to }) => (by === verb && from.includes(state) ? to : []));
  return {
    verb,
    leadsTo,
    moves: isAwaited || leadsTo.some((each) => each !== state),
    roles: rolesFor(permission),
    mine,
    blockers: refusals.map((each) => shownRefusal(each, context.locale)),
  };
}

/** What stands at the door of a mutation, as its resolver says. */
function permissionFor(verb: string): Permission | null {
  const { mutations, authorizedFields } = getMetadataStorage();
  const mutation = mutations.find(({ schemaName }) => schemaName === verb);
  const door = authorizedFields.find(
    ({ target, fieldName }) => target === mutation?.target && fieldName === mutation?.methodName,
  );
  return (door?.roles[0] as Permission | undefined) ?? null;
}

function rolesFor(permission: Permission | null): NextAction['roles'] {
  const roles = Object.entries(AUTHORITY).filter(([, { may }]) => permission !== null && may.includes(permission));
  return roles.map(([role]) => role as NextAction['roles'][number]);
}
