import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { freshUscc } from './uscc.js';

/* What an input may be given: something plausible, and the same with one value of it turned hostile. */

/** Records there are: global ids by type. */
export type World = ReadonlyMap<string, readonly string[]>;

/** A value with a word for what is wrong with it. */
export interface Variant {
  readonly what: string;
  readonly value: unknown;
}

const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  documentId: 'StoredDocument',
  assignmentId: 'TeamAssignment',
  activityId: 'AuditActivity',
  visitId: 'MysteryVisit',
  screenshotId: 'StoredDocument',
  clearanceDocumentId: 'StoredDocument',
  documentIds: 'StoredDocument',
  objectionId: 'TeamObjection',
  recordId: 'Decision',
  otherAuditId: 'Audit',
  photoId: 'StoredDocument',
  sampleId: 'StoredDocument',
  handlerId: 'Person',
  evaluatorId: 'Person',
  witnessingId: 'Person',
  analystId: 'Person',
  archivistId: 'Person',
  ownerId: 'Person',
  memberIds: 'Person',
  visitorId: 'Person',
  riskId: 'ImpartialityRisk',
  evaluationId: 'CompetenceEvaluation',
  chargeIds: 'Charge',
};

const LONG = '长'.repeat(60_000);
const TEXTS = ['', '   ', LONG, "'; drop table audit; --", '%_\\', '../../etc/passwd', '{"a":1}', '-1', '1e999', '👩‍🔧'];
const TOO_MANY = 3000;
const STRANGE: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: ['', 'x', ':', 'Audit:', `Audit:${'0'.repeat(36)}`, 'Nothing:00000000-0000-7000-8000-000000000000', LONG],
  Int: [0, -1, 1.5, 2_147_483_647, -2_147_483_648, 2_147_483_648, '1'],
  Boolean: [true, false, 'yes'],
  PlainDate: ['0001-01-01', '1900-02-28', '2199-12-31', '9999-12-31', '2026-02-30', '2026-1-1', '', 20_260_101],
  Instant: ['2026-01-01T99:99:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  Decimal: ['0', '-1', '-0.5', '0.5', '0.000001', '999999999999', '999999999999.999999', '1.', 'NaN', '', 3],
  JSON: [null, [], {}, 'x', { a: { b: [] } }],
};

/** The type of record that an id of this name stands for. */
export function recordTypeOf(name: string): string {
  return NAMED_OTHERWISE[name] ?? name.charAt(0).toUpperCase() + name.replace(/Id$/, '').slice(1);
}

/** An input that somebody might give, about the `at`-th record of each type; every other one as short as it can be. */
export function plausible(type: GraphQLInputObjectType, world: World, at: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields()).map(({ name, type: of }) => [name, plausibleValue(of, name, { world, at })]),
  );
}

function plausibleValue(type: GraphQLInputType, name: string, where: { world: World; at: number }): unknown {
  const bare = getNullableType(type);
  if (!isNonNullType(type) && where.at % 2 === 1) return null;
  if (isListType(bare)) return [plausibleValue(bare.ofType, name, where)];
  if (isInputObjectType(bare)) return plausible(bare, where.world, where.at);
  if (isEnumType(bare)) return bare.getValues()[where.at % bare.getValues().length]?.name;
  if (bare.name === 'ID') {
    const ids = where.world.get(recordTypeOf(name)) ?? [];
    // Where there is none, an id that nobody has.
    return ids[where.at % ids.length] ?? `${recordTypeOf(name)}:00000000-0000-7000-8000-000000000000`;
  }
  return PLAUSIBLE[name]?.() ?? PLAUSIBLE[bare.name]?.() ?? null;
}

const PLAUSIBLE: Readonly<Record<string, () => unknown>> = {
  String: () => '客户服务记录',
  Int: () => 3,
  Boolean: () => true,
  PlainDate: () => '2026-03-02',
  Decimal: () => '2.0',
  JSON: () => ({ language: 'BOTH', title: '通知', blocks: [] }),
  uscc: freshUscc,
  provinceCode: () => '11',
  sector: () => 'F',
  code: () => 'SC03',
  technicalCodes: () => 'SC03',
  approvedFields: () => 'SC03',
  approvalNumber: () => 'CNCA-R-2020-999',
  branch: () => '00',
  editionId: () => 'gbt-27922/2011',
  evaluation: () => 'main',
  criterion: () => '5.1.1.1',
  criteria: () => '5.1.1.1',
  contactPhone: () => '010-66668888',
  contactEmail: () => 'li@example.com',
  email: () => `somebody-${freshUscc().toLowerCase()}@example.com`,
  nameLatin: () => 'Li Lei',
  nameEn: () => 'Qingyuan',
  staffNumber: () => freshUscc(),
  heldAt: () => '09:00',
  password: () => 'correct horse battery',
  newPassword: () => 'correct horse battery',
  presentPassword: () => 'a wrong password, surely',
};

/** An input again and again, each time with one of its values hostile, missing, or too many. */
export function hostileVariants(
  type: GraphQLInputObjectType,
  input: Readonly<Record<string, unknown>>,
  world: World,
): readonly Variant[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of }) =>
    hostileValues(of, input[name], { name, world }).map(({ what, value }) => ({
      what: `${name}: ${what}`,
      value: { ...input, [name]: value },
    })),
  );
}

function hostileValues(
  type: GraphQLInputType,
  value: unknown,
  field: { readonly name: string; readonly world: World },
): readonly Variant[] {
  const none = { what: isNonNullType(type) ? 'null' : 'left out', value: null };
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const [one] = Array.isArray(value) ? (value as unknown[]) : [];
    const within = hostileValues(bare.ofType, one, field).map((each) => ({
      what: `[${each.what}]`,
      value: [each.value],
    }));
    return [
      none,
      { what: 'empty', value: [] },
      { what: 'twice', value: [one, one] },
      { what: 'too many', value: Array.from({ length: TOO_MANY }, () => one) },
      ...within,
    ];
  }
  if (isInputObjectType(bare))
    return [none, ...hostileVariants(bare, (value ?? {}) as Record<string, unknown>, field.world)];
  if (isEnumType(bare))
    return [none, ...[...bare.getValues().map((each) => each.name), 'NONSENSE'].map((word) => shown(word))];
  const ids = getNamedType(bare).name === 'ID' ? foreignIds(field) : [];
  return [none, ...(STRANGE[bare.name] ?? []).map(shown), ...ids];
}

/** Ids of records that are there, and of another type than the one asked for; and of none that is there. */
function foreignIds({ name, world }: { readonly name: string; readonly world: World }): readonly Variant[] {
  const asked = recordTypeOf(name);
  const others = [...world].flatMap(([type, [id]]) => (type === asked || !id ? [] : [shown(id)]));
  return [...others.slice(0, 4), { what: 'nobody has it', value: `${asked}:00000000-0000-7000-8000-000000000000` }];
}

function shown(value: unknown): Variant {
  const text = JSON.stringify(value);
  return { what: text.length > 60 ? `${text.slice(0, 20)}… of ${text.length}` : text, value };
}

/** Arguments that fit a root field, with its variables declared: about records that nobody has. */
export function plausibleArguments(field: GraphQLField<unknown, unknown>): {
  readonly declared: string;
  readonly given: string;
  readonly values: Readonly<Record<string, unknown>>;
} {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  if (needed.length === 0) return { declared: '', given: '', values: {} };
  return {
    declared: `(${needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`,
    given: `(${needed.map(({ name }) => `${name}: $${name}`).join(', ')})`,
    values: Object.fromEntries(
      needed.map(({ name, type }) => [name, plausibleValue(type, name, { world: new Map(), at: 1 })]),
    ),
  };
}
