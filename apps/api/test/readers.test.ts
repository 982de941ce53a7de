import { getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { systemClock } from '@touchstone/plain-date';
import { AccountRole } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, permissionsOf, reachOf } from '../src/auth/permissions.js';
import type { Permission } from '../src/auth/permissions.js';
import { mayRead, READ_PERMISSIONS } from '../src/auth/read-permissions.js';
import { DEMO_PASSWORD } from '../src/modules/identity/index.js';
import { makeSchema } from '../src/schema.js';
import { pageDocuments } from './documents.js';
import { doors, lists, richSelection, WORKED_OUT } from './guards.js';
import { generatedDocument, randomOf } from './generated-documents.js';
import { startHouse } from './house.js';
import type { Answer, House } from './house.js';
import { openTwoWays } from './two-ways.js';
import type { TwoWays } from './two-ways.js';

const schema = makeSchema();
const ROLES = Object.values(AccountRole);
const IS_LONG = process.env['API_LONG'] === '1';

/** A record's field that leads to other records. */
interface Relation {
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly target: string;
}

function relations(of: GraphQLSchema): readonly Relation[] {
  return [...Object.keys(READ_PERMISSIONS), ...WORKED_OUT].flatMap((owner) => {
    const type = of.getType(owner);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const target = getNamedType(field.type).name;
      return READ_PERMISSIONS[target] ? [{ owner, field, target }] : [];
    });
  });
}

/** Relations that some role could follow out of what it may read, and that could not answer with nothing. */
function relationsWithoutNothing(of: GraphQLSchema): readonly string[] {
  return relations(of).flatMap(({ owner, field, target }) => {
    const mayBeEmpty = !isNonNullType(field.type) || isListType(field.type.ofType);
    const stopped = ROLES.filter((role) => {
      const held = permissionsOf([role]);
      return mayRead(held, owner) && !mayRead(held, target);
    });
    return mayBeEmpty || stopped.length === 0 ? [] : [`${owner}.${field.name} for ${stopped.join(', ')}`];
  });
}

describe('a relation asks what a list of the same records asks', () => {
  it('and can answer with nothing wherever some role may not read what it leads to', () => {
    expect(relationsWithoutNothing(schema)).toEqual([]);
  });

  it.each(lists(schema).filter(([, type]) => !WORKED_OUT.includes(type)))(
    '%s has the door of its records',
    (field, type) => {
      expect(READ_PERMISSIONS[type]).toEqual(expect.arrayContaining([...(doors().get(field) ?? [])]));
    },
  );

  it('and whoever has a verb may read what it answers with', () => {
    const verbs = Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
      const answer = getNamedType(field.type);
      const records = 'getTypes' in answer ? answer.getTypes().map(({ name }) => name) : [answer.name];
      return records.filter((name) => READ_PERMISSIONS[name]).map((type) => ({ verb: field.name, type }));
    });
    const blind = verbs.flatMap(({ verb, type }) => {
      const door = doors().get(verb) as readonly Permission[];
      const holders = ROLES.filter((role) => door.every((each) => AUTHORITY[role].may.includes(each)));
      return holders.filter((role) => !mayRead(permissionsOf([role]), type)).map((role) => `${role} ${verb} ${type}`);
    });
    expect(verbs.length).toBeGreaterThan(50);
    expect(blind).toEqual([]);
  });
});

describe('in a house full of records', () => {
  let house: House;
  let people: ReadonlyArray<{ readonly email: string; readonly roles: readonly AccountRole[] }>;
  beforeAll(async () => {
    house = await startHouse({ documents: 'developer', filled: true, today: systemClock('Asia/Shanghai').today() });
    people = (await house.anonymous('{ demoSignIns { email roles } }')).data.demoSignIns;
  });
  afterAll(() => house.close());

  const KEYS = [
    'admin manager qualifications evaluator reviewer planner technical decider quality complaints reporting finance',
    'sales archivist committee analyst leader auditor client',
  ].flatMap((line) => line.split(' '));

  /* Whoever sees as far and reads the same finds the same. */
  const ALIKE = [['planner', 'reviewer', 'archivist']];
  /* The short run asks who reads most and who reads least. */
  const MOST = ['manager', 'client'];
  const READERS = IS_LONG ? KEYS : MOST;
  /* What a scope lets through is asked of everybody by the access matrix; here that every relation asks it: of a reach that is narrow. */
  const FAR = ['client'];

  async function reader(key: string) {
    const email = `${key}@demo.touchstone.example`;
    const visitor = await house.signIn({ email, password: DEMO_PASSWORD });
    const ask = askOnce(visitor);
    const held = permissionsOf(people.find((each) => each.email === email)!.roles);
    return {
      ask,
      cookie: visitor.cookie,
      held,
      isOpen: (root: string) =>
        doors()
          .get(root)!
          .every((door) => isHeld(held, door)),
    };
  }

  it('there is somebody for every role', () => {
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
    expect(new Set(people.map(({ email }) => email.split('@')[0]))).toEqual(new Set(KEYS));
  });

  it.each(ALIKE)('those who are asked for by %s read the same records, as far as it', (...keys) => {
    const [asked, ...others] = keys.map((key) => {
      const { roles } = people.find(({ email }) => email.startsWith(`${key}@`))!;
      const held = permissionsOf(roles);
      return { reach: reachOf(roles), types: Object.keys(READ_PERMISSIONS).filter((type) => mayRead(held, type)) };
    });
    for (const other of others) expect(other).toEqual(asked);
  });

  it.each(IS_LONG ? KEYS : FAR)('no relation leads %s to what they may not read, and none fails', async (key) => {
    const { ask, held, isOpen } = await reader(key);
    const faults: string[] = [];
    for (const [root, type] of lists(schema).filter(([each]) => isOpen(each))) {
      for (const { field, target } of relations(schema).filter(({ owner }) => owner === type)) {
        const answer = await ask(
          `{ ${root}(first: 1) { nodes { ${field.name} { ${richSelection(schema, target, [1, [type]])} } } } }`,
        );
        faults.push(
          ...(answer.errors ?? []).map(({ message, path }) => `${root}.${field.name}: ${message} ${String(path)}`),
        );
        if (!answer.errors) faults.push(...unreadable(answer.data[root], `${type}Connection`, held));
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it('a client reads what was decided and not who decided, who never came to see them', async () => {
    const { ask } = await reader('client');
    const { data, errors } = await ask(
      '{ decisions { nodes { outcome decidedBy { name } } } audits { nodes { team { person { name } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.decisions.nodes.length).toBeGreaterThan(0);
    expect(data.decisions.nodes.every(({ decidedBy }: { decidedBy: unknown }) => decidedBy === null)).toBe(true);
    expect(data.audits.nodes[0].team[0].person.name).toEqual(expect.any(String));
  });

  it("a client has every paper of its own file and none of another's", async () => {
    const PAPERS =
      'query ($id: ID!) { clientPapers(clientId: $id) { day recordId paper { kind path waitsFor { code } } } }';
    const [client, office] = [await reader('client'), await reader('manager')];
    const { data: own } = await client.ask('{ clients { nodes { id } } viewer { clientId } }');
    expect(own.clients.nodes).toEqual([{ id: own.viewer.clientId }]);
    const { data } = await client.ask(PAPERS, { id: own.viewer.clientId });
    const kinds = data.clientPapers.map(({ paper }: { paper: { kind: string } }) => paper.kind);
    expect(kinds).toEqual(expect.arrayContaining(['CERTIFICATE', 'AUDIT_REPORT', 'AGREEMENT', 'APPLICATION_RECEIPT']));
    expect(kinds).not.toContain('DECISION_RECORD');
    const days = data.clientPapers.map(({ day }: { day: string }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    const { data: all } = await office.ask('{ clients(first: 40) { nodes { id certificates { id } } } }');
    const other = all.clients.nodes.find(
      ({ id, certificates }: { id: string; certificates: unknown[] }) =>
        id !== own.viewer.clientId && certificates.length > 0,
    );
    expect((await office.ask(PAPERS, { id: other.id })).data.clientPapers.length).toBeGreaterThan(3);
    expect((await client.ask(PAPERS, { id: other.id })).data.clientPapers).toEqual([]);
  });

  it('while somebody who may read everything finds something behind nearly every one', async () => {
    const { ask } = await reader('manager');
    const found: string[] = [];
    for (const [root, type] of lists(schema)) {
      const names = relations(schema).flatMap(({ owner, field }) => (owner === type ? [field.name] : []));
      if (names.length === 0) continue;
      const { data } = await ask(
        `{ ${root}(first: 100) { nodes { ${names.map((name) => `${name} { id }`).join(' ')} } } }`,
      );
      const rows = (data?.[root].nodes ?? []) as ReadonlyArray<Record<string, unknown>>;
      found.push(
        ...names
          .filter((name) => rows.some((row) => [row[name]].flat().some(Boolean)))
          .map((name) => `${type}.${name}`),
      );
    }
    expect(found).toEqual(
      expect.arrayContaining(['Client.interests', 'Certification.agreement', 'Audit.decision', 'Decision.decidedBy']),
    );
  });

  it.each(READERS)('every page of the dashboard that is open to %s can be read', async (key) => {
    const { ask, isOpen } = await reader(key);
    const faults: string[] = [];
    let read = 0;
    for (const page of pageDocuments()) {
      if (NEED_A_FILE.has(page.name) || !page.roots.every(isOpen)) continue;
      for (const variables of await variablesFor(page, ask)) {
        const { errors } = await ask(page.text, variables);
        faults.push(...(errors ?? []).map(({ message, path }) => `${page.name}: ${message} ${String(path)}`));
        read += 1;
      }
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(read).toBeGreaterThan(10);
  });

  describe('the read path answers as the executor does', () => {
    let ways: TwoWays;
    beforeAll(async () => {
      ways = await openTwoWays(house);
    });
    afterAll(() => ways.close());

    it.each(['manager', 'leader', 'client'])(
      '%s, whatever is asked',
      { timeout: 60_000 + 1000 * GENERATED },
      async (key) => {
        const { ask, isOpen, cookie } = await reader(key);
        const ids = await someIds(
          ask,
          lists(schema).filter(([root], at) => isOpen(root) && (IS_LONG || at % 4 === 0)),
        );
        // Now and then what is not open to him, too.
        const roots = plainRoots().filter((root, at) => at % 20 === 0 || isOpen(root));
        const random = randomOf(SEED + key.length);
        const found: string[] = [];
        for (let at = 0; at < GENERATED / 3; at += 1)
          found.push(...(await ways.differences(cookie, generatedDocument({ schema, roots, ids }, random))));
        expect(found.slice(0, 3), `READ_SEED=${SEED}`).toEqual([]);
      },
    );

    it('and every plain list without asking it, but what is owed, which is held in the process', async () => {
      const { cookie, isOpen } = await reader('manager');
      const roots = lists(schema).filter(
        ([root], at) => isOpen(root) && (IS_LONG || at % 3 === 0 || root === 'dueItems'),
      );
      const asked: string[] = [];
      for (const [root] of roots) {
        const before = ways.compiled();
        const query = `{ ${root}(first: 2) { totalCount nodes { id } } }`;
        expect(await ways.differences(cookie, { query })).toEqual([]);
        if (ways.compiled() === before) asked.push(root);
      }
      expect(asked).toEqual(['dueItems']);
    });

    it('and a session that ended answers nothing more, however often it was asked before', async () => {
      const { ask, cookie } = await reader('planner');
      const body = { query: 'query Own { clients(first: 2) { totalCount nodes { name } } }' };
      const before = ways.compiled();
      expect(await ways.differences(cookie, body)).toEqual([]);
      expect(ways.compiled()).toBe(before + 1);
      expect((await ask('mutation { signOut }', {})).errors).toBeUndefined();
      expect(await ways.differences(cookie, body)).toEqual([]);
      expect((await ask(body.query, {})).errors).toEqual([expect.objectContaining({ message: expect.any(String) })]);
      expect(ways.compiled()).toBe(before + 1);
    });

    it.runIf(IS_LONG).each(KEYS)('%s, on every page of the dashboard', async (key) => {
      const { ask, isOpen, cookie } = await reader(key);
      const found: string[] = [];
      for (const page of pageDocuments()) {
        if (NEED_A_FILE.has(page.name) || !page.roots.every(isOpen)) continue;
        for (const variables of await variablesFor(page, ask))
          found.push(...(await ways.differences(cookie, { query: page.text, variables })));
      }
      expect(found.slice(0, 3)).toEqual([]);
    });
  });
});

/** How many documents are made up, and from which number; `READ_DOCUMENTS=1500 READ_SEED=7` asks more, or others. */
const GENERATED = Number(process.env['READ_DOCUMENTS'] ?? 30);
const SEED = Number(process.env['READ_SEED'] ?? (IS_LONG ? Math.floor(Math.random() * 2 ** 31) : 1));

/** Lists, and records by their id: what most readers ask. */
function plainRoots(): readonly string[] {
  const records = Object.values(schema.getQueryType()!.getFields()).filter(
    ({ args, type }) => args.length === 1 && args[0]?.name === 'id' && READ_PERMISSIONS[getNamedType(type).name],
  );
  return [...lists(schema).map(([root]) => root), ...records.map(({ name }) => name)];
}

/** Ids of a few records of each list. */
async function someIds(ask: Ask, of: ReadonlyArray<readonly [root: string, type: string]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [root] of of) {
    const { data } = await ask(`{ ${root}(first: 2) { nodes { id } } }`);
    found.push(...((data?.[root].nodes ?? []) as ReadonlyArray<{ readonly id: string }>).map(({ id }) => id));
  }
  return found;
}

type Ask = (document: string, variables?: object) => Promise<Answer>;

/** Asks what has no variables once: nothing is written here, and many pages begin with the same record. */
function askOnce(ask: Ask): Ask {
  const asked = new Map<string, Promise<Answer>>();
  return (document, variables) => {
    if (variables) return ask(document, variables);
    const answer = asked.get(document) ?? ask(document);
    asked.set(document, answer);
    return answer;
  };
}

/** Roots that answer about records of another list than their own type's. */
const LISTED_ELSEWHERE: Readonly<Record<string, string>> = {
  nextActions: 'audits',
  scoreExplanation: 'audits',
  pathToLevel: 'audits',
  mergedRows: 'audits',
  returnSheets: 'authorityReturns',
  returnRows: 'authorityReturns',
  checklists: 'audits',
  bodyCompetence: 'applications',
  journalEntry: 'journal',
  technicalFileIndex: 'technicalFiles',
};

/** Pages that look into a file just uploaded. */
const NEED_A_FILE = new Set(['EditionPreview', 'QualificationImportPreview', 'IntakePreview']);

/** Questions about figures, by root. */
const INPUTS: Readonly<Record<string, object>> = {
  scores: { groupBy: ['SECTOR'] },
  scoredAudits: {},
  whatIfScores: { editionId: 'gbt-27922/2011' },
};

/** Enough variables to open a page: for a record's page, the records its reader finds in their list. */
async function variablesFor(
  { roots: [root = ''], variables }: ReturnType<typeof pageDocuments>[number],
  ask: Ask,
): Promise<readonly object[]> {
  const needed = variables.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
  const { data: files } = await ask('{ certifications(first: 1) { nodes { id } } }');
  const { data: clients } = await ask('{ clients(first: 1) { nodes { id } } }');
  const { data: programmes } = await ask('{ programmes(first: 1) { nodes { id } } }');
  const programmeId = programmes?.programmes.nodes[0]?.id;
  const certificationId = files?.certifications.nodes[0]?.id;
  const client = clients?.clients.nodes[0]?.id;
  const due = (await ask('{ dueItems(first: 1) { nodes { id } } }')).data?.dueItems.nodes[0]?.id ?? 'SURVEILLANCE:none';
  const rest = {
    dueItemId: due,
    by: '2027-01-01',
    text: due,
    reads: true,
    role: 'AUDITOR',
    kind: 'INITIAL',
    language: 'zh',
    forClient: false,
    paper: 'AUDIT_PLAN',
    until: '2027-01-01',
    year: 2026,
    editionId: 'gbt-27922/2011',
    certificationId,
    certification: certificationId,
    client,
    clientId: client,
    activityId: (await ask('{ audits(first: 1) { nodes { activities { id } } } }')).data?.audits.nodes[0]?.activities[0]
      ?.id,
    visitedOn: '2026-03-03',
    programmeId,
    startsOn: '2026-03-02',
    endsOn: '2026-03-20',
    months: 3,
    kpi: 'SURVEILLANCE_OVERDUE',
    duty: 'AUDITOR',
    changes: [],
    csv: 'row\n',
    name: '金石',
    uscc: '',
    token: 'none',
    level: 'COMPLIANT',
    sheet: 'PLANS',
    onlyFaulty: false,
    offset: 0,
    first: 5,
  };
  if (needed.includes('recordId')) return (await recordsWithPapers(ask)).map((recordId) => ({ ...rest, recordId }));
  if (needed.includes('lineId')) {
    const { data } = await ask('{ assignmentProposals(first: 1) { nodes { lines { id } } } }');
    return (data?.assignmentProposals.nodes[0]?.lines ?? []).map(({ id }: { id: string }) => ({ ...rest, lineId: id }));
  }
  if (needed.includes('surveyId')) {
    const { data } = await ask('{ surveys(first: 2) { nodes { id } } }');
    return data.surveys.nodes.map(({ id }: { id: string }) => ({ ...rest, surveyId: id }));
  }
  if (needed.includes('accountId')) {
    const { data } = await ask('{ accounts(first: 2) { nodes { id } } }');
    return (data?.accounts.nodes ?? []).map(({ id }: { id: string }) => ({ ...rest, accountId: id }));
  }
  if (needed.includes('input') && INPUTS[root]) return [{ ...rest, input: INPUTS[root] }];
  if (needed.includes('input'))
    return (await idsBehindAudits(ask)).map(({ id }) => ({
      input: { scorecardId: id, criterion: '5.1.3.2', csv: 'what,conforms\n' },
    }));
  if (needed.includes('left')) {
    const { data } = await ask('{ audits(first: 2) { nodes { id } } }');
    return (data?.audits.nodes ?? []).map(({ id }: { id: string }) => ({ ...rest, left: id, right: id }));
  }
  if (!needed.includes('id')) return [rest];
  const type = getNamedType(schema.getQueryType()!.getFields()[root]!.type).name;
  const list = lists(schema).find(([, each]) => each === type);
  const [field] = list ?? [LISTED_ELSEWHERE[root]];
  if (!field) return idsBehindAudits(ask);
  const { data } = await ask(`{ ${field}(first: ${IS_LONG ? 4 : 1}) { nodes { id } } }`);
  return (data?.[field].nodes ?? []).map(({ id }: { id: string }) => ({ ...rest, id }));
}

/** One record of each list that papers are made from, as far as the reader may open it. */
async function recordsWithPapers(ask: Ask): Promise<readonly string[]> {
  const found: string[] = [];
  for (const list of ['audits', 'certificates', 'decisions', 'applications', 'agreements', 'nonconformities']) {
    const { data } = await ask(`{ ${list}(first: 2) { nodes { id } } }`);
    found.push(...(data?.[list].nodes ?? []).map(({ id }: { id: string }) => id));
  }
  return found;
}

/** Scorecards have no list of their own. */
async function idsBehindAudits(ask: Ask): Promise<ReadonlyArray<{ readonly id: string }>> {
  const { data } = await ask('{ audits(first: 2) { nodes { scorecards { id } } } }');
  return (data?.audits.nodes ?? []).flatMap(({ scorecards }: { scorecards: object[] }) => scorecards);
}

function isHeld(held: ReadonlySet<string>, door: string): boolean {
  return door === 'public' || door === 'signed-in' || held.has(door);
}

/** Records in an answer that nobody with these permissions may read, by the field they are in. */
function unreadable(value: unknown, typeName: string, held: ReadonlySet<Permission>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => unreadable(each, typeName, held));
  if (value === null || typeof value !== 'object') return [];
  if (READ_PERMISSIONS[typeName] && !mayRead(held, typeName)) return [`a ${typeName} was shown`];
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const field = type.getFields()[name];
    return field ? unreadable(each, getNamedType(field.type).name, held) : [];
  });
}
