import { openParts } from '../parts.js';
import { readConfig } from '../config.js';
import { DEMO_PASSWORD } from '../modules/identity/index.js';
import { buildServer } from '../server.js';

/*
 * Measures analytics over HTTP, with authorisation, on the installation the environment names (`touchstone generate`
 * fills one): how long the first answer takes, p50 and p95 of the questions that follow, and how much memory an export
 * of every response takes.
 */

const ROUNDS = 40;

const QUESTIONS: Readonly<Record<string, object>> = {
  'mean by sector and year': {
    groupBy: ['SECTOR', 'YEAR'],
    measures: ['COUNT', 'MEAN'],
    population: { audits: 'EVERY' },
  },
  'everything by sector': {
    groupBy: ['SECTOR'],
    measures: ['COUNT', 'MEAN', 'MINIMUM', 'MAXIMUM', 'STANDARD_DEVIATION', 'LEVELS', 'LOSS', 'NONCONFORMING', 'TREND'],
  },
  'loss by sector and province': {
    groupBy: ['SECTOR', 'PROVINCE'],
    measures: ['LOSS', 'NONCONFORMING'],
    population: { audits: 'EVERY' },
  },
  'loss by leaf': { groupBy: ['CRITERION'], measures: ['LOSS'], population: { audits: 'EVERY' } },
  'loss by chapter, sector and year': {
    groupBy: ['CRITERION', 'SECTOR', 'YEAR'],
    criterionDepth: 1,
    measures: ['LOSS'],
    population: { audits: 'EVERY' },
  },
  'loss by leaf of one sector and year': {
    groupBy: ['CRITERION'],
    measures: ['LOSS'],
    where: { sector: ['C'], year: [2024] },
    population: { audits: 'EVERY' },
  },
  'percentiles by sector and year': {
    groupBy: ['SECTOR', 'YEAR'],
    measures: ['COUNT', 'PERCENTILES'],
    population: { audits: 'EVERY' },
  },
  'percentiles by leader': { groupBy: ['LEADER'], measures: ['PERCENTILES'], population: { audits: 'EVERY' } },
};

const DOCUMENT = `query ($input: ScoresInput!) { scores(input: $input) { totalRows population { audits } total { count mean }
  rows { keys { value label } count mean lost lossShare percentiles { percent value } trend { difference } } } }`;

const WHAT_IF = `query ($input: WhatIfScoresInput!) { whatIfScores(input: $input) { audits changed moves { before after audits } } }`;

const parts = await openParts(readConfig({ ...process.env, LOG_LEVEL: 'silent' }));
const { http } = await buildServer(parts);
const address = await http.listen({ port: 0, host: '127.0.0.1' });
const headers = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };
const cookie = await signedIn();

const idle = process.memoryUsage().rss;
const began = performance.now();
await ask({});
console.log(
  `first answer: ${Math.round(performance.now() - began)} ms; memory ${megabytes(process.memoryUsage().rss - idle)} above idle`,
);
for (const [name, input] of Object.entries(QUESTIONS)) await measure(name, input);
await measureWhatIf();
await measureExport('responses.csv');
await measureExport('scored-audits.xlsx');
await http.close();
await parts.mailer.stop();
await parts.database.close();

async function signedIn(): Promise<string> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email: 'analyst@demo.touchstone.example', password: DEMO_PASSWORD } },
    }),
  });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

async function ask(input: object, query = DOCUMENT): Promise<void> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { errors } = (await answer.json()) as { readonly errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

async function measure(name: string, input: object, query = DOCUMENT): Promise<void> {
  const times: number[] = [];
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await ask(input, query);
    times.push(performance.now() - start);
  }
  clearInterval(beat);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * ROUNDS) - 1] ?? 0).toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; loop held ${longest.toFixed(0)} ms at most`);
}

/** Moves a band and the points of a leaf, by the same edition and by another as well. */
async function measureWhatIf(): Promise<void> {
  const evaluations = [
    {
      evaluation: 'main',
      bands: [{ code: 'FIVE_STAR', min: '96' }],
      points: [{ criterion: '5.1.1.1', points: '9' }],
    },
  ];
  const input = { editionId: 'gbt-27922/2011', population: { audits: 'EVERY' }, evaluations };
  const other = {
    otherEditionId: 'after-sales-maturity/2026',
    combination: { method: 'PRIMARY_ONLY', primary: 'main' },
  };
  for (const [name, asked] of [
    ['what if a band and points', input],
    ['what if an edition too', { ...input, ...other }],
  ] as const)
    await measure(name, asked, WHAT_IF);
}

/** Reads a file to its end without keeping it. */
async function measureExport(name: string): Promise<void> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const input = JSON.stringify({ population: { audits: 'EVERY', partial: true } });
  const answer = await fetch(`${address}/exports/${name}?input=${encodeURIComponent(input)}&reason=measured`, {
    headers: { cookie },
  });
  let [bytes, most] = [0, before];
  for await (const part of answer.body ?? []) {
    bytes += part.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const took = ((performance.now() - start) / 1000).toFixed(1);
  const rows = answer.headers.get('x-row-count');
  console.log(
    `${name}: ${rows} rows, ${megabytes(bytes)}, ${took} s; memory ${megabytes(most - before)} above what it was`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}
