import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './goals.js';
import { reasonsText } from './reasons.js';
import { growthPlots } from './plots.js';
import { sizesOf } from './results.js';
import type { Results } from './results.js';
import { dashboardTable, engineTable, figuresTable, goalsTable, intakeTable, memoryTable } from './table.js';

/** Writes `performance.md`, its picture and all figures as JSON into a folder. */
export function writePage(results: Results, folder: string): void {
  mkdirSync(join(folder, 'images'), { recursive: true });
  const plots = growthPlots(results);
  if (plots) writeFileSync(join(folder, 'images', 'performance.svg'), plots);
  writeFileSync(join(folder, 'performance.md'), pageOf(results, plots !== null));
  writeFileSync(join(folder, 'performance.json'), `${JSON.stringify(results, null, 1)}\n`);
}

function pageOf(results: Results, hasPlots: boolean): string {
  const { day, machine, versions, command, rounds, seconds, connections, titles } = results;
  const sizes = sizesOf(results);
  const judged = judge(results);
  const jobs = Object.entries(titles).map(([job, title]) => `- **${job}** ${title}`);
  return `# Performance

Written by \`${command}\` on ${day}. Machine: ${machine}. ${versions}.
What is measured, against whom and why that is fair: [ADR 32](adr/0032-what-is-measured.md).
Medians of ${rounds} interleaved rounds of ${seconds} s a job and system, ${connections} kept connections, every system in one run on one machine; all gave
the same answers to a sample of bodies before. Figures of different runs move by tens of percent; ratios within a run do not.
J3 and J4 ask some questions again and again while nothing is written: ours are remembered until something is.

## Goals

Our API against the others at the largest size, ${sizes.at(-1) ?? 0} audits.

${goalsTable(judged)}

## Why

${reasonsText(judged)}

## Jobs

${jobs.join('\n')}
- **J6** the scoring engine alone
- **J7** a workbook of 10,000 clients is taken in, every row judged, all of them or none; ours with head offices and journal

## Figures

${sizes.map((size) => `### ${size.toLocaleString('en')} audits and as many certificates\n\n${figuresTable(results, size)}`).join('\n\n')}

## Growth
${hasPlots ? '\n![Processor time of a request by number of audits](images/performance.svg)\n' : '\nOne size was measured.\n'}
## The engine alone

${engineTable(results)}

## Taking clients in

${intakeTable(results)}

## Memory of our API

Load begins once the server has done what it does once a day: it reads ahead what is owed and scored, sends reminders and
scans everything. What that took, with the start, is told beside.

${memoryTable(results)}

## The dashboard

The list of certificates, opened by somebody who is signed in: Chromium on this machine, over a line of 10 Mbit/s and 40 ms,
with nothing kept and then again. Data that waits for data is in no chain: who asks is asked first, then what the frame shows,
then the list.

${dashboardTable(results)}
`;
}
