import type { PlainDate } from '@touchstone/plain-date';
import { ResponseVerdict, VERDICT_NUMBERS } from '@touchstone/rules';
import type { SupportedResponse } from '@touchstone/rules';
import { globalId } from '../../graphql/ids.js';
import type { Approval, ResponseNote, Scorecard, SpecialItem } from './scorecard.entity.js';

/** The answer to one leaf, with what it rests on. */
export interface RecordedResponse extends Omit<SupportedResponse, 'approvedBy'> {
  readonly sampled: number | null;
  readonly conforming: number | null;
  readonly evidence: string | null;
  readonly justification: string | null;
  readonly sampleReason: string | null;
  readonly approval: Approval | null;
}

/** The columns that a scorecard's answers lie in, arrays in the order of the edition's leaves. */
export type StoredAnswers = Pick<Scorecard, 'verdicts' | 'sampled' | 'conforming' | 'notes'>;

/** Verdicts by the number they are stored as; 0 is none. */
const VERDICTS = new Map(Object.values(ResponseVerdict).map((verdict) => [VERDICT_NUMBERS[verdict], verdict]));

/** The answers of a scorecard, in the order of the leaves; leaves without one are left out. */
export function responsesOf(leaves: readonly string[], stored: StoredAnswers): readonly RecordedResponse[] {
  const responses: RecordedResponse[] = [];
  for (const [index, criterion] of leaves.entries()) {
    const verdict = VERDICTS.get(Number(stored.verdicts[index] ?? 0));
    if (verdict === undefined) continue;
    const isSample = verdict === ResponseVerdict.SAMPLED;
    const note = stored.notes[criterion];
    responses.push({
      criterion,
      verdict,
      sampled: isSample ? Number(stored.sampled[index]) : null,
      conforming: isSample ? Number(stored.conforming[index]) : null,
      evidence: note?.evidence ?? null,
      justification: note?.justification ?? null,
      sampleReason: note?.sampleReason ?? null,
      approval: note?.approval ?? null,
    });
  }
  return responses;
}

/** Who gave the answers of a scorecard, by leaf; leaves answered before that was kept have nobody. */
export type Authors = Readonly<Record<string, { readonly name: string; readonly on: PlainDate }>>;

/** An answer as the API shows it. */
export function shownResponse(response: RecordedResponse, authors: Authors) {
  const { criterion, verdict, sampled, conforming, evidence, justification, sampleReason, approval } = response;
  const author = authors[criterion];
  return {
    criterion,
    verdict,
    sampled,
    conforming,
    evidence,
    justification,
    sampleReason,
    approval: approval && shownApproval(approval),
    givenBy: author?.name ?? null,
    givenOn: author?.on ?? null,
  };
}

/** A special deduction or bonus as the API shows it. */
export function shownEntry({ approval, ...entry }: SpecialItem) {
  return { ...entry, approval: approval ? shownApproval(approval) : null };
}

function shownApproval({ personId, name, on }: Approval) {
  return { personId: globalId('Person', personId), name, approvedOn: on };
}

/** Puts answers, at most one a leaf, into the columns they are stored in. */
export function storedAnswersOf(leaves: readonly string[], responses: readonly RecordedResponse[]): StoredAnswers {
  const byLeaf = new Map(responses.map((response) => [response.criterion, response]));
  const inOrder = leaves.map((code) => byLeaf.get(code));
  return {
    verdicts: inOrder.map((response) => (response ? VERDICT_NUMBERS[response.verdict] : 0)),
    sampled: inOrder.map((response) => Number(response?.sampled ?? 0)),
    conforming: inOrder.map((response) => Number(response?.conforming ?? 0)),
    notes: Object.fromEntries(inOrder.flatMap((response) => (response ? noteEntry(response) : []))),
  };
}

function noteEntry(response: RecordedResponse): readonly (readonly [string, ResponseNote])[] {
  const { criterion, evidence, justification, sampleReason, approval } = response;
  const note: ResponseNote = {
    ...(evidence && { evidence }),
    ...(justification && { justification }),
    ...(sampleReason && { sampleReason }),
    ...(approval && { approval }),
  };
  return Object.keys(note).length > 0 ? [[criterion, note]] : [];
}
