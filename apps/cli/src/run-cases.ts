import { once } from 'node:events';
import { parseExactly } from './reading/json.js';
import { InputError } from './reading/shape.js';
import type { Place } from './reading/shape.js';

/** What a case comes to; `refusals` among its members means that it was refused. */
export type Answer = object;

/** Answers one case. @throws InputError when the input is no such case */
export type AnswerCase = (place: Place) => Answer | Promise<Answer>;

/** How a run ends, for the shell. */
export const ExitStatus = { DONE: 0, MALFORMED: 1, REFUSED: 2 } as const;

/** Reads the one case on standard input and prints what it comes to. */
export async function runOne(answer: AnswerCase): Promise<void> {
  const chunks: string[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  const result = await answerText(withoutMark(chunks.join('')), answer);
  if (result instanceof InputError) {
    console.error(`error: ${result.path === '' ? 'the input' : result.path} ${result.message}`);
    process.exitCode = ExitStatus.MALFORMED;
    return;
  }
  await print(`${JSON.stringify(result)}\n`);
  if ('refusals' in result) process.exitCode = ExitStatus.REFUSED;
}

/** Reads a case a line and prints a result a line, in order; a line that is no case gets an error in its place. */
export async function runBatch(answer: AnswerCase): Promise<void> {
  const seen = { malformed: false, refused: false };
  const answerLine = async (line: string) => {
    const result = await answerText(line, answer);
    if (result instanceof InputError) {
      seen.malformed = true;
      return JSON.stringify({ error: { path: result.path, message: result.message } });
    }
    seen.refused ||= 'refusals' in result;
    return JSON.stringify(result);
  };
  for await (const lines of linesOf(standardInput())) {
    const results: string[] = [];
    for (const line of lines) results.push(`${await answerLine(line)}\n`);
    await print(results.join(''));
  }
  if (seen.malformed) process.exitCode = ExitStatus.MALFORMED;
  else if (seen.refused) process.exitCode = ExitStatus.REFUSED;
}

async function answerText(text: string, answer: AnswerCase): Promise<Answer | InputError> {
  try {
    return await answer({ value: parseExactly(text), path: '' });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8');
}

/** The whole lines of each piece of a text as they arrive; what follows the last line end is a line if it is anything. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let rest: string[] = [];
  let first = true;
  for await (const piece of pieces) {
    const [head = '', ...lines] = (first ? withoutMark(piece) : piece).split('\n');
    first = false;
    rest.push(head);
    const last = lines.pop();
    if (last === undefined) continue;
    yield [rest.join(''), ...lines];
    rest = [last];
  }
  const tail = rest.join('');
  if (tail !== '') yield [tail];
}

/** Without the byte order mark that some editors put first. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
