import type { ReasonKind } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** Says which step on the certificate is proposed because a misuse was not put right. */
export function ProposedChip({ step }: { readonly step: ReasonKind | null | undefined }) {
  const translate = useTranslate();
  return step ? <StatusChip tone="bad">{translate(`resources.markCases.proposed.${step}`)}</StatusChip> : null;
}
