import type { EditionDocument, EvaluationDocument, OwnEvaluation } from '../document.js';
import { isIncluded } from '../document.js';
import type { SchemeEdition } from '../edition.js';
import type { Evaluation } from '../evaluation.js';
import type { Finding } from '../problem.js';

/** Other editions by id, which a file may take evaluations from. */
export type KnownEditions = ReadonlyMap<string, SchemeEdition>;

/** What a check of meaning may look at. Parts that broke the schema are passed over; they are reported already. */
export interface CheckContext {
  readonly document: EditionDocument;
  readonly others: KnownEditions;
  /** Whether a part has its proper shape, so that its meaning can be judged. */
  readonly isSound: (...path: ReadonlyArray<string | number>) => boolean;
}

/** Judges one side of an edition's meaning. */
export type Check = (context: CheckContext) => readonly Finding[];

/** Tells sound parts from those the schema has refused. */
export function soundnessOf(schemaFindings: readonly Finding[]): CheckContext['isSound'] {
  const broken = schemaFindings
    .filter(({ code }) => code !== 'EDITION_KEY_UNKNOWN')
    .map(({ path, code, params }) => (code === 'EDITION_KEY_MISSING' ? [...path, String(params['key'])] : path));
  return (...path) => {
    const steps = path.map(String);
    return !broken.some((each) => each.slice(0, steps.length).every((step, index) => step === steps[index]));
  };
}

/** The evaluations written out in the file, each with its index; unsound ones left out. */
export function ownEvaluationsOf({ document, isSound }: CheckContext): ReadonlyArray<readonly [number, OwnEvaluation]> {
  if (!Array.isArray(document.evaluations)) return [];
  return document.evaluations.flatMap((evaluation, index) =>
    isSound('evaluations', index) && !isIncluded(evaluation) ? [[index, evaluation] as const] : [],
  );
}

/** The evaluations taken from elsewhere that are there to be taken, each with its index and the id it has here. */
export function includedEvaluationsOf({ document, isSound, others }: CheckContext): readonly Taken[] {
  if (!Array.isArray(document.evaluations)) return [];
  return document.evaluations.flatMap((evaluation, index) => {
    const taken = isSound('evaluations', index) ? takenFrom(evaluation, others) : undefined;
    return taken ? [{ index, evaluation: taken }] : [];
  });
}

/** The evaluations a sound file takes from other editions, by the ids they have in the file. */
export function includedEvaluations(document: EditionDocument, others: KnownEditions): ReadonlyMap<string, Evaluation> {
  const taken = document.evaluations.flatMap((evaluation) => takenFrom(evaluation, others) ?? []);
  return new Map(taken.map((evaluation) => [evaluation.id, evaluation]));
}

function takenFrom(document: EvaluationDocument, others: KnownEditions): Evaluation | undefined {
  if (!isIncluded(document)) return undefined;
  const { id, title, include } = document;
  const taken = others.get(include.edition)?.evaluations.find((each) => each.id === include.evaluation);
  return taken && { ...taken, id, title: title ?? taken.title, includedFrom: include };
}

/** An evaluation taken from another edition, as it stands in this one. */
export interface Taken {
  readonly index: number;
  readonly evaluation: Evaluation;
}

/** Every value that occurs again, with the indexes of its repetitions. */
export function repetitionsIn(values: readonly string[]): ReadonlyArray<readonly [number, string]> {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [[index, value] as const];
    seen.add(value);
    return [];
  });
}
