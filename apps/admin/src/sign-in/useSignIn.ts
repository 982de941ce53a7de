import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { SIGNED_IN, StepNeeded } from '../auth-provider/auth-provider.js';
import type { Credentials } from '../auth-provider/auth-provider.js';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import type { SignInStage } from '../gql/graphql.js';
import { SIGN_IN_STAGE, SIGN_OUT } from './sign-in.documents.js';

/** Signing in, how far it has come, and the sentence for when it does not go. */
interface SignIn {
  readonly signIn: (credentials: Credentials) => void;
  /** Goes on to where the reader was headed, once the last step was taken. */
  readonly finish: () => void;
  /** Gives a sign-in up that waits for something. */
  readonly beginAgain: () => void;
  readonly stage: SignInStage | null;
  readonly isPending: boolean;
  readonly problem: string | null;
}

const STAGE_KEY = ['signInStage'];

/** Signs in, step by step, and goes on to where the reader was headed. */
export function useSignIn(): SignIn {
  const login = useLogin();
  const translate = useTranslate();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: STAGE_KEY,
    queryFn: ({ signal }) => request(SIGN_IN_STAGE, {}, signal),
    retry: false,
  });
  const askStage = () => queries.invalidateQueries({ queryKey: STAGE_KEY });

  const attempt = async (credentials: Credentials) => {
    if (!credentials.email || !credentials.password) return setProblem(translate('signIn.required'));
    setPending(true);
    setProblem(null);
    try {
      await login(credentials);
    } catch (error) {
      if (error instanceof StepNeeded) await askStage();
      else setProblem(translate(keyOf(error), { ...sayError(error).values }));
    } finally {
      setPending(false);
    }
    return undefined;
  };
  const giveUp = async () => {
    await request(SIGN_OUT, {}).catch(() => undefined);
    await askStage();
  };
  const elsewhere = search.get('problem');
  return {
    signIn: (credentials) => void attempt(credentials),
    finish: () => void login(SIGNED_IN),
    beginAgain: () => void giveUp(),
    stage: data?.signInStage ?? null,
    isPending,
    problem:
      problem ??
      (elsewhere && translate(`signIn.problems.${elsewhere}`, { _: translate('signIn.problems.OIDC_FAILED') })),
  };
}

function keyOf(error: unknown): string {
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  if (code === 'UNAUTHENTICATED' || code === 'INVALID_INPUT') return 'signIn.wrong';
  return code === 'TOO_MANY_ATTEMPTS' ? 'signIn.tooMany' : `errors.${code}`;
}
