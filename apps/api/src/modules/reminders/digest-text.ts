import { word } from '@touchstone/messages';
import { leftOf, linkOf, MOST_LINES, unlistedOf, whatOf } from './digest-lines.js';
import type { Digest, DigestLine } from './digest-lines.js';

/** What a letter about due days lists, for whoever reads plain text: the same lines as its page, each with its address. */
export function digestText(digest: Digest): string {
  const lines = digest.lines.slice(0, MOST_LINES).map((line) => lineOf(line, digest));
  return [...lines, unlistedOf(digest)].filter((each) => each !== null).join('\n\n');
}

function lineOf(line: DigestLine, digest: Digest): string {
  const told = [word('DueKind', line.kind, digest.locale), whatOf(line), line.dueOn, leftOf(line, digest)];
  const link = linkOf(line, digest);
  return `- ${told.join(' | ')}${link === null ? '' : `\n  ${link}`}`;
}
