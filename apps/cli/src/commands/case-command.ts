import { Command } from 'commander';
import { runBatch, runOne } from '../run-cases.js';
import type { AnswerCase } from '../run-cases.js';

/** What a command that answers cases is told by its own file. */
export interface CaseCommand {
  readonly name: string;
  readonly description: string;
  readonly help: string;
  readonly answer: AnswerCase;
}

const EXITS = `
Exit status: 0 done; 2 refused, with the reasons printed; 1 for input that is no such JSON.
With --batch: 1 if any line was no such JSON, else 2 if any was refused, else 0.`;

/** A command that reads cases from standard input and prints what each comes to. */
export function caseCommand({ name, description, help, answer }: CaseCommand): Command {
  return new Command(name)
    .description(description)
    .option('--batch', 'read one case a line (NDJSON) and print one result a line, in order')
    .addHelpText('after', `${help}\n${EXITS}`)
    .action(({ batch }: { readonly batch?: boolean }) => (batch ? runBatch(answer) : runOne(answer)));
}
