import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import type { Credentials } from '../auth-provider/auth-provider.js';
import { ApiError, sayError } from '../data-provider/api-error.js';

/** Signing in, and the sentence for when it does not go. */
interface SignIn {
  readonly signIn: (credentials: Credentials) => void;
  readonly isPending: boolean;
  readonly problem: string | null;
}

/** Signs in and goes on to where the reader was headed. */
export function useSignIn(): SignIn {
  const login = useLogin();
  const translate = useTranslate();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (credentials: Credentials) => {
    if (!credentials.email || !credentials.password) return setProblem(translate('signIn.required'));
    setPending(true);
    setProblem(null);
    try {
      await login(credentials);
    } catch (error) {
      setProblem(translate(keyOf(error), { ...sayError(error).values }));
    } finally {
      setPending(false);
    }
    return undefined;
  };
  return { signIn: (credentials) => void attempt(credentials), isPending, problem };
}

function keyOf(error: unknown): string {
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  if (code === 'UNAUTHENTICATED' || code === 'INVALID_INPUT') return 'signIn.wrong';
  return code === 'TOO_MANY_ATTEMPTS' ? 'signIn.tooMany' : `errors.${code}`;
}
