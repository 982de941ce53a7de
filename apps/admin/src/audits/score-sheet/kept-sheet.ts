import type { ApiError } from '../../data-provider/api-error.js';
import type { KeptSheet } from './sheet-state.js';
import type { Answer, Special } from './answers.js';

interface AnswersTold {
  readonly version: number;
  readonly responses: ReadonlyArray<
    { readonly criterion: string } & { readonly [Key in keyof Answer]?: Answer[Key] | undefined }
  >;
  readonly specialDeductions: readonly Special[];
  readonly specialBonuses: readonly Special[];
}

/** Answers as the API tells them, by leaf. */
export function keptSheet({ version, responses, specialDeductions, specialBonuses }: AnswersTold): KeptSheet {
  const answers = responses.map(({ criterion, ...told }): readonly [string, Answer] => [
    criterion,
    {
      verdict: told.verdict ?? null,
      sampled: told.sampled ?? null,
      conforming: told.conforming ?? null,
      evidence: told.evidence ?? null,
      justification: told.justification ?? null,
      sampleReason: told.sampleReason ?? null,
      approval: told.approval ?? null,
      givenBy: told.givenBy ?? null,
      givenOn: told.givenOn ?? null,
    },
  ]);
  return { version, answers: Object.fromEntries(answers), deductions: specialDeductions, bonuses: specialBonuses };
}

/** The newer sheet that a STALE_VERSION error carries; null where it carries none. */
export function theirSheet({ detail }: ApiError): KeptSheet | null {
  const current = detail.current as unknown;
  return isTold(current) ? keptSheet(current) : null;
}

function isTold(value: unknown): value is AnswersTold {
  return typeof value === 'object' && value !== null && 'responses' in value && 'version' in value;
}
