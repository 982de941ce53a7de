import { useTranslate } from 'react-admin';
import { CheckList } from './CheckList.js';
import type { LookedAt } from './CheckList.js';

/** What was looked at when the decision was taken, as it was kept with it. */
export function StoredChecks({ checks }: { readonly checks: unknown }) {
  const translate = useTranslate();
  const kept = Array.isArray(checks) ? checks.filter(isLookedAt) : [];
  return kept.length > 0 ? <CheckList checks={kept} /> : <>{translate('shared.none')}</>;
}

function isLookedAt(value: unknown): value is LookedAt {
  return typeof value === 'object' && value !== null && 'code' in value && 'passed' in value;
}
