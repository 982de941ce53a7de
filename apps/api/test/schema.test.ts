import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC, SIGNED_IN } from '../src/auth/auth-checker.js';
import { AUTHORITY, PERMISSIONS } from '../src/auth/permissions.js';
import { READ_PERMISSIONS } from '../src/auth/read-permissions.js';
import { ROW_SCOPES } from '../src/auth/row-scopes.js';
import { ENTITIES } from '../src/database/entities.js';
import { makeSchema, schemaText } from '../src/schema.js';
import { doorFaults, doors, nodeTypes, undescribed } from './guards.js';

const schema = makeSchema();
const COMMITTED = new URL('../../../packages/api-schema/schema.graphql', import.meta.url);

/** What anybody may ask, signed in or not. Whoever adds to it says so here. */
const OPEN_TO_ALL = [
  'beginSecondFactor',
  'choosePassword',
  'confirmSecondFactor',
  'demoSignIns',
  'identityProvider',
  'passwordLink',
  'proveSecondFactor',
  'requestPasswordReset',
  'signIn',
  'signInStage',
  'signOut',
  'viewer',
];
/** What every account may ask, whatever its roles. */
const OPEN_TO_ACCOUNTS = [
  'changePassword',
  'chooseReminderMail',
  'endOtherSessions',
  'endSession',
  'myReminderMail',
  'mySecondFactor',
  'mySessions',
  'nextActions',
  'node',
  'openCalendarFeed',
  'proveIdentity',
  'readNotices',
  'removeSecondFactor',
  'renewRecoveryCodes',
  'revokeCalendarFeed',
  'setLanguage',
  'unreadNotices',
];
/** Tables that no reader ever sees. */
const NEVER_READ = [
  'DataExport',
  'HeadDelivery',
  'IdempotencyKey',
  'JournalHead',
  'JournalSeal',
  'KnownDevice',
  'KnownFact',
  'XrayRun',
  'ScoreFact',
  'ReturnFile',
  'ReturnRow',
  'LinkedIdentity',
  'OwedChange',
  'PasswordLink',
  'ReminderChoice',
  'SecondFactor',
  'Session',
  'SignInAttempt',
  'StatusListEntry',
  'StatusSubscription',
  'WebhookRelay',
];

describe('the doors', () => {
  it('stand before every query and mutation', () => {
    const roots = [
      ...Object.keys(schema.getQueryType()!.getFields()),
      ...Object.keys(schema.getMutationType()!.getFields()),
    ];
    expect([...doors().keys()].toSorted()).toEqual(roots.toSorted());
    expect(doorFaults(doors())).toEqual([]);
  });

  it('are open only where somebody said so', () => {
    const fieldsWith = (door: string) =>
      [...doors()]
        .filter(([, roles]) => roles.includes(door))
        .map(([field]) => field)
        .toSorted();
    expect(fieldsWith(PUBLIC)).toEqual(OPEN_TO_ALL);
    expect(fieldsWith(SIGNED_IN)).toEqual(OPEN_TO_ACCOUNTS);
  });

  it('are missed where one is forgotten or misspelt', () => {
    const planted = new Map([...doors(), ['grantEverything', []], ['readAll', ['client:raed']]]);
    expect(doorFaults(planted)).toEqual(['grantEverything has no door', 'readAll has the unknown door client:raed']);
  });

  it('all have somebody who may pass, and no role has a permission that is none', () => {
    const held = new Set(Object.values(AUTHORITY).flatMap(({ may }) => may));
    const asked = new Set([...doors().values()].flat().filter((door) => door !== PUBLIC && door !== SIGNED_IN));
    expect([...asked].filter((door) => !held.has(door as never))).toEqual([]);
    expect([...held].filter((permission) => !PERMISSIONS.includes(permission))).toEqual([]);
  });
});

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('is caught undescribed, each member by its name', () => {
    const planted = buildSchema(
      '"Rows." type Query { rows(first: Int): Row } type Row { "An id." id: ID kind: Kind } enum Kind { "One." A B }',
    );
    expect(undescribed(planted)).toEqual(
      expect.arrayContaining(['Query.rows', 'Query.rows(first)', 'Row', 'Row.kind', 'Kind', 'Kind.B']),
    );
    expect(undescribed(planted)).not.toContain('Row.id');
  });

  it('is the one that is committed', () => {
    expect(
      readFileSync(COMMITTED, 'utf8') === schemaText(),
      'packages/api-schema/schema.graphql is not what the resolvers say: build the api and commit the file',
    ).toBe(true);
  });

  it('answers every verb that can be refused with a union of the record and its refusal', () => {
    const refused = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Refused') && name !== 'Refused');
    const unions = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Result'));
    expect(refused.map((name) => name.replace(/Refused$/, 'Result')).toSorted()).toEqual(
      unions.filter((name) => refused.includes(name.replace(/Result$/, 'Refused'))).toSorted(),
    );
  });

  it('never shows a secret or a computed password', () => {
    expect(schemaText()).not.toMatch(/passwordHash|tokenHash/);
  });
});

describe('the rows', () => {
  const entityNames = ENTITIES.map(({ name }) => name);

  it('of every type with a table have a scope, but for what is never read', () => {
    expect(Object.keys(ROW_SCOPES).toSorted()).toEqual(
      entityNames.filter((name) => !NEVER_READ.includes(name)).toSorted(),
    );
  });

  it('of every record read by its id ask for a permission', () => {
    expect(nodeTypes(schema).filter((name) => !READ_PERMISSIONS[name])).toEqual([]);
    expect(Object.keys(READ_PERMISSIONS).filter((name) => !ROW_SCOPES[name])).toEqual([]);
  });
});
