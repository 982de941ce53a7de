import type { Judged } from './goals.js';

/** Why a job falls short of what was hoped for, as far as profiles tell. */
const REASONS: Readonly<Record<string, string>> = {
  J1: 'What is left is the work around the statement, as for J2.',
  J2: 'Of our processor time a fifth is clearing away what answers leave behind, a sixth writing the answer with its hundred responses, an eighth making sure of the session and its rights; the rest is spread over the web framework, the ways to the database and its rows. The bare handler sends no session along and hands text on.',
  J2H: 'No answer is kept for being asked again: each reads the database, so a hot set is no quicker.',
  X: 'As J2: the work around the statement is three times what a bare handler does in all.',
  J3A: 'While nothing changed a page is told from memory, and what is left is the request itself; below a hundred thousand audits SQL takes little longer than that.',
  J3B: 'As J3A; and sums that nobody has to keep right are read quickly.',
  J3C: 'As J3A: one sector and year is a small question to SQL as well.',
  J3D: 'As J3A.',
  J4: 'Counts are remembered with what they were counted from; what is left is the session, the statement that asks what changed, and the request. Plain SQL over few certificates takes no longer than these.',
  J5: 'The save reads what the gate asks, computes the outcome, writes the entry of the journal with what changed, the facts of scores and what is owed, and reads its answer back as any reader would; the bare update does none of it.',
  J6: 'The naive one here spends little beside its hundred answers: C itself, over arrays and without a single check, comes to about fifty times it.',
  J7: 'Of its processor time six tenths are the database’s. The rows themselves, unfolded from arrays, checked and entered one by one, take half as much again there as a COPY; the rest is the journal’s entry, which names every record, parsed and compressed, and its seal. Of our own half most is writing columns and entry as text and judging every row; two thousand rows are put into words while the database writes those before. Reading the workbook is told apart, as the dry run.',
  D: 'What is left before the rows are the libraries that every page stands on: react-dom 58 KB, MUI and its styles 65, react-admin 27, react-router 25, react-query 9; our own script is 30 KB and the sentences 12. Of the time most is the processor’s: evaluating and drawing them.',
  all: 'What is remembered of documents, statements and answers is bounded in number and filled by this load, and Node clears away only once its memory has grown by half.',
};

/** The reasons of goals that were missed, a line a job. */
export function reasonsText(judged: readonly Judged[]): string {
  const missed = new Set(judged.filter(({ isMet }) => isMet === false).map(({ job }) => job));
  return [...missed].flatMap((job) => (REASONS[job] ? [`- **${job}** ${REASONS[job]}`] : [])).join('\n');
}
