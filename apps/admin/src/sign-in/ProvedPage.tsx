import { Alert } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { DoorFrame } from './DoorFrame.js';
import { tellProven } from './proof-channel.js';

const PROBLEMS: readonly string[] = ['OIDC_FAILED', 'OIDC_SOMEBODY_ELSE', 'UNAUTHENTICATED'];

/** Where the identity provider leads back to after a proof: the page that waits is told, and this one closes. */
export function ProvedPage() {
  const translate = useTranslate();
  const [query] = useSearchParams();
  const problem = query.get('problem') ?? '';
  const isProven = problem === '';
  useEffect(() => {
    if (!isProven) return;
    tellProven();
    window.close();
  }, [isProven]);
  const said = isProven ? 'proof.proved' : `proof.problems.${PROBLEMS.includes(problem) ? problem : 'OIDC_FAILED'}`;
  return (
    <DoorFrame>
      <Alert severity={isProven ? 'success' : 'error'}>{translate(said)}</Alert>
    </DoorFrame>
  );
}
