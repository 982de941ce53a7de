import { useTranslate } from 'react-admin';
import { isScopeRefused } from '@touchstone/rules';
import type { DecisionOutcome } from '@touchstone/rules';
import { LevelBadge } from '../shared/LevelBadge.js';
import { StatusChip } from '../shared/StatusChip.js';
import { TONES } from '../shared/tones.js';

/** A decision as far as its outcome is told: a refusal is of what was asked for. */
interface Decided {
  readonly outcome: DecisionOutcome;
  readonly level?: string | null | undefined;
  readonly application?: { readonly kind: string } | null | undefined;
}

/** The key of what was decided: a certificate stays where only another scope is refused. */
export function outcomeKey({ outcome, application }: Decided): string {
  return isScopeRefused(outcome, application?.kind)
    ? 'resources.decisions.scopeRefused'
    : `enums.DecisionOutcome.${outcome}`;
}

/** What was decided. */
export function OutcomeChip({ decision }: { readonly decision: Decided }) {
  const translate = useTranslate();
  return <StatusChip tone={TONES.DecisionOutcome[decision.outcome]}>{translate(outcomeKey(decision))}</StatusChip>;
}

/** The level it gives; a refusal gives none, whatever the scores come to. */
export function DecidedLevel({ decision }: { readonly decision: Decided }) {
  return decision.outcome === 'REFUSE' ? null : <LevelBadge code={decision.level ?? null} />;
}
