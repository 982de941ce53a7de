/** How a leaf was answered, as scorecards store it. */
const VERDICT = { none: 0, met: 1, notMet: 2, sampled: 3, notApplicable: 4 } as const;

/** Codes of answers without a sample. */
/** No answer. */
export const UNANSWERED = 0;
/** Met, without a sample. */
export const MET = 1;
const NOT_MET = 2;
/** Tailored out. */
export const TAILORED = 3;
const FIRST_SAMPLED = 4;

/** Every different answer once, by a small number: a verdict, and what was drawn and found conforming. */
export interface AnswerCodes {
  readonly codeOf: (verdict: number, sampled: number, conforming: number) => number;
  readonly size: () => number;
  /** Samples drawn, by code. */
  readonly sampled: readonly number[];
  /** Samples found nonconforming, by code. */
  readonly nonconforming: readonly number[];
}

/** Samples up to this one are looked up in a table. */
const SMALL = 128;

/** No sample was met yet. */
export function openAnswerCodes(): AnswerCodes {
  // Codes of small samples, and of the others by what was drawn and found; 0 where there is none yet.
  const small = new Uint32Array(SMALL * SMALL);
  const large = new Map<string, number>();
  const sampled = [0, 0, 0, 0];
  const nonconforming = [0, 0, 0, 0];
  const add = (drawn: number, conforming: number): number => {
    nonconforming.push(drawn - conforming);
    return sampled.push(drawn) - 1;
  };
  const sampleCode = (drawn: number, conforming: number): number => {
    if (drawn < SMALL && conforming < SMALL) return (small[drawn * SMALL + conforming] ||= add(drawn, conforming));
    const key = `${drawn} ${conforming}`;
    const code = large.get(key) ?? add(drawn, conforming);
    large.set(key, code);
    return code;
  };
  return {
    codeOf: (verdict, drawn, conforming) => {
      if (verdict === VERDICT.met) return MET;
      if (verdict === VERDICT.notMet) return NOT_MET;
      if (verdict === VERDICT.sampled) return sampleCode(drawn, conforming);
      return verdict === VERDICT.notApplicable ? TAILORED : UNANSWERED;
    },
    size: () => sampled.length,
    sampled,
    nonconforming,
  };
}

/** Answers of scorecards, each text those of one scorecard after another. */
interface AnswerTexts {
  readonly verdicts: string;
  readonly sampled: string;
  readonly conforming: string;
}

/** Reads the answers of one scorecard after another; each call gives the codes of the next, in a list used again. */
export function openAnswerReader(codes: AnswerCodes, texts: AnswerTexts): () => readonly number[] {
  const [nextVerdicts, nextSampled, nextConforming] = [
    openListReader(texts.verdicts),
    openListReader(texts.sampled),
    openListReader(texts.conforming),
  ];
  const read: number[] = [];
  return () => {
    const [verdicts, sampled, conforming] = [nextVerdicts(), nextSampled(), nextConforming()];
    read.length = verdicts.length;
    for (let leaf = 0; leaf < verdicts.length; leaf += 1)
      read[leaf] = codes.codeOf(verdicts[leaf] ?? 0, sampled[leaf] ?? 0, conforming[leaf] ?? 0);
    return read;
  };
}

const [COMMA, END, ZERO] = [44, 125, 48];

/** Reads lists such as {1,2,3} that follow each other; each call gives the next, used again. */
function openListReader(text: string): () => readonly number[] {
  const list: number[] = [];
  let at = 0;
  return () => {
    let [length, number] = [0, 0];
    const isEmpty = text.charCodeAt(at + 1) === END;
    for (at += 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code !== END) {
        number = number * 10 + code - ZERO;
        continue;
      }
      if (!isEmpty && (code === COMMA || code === END)) {
        list[length] = number;
        [length, number] = [length + 1, 0];
      }
      if (code === END) break;
    }
    at += 1;
    list.length = length;
    return list;
  };
}

/** Whether an answer lets its leaf count: it was given, and the leaf was not tailored out. */
export function isApplicable(code: number): boolean {
  return code === MET || code === NOT_MET || code >= FIRST_SAMPLED;
}

/** Points a leaf loses by an answer, in millionths, each cut: points × nonconforming / drawn. */
export function lossOf(hundredths: number, code: number, codes: AnswerCodes): number {
  if (code === NOT_MET) return hundredths * 10_000;
  if (code < FIRST_SAMPLED) return 0;
  const [drawn = 1, nonconforming = 0] = [codes.sampled[code], codes.nonconforming[code]];
  return Number((BigInt(hundredths) * 10_000n * BigInt(nonconforming)) / BigInt(drawn));
}
