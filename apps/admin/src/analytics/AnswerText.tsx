import { Box } from '@mui/material';
import type { ResponseVerdict } from '@touchstone/rules';
import { EnumText } from '../shared/EnumChip.js';

interface AnswerTextProps {
  readonly answer: {
    readonly verdict: ResponseVerdict;
    readonly sampled?: number | null;
    readonly conforming?: number | null;
    readonly evidence?: string | null;
    readonly justification?: string | null;
    readonly sampleReason?: string | null;
    readonly givenBy?: string | null;
  };
}

/** An answer in words, with what it rests on and who gave it. */
export function AnswerText({ answer }: AnswerTextProps) {
  const { verdict, sampled, conforming, evidence, justification, sampleReason, givenBy } = answer;
  const notes = [evidence, justification, sampleReason].filter(Boolean).join('；');
  return (
    <>
      <EnumText list="ResponseVerdict" word={verdict} />
      {verdict === 'SAMPLED' && ` ${conforming} / ${sampled}`}
      {notes && <Box sx={{ overflowWrap: 'anywhere' }}>{notes}</Box>}
      {givenBy && <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{givenBy}</Box>}
    </>
  );
}
