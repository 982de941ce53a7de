import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** One thing looked at for a leaf. */
export interface SampleSeen {
  readonly what: string;
  /** Where it was seen. */
  readonly place: string | null;
  readonly seenOn: PlainDate | null;
  readonly conforms: boolean;
  /** What was wrong with it; asked for where it does not conform. */
  readonly remark: string | null;
}

/** How many samples a list holds, and how many of them conform. */
export interface SampleCount {
  readonly sampled: number;
  readonly conforming: number;
}

/** A leaf whose samples are listed. */
export interface ListedLeaf extends SampleCount {
  readonly criterion: string;
}

/** An answer about to be given to a leaf. */
interface GivenAnswer {
  readonly criterion: string;
  readonly verdict: string | null;
  readonly sampled?: number | bigint | null | undefined;
  readonly conforming?: number | bigint | null | undefined;
}

/** A list longer than this belongs into a file beside it. */
export const MOST_SAMPLES = 500;

/** Counts a list of samples: it is the only source of a listed leaf's n and k. */
export function countSamples(samples: ReadonlyArray<Pick<SampleSeen, 'conforms'>>): SampleCount {
  return { sampled: samples.length, conforming: samples.filter(({ conforms }) => conforms).length };
}

/** Whether a list of samples may stand: each says what it is, none is of tomorrow, and what does not conform says why. */
export function mayListSamples(samples: readonly SampleSeen[], today: PlainDate): Verdict {
  return verdict([
    samples.length > MOST_SAMPLES &&
      refusal('TOO_MANY_SAMPLES', CLAUSE.conducting, { field: 'samples', params: { most: MOST_SAMPLES } }),
    ...samples.flatMap((sample, at) => sampleFaults(sample, { at, today })),
  ]);
}

/**
 * Whether answers agree with the samples that are listed for their leaves: such a leaf is answered by its list and by
 * nothing typed against it, until the list is emptied.
 */
export function mayAnswerListed(answers: readonly GivenAnswer[], listed: readonly ListedLeaf[]): Verdict {
  return verdict(
    listed.map(({ criterion, sampled, conforming }) => {
      const against = answers.some(
        (answer) =>
          answer.criterion === criterion &&
          (answer.verdict !== 'SAMPLED' || answer.sampled !== sampled || answer.conforming !== conforming),
      );
      const params = { criterion, sampled, conforming };
      return against && refusal('SAMPLES_ARE_LISTED', CLAUSE.scoring, { field: criterion, params });
    }),
  );
}

function sampleFaults(
  { what, seenOn, conforms, remark }: SampleSeen,
  { at, today }: { readonly at: number; readonly today: PlainDate },
): readonly Finding[] {
  const params = { number: at + 1 };
  return [
    isBlank(what) && refusal('SAMPLE_UNNAMED', CLAUSE.conducting, { field: `samples.${at}.what`, params }),
    seenOn !== null && notInFuture(`samples.${at}.seenOn`, seenOn, today),
    !conforms &&
      isBlank(remark) &&
      refusal('SAMPLE_REMARK_MISSING', CLAUSE.conducting, { field: `samples.${at}.remark`, params }),
  ];
}
