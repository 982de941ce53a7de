import { SCORES } from './analytics.documents.js';
import type { Question } from './question.js';

/** A question as a document and its variables, which run as they are. */
export function asGraphql(question: Question): string {
  return `${String(SCORES).trim()}\n\n# variables\n${JSON.stringify({ input: question }, null, 2)}\n`;
}

/** A question as a command line for a program's key, whose place the text keeps. */
export function asCurl(question: Question, origin: string): string {
  const body = JSON.stringify({ query: String(SCORES).replaceAll(/\s+/g, ' ').trim(), variables: { input: question } });
  return [
    `curl -sS ${origin}/graphql`,
    `  -H 'Content-Type: application/json'`,
    `  -H 'Authorization: Bearer tsk_…'`,
    // A quote ends the argument: it is written outside of it.
    `  --data '${body.replaceAll("'", String.raw`'\''`)}'`,
  ].join(' \\\n');
}
