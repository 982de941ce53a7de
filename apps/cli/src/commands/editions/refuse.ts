import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { EditionError } from '@touchstone/schemes';
import type { EditionProblem } from '@touchstone/schemes';

/** Exit status when a file is no edition, or may not become one. */
const REFUSED = 2;

/** Prints every reason why a file is refused, a line each. */
export function refuse(problems: readonly EditionProblem[], locale: Locale): void {
  problems.forEach((problem) => console.error(problemLine(problem, locale)));
  process.exitCode = REFUSED;
}

/** Prints one reason that concerns a whole file. */
export function refuseWith(code: string, edition: string, locale: Locale): void {
  console.error(message(code, { edition }, locale));
  process.exitCode = REFUSED;
}

/** Runs something that reads the shelf; an edition on it that cannot be used is refused as any other file. */
export async function refusingBadShelf(locale: Locale, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    refuse(error.problems, locale);
  }
}

/** `file:line: path: reason`, or `file:sheet:row:column: path: reason`. */
function problemLine({ file, line, sheet, row, column, path, code, params }: EditionProblem, locale: Locale): string {
  const place = [file, line ?? sheet, row, column].filter((part) => part !== undefined).join(':');
  return [place, ...(path === '' ? [] : [path]), message(code, params, locale)].join(': ');
}
