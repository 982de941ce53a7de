import { sameAnswer } from './answers.js';
import type { Answer, Answers } from './answers.js';

/** A leaf that two people answered differently. */
export interface Clash {
  readonly criterion: string;
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

/** What became of two people's answers. */
export interface Merged {
  /** Theirs, with mine wherever they left the leaf alone. */
  readonly answers: Answers;
  /** My answers that still have to be sent. */
  readonly unsent: readonly string[];
  /** Leaves where somebody has to choose. */
  readonly clashes: readonly Clash[];
}

interface ThreeSides {
  /** What both started from. */
  readonly base: Answers;
  readonly mine: Answers;
  readonly theirs: Answers;
  /** Leaves I changed. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Brings two people's answers together leaf by leaf: only where both changed the same leaf, and differently, must
 * somebody choose.
 */
export function mergeAnswers({ base, mine, theirs, changed }: ThreeSides): Merged {
  const answers: Record<string, Answer> = { ...theirs };
  const unsent: string[] = [];
  const clashes: Clash[] = [];
  for (const criterion of changed) {
    const my = mine[criterion];
    const their = theirs[criterion];
    if (sameAnswer(my, their)) continue;
    if (my) answers[criterion] = my;
    unsent.push(criterion);
    if (!sameAnswer(base[criterion], their)) clashes.push({ criterion, mine: my, theirs: their });
  }
  return { answers, unsent, clashes };
}
