import { movesOf, PASSING_OF_DAYS, verbsFrom } from './state-table.js';
import type { StateTable } from './state-table.js';

const HEAD = `# Processes

Every status a record can have and every step between them, drawn from the tables in \`packages/rules/src/process/\`.
The rules, the database and the pages ask the same tables. \`node packages/rules/scripts/write-processes.mjs\` writes
this file after a build; a test fails where it differs.
`;

/** The processes as a document: of each record a diagram, and what may be done in each status. */
export function processDocument(tables: ReadonlyArray<StateTable<string>>): string {
  return [HEAD, ...tables.map(chapter)].join('\n');
}

function chapter(table: StateTable<string>): string {
  return `## ${table.record}\n\n\`\`\`mermaid\n${diagramOf(table)}\n\`\`\`\n\n${listOf(table)}\n`;
}

function diagramOf(table: StateTable<string>): string {
  const { ends, steps } = table;
  const by = (from: string, to: string) =>
    steps
      .filter((step) => step.from.includes(from) && step.to.includes(to))
      .map((step) => (step.by === PASSING_OF_DAYS ? 'a day passes' : step.by))
      .join(', ');
  const moves = movesOf(table).filter(([from, to]) => from !== to);
  return [
    'stateDiagram-v2',
    ...steps
      .filter(({ from }) => from.length === 0)
      .flatMap((step) => step.to.map((state) => `  [*] --> ${state}: ${step.by}`)),
    ...moves.map(([from, to]) => `  ${from} --> ${to}: ${by(from, to)}`),
    ...ends.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

function listOf(table: StateTable<string>): string {
  const code = (verb: string) => `\`${verb}\``;
  return [
    '| status | what may be done | may rest here |',
    '|---|---|---|',
    ...table.states.map((state) => {
      const verbs = verbsFrom(table, state).map(code).join(', ');
      return `| ${state} | ${verbs || '–'} | ${table.ends.includes(state) ? 'yes' : '–'} |`;
    }),
  ].join('\n');
}
