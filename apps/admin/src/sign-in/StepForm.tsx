import { Alert, Button, Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';

interface StepFormProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly submit: string;
  readonly children: ReactNode;
  /** Takes what the form holds. @returns a sentence for why it did not go, or nothing */
  readonly onSubmit: (form: FormData) => Promise<string | undefined>;
  readonly back?: { readonly label: string; readonly onPress: () => void };
}

/** One step on the way in: a heading, what is asked, and one button. */
export function StepForm({ title, intro, submit, children, onSubmit, back }: StepFormProps) {
  const translate = useTranslate();
  const [problem, setProblem] = useState<string | undefined>();
  const [isPending, setPending] = useState(false);
  const send = async (form: FormData) => {
    setPending(true);
    setProblem(undefined);
    const sentence = await onSubmit(form).catch((error: unknown) => sentenceOf(error, translate));
    setProblem(sentence);
    setPending(false);
  };
  const onSend = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={onSend} noValidate>
      <Typography variant="h1" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {intro && (
        <Typography component="div" variant="body1" color="textSecondary" sx={{ mb: 2 }}>
          {intro}
        </Typography>
      )}
      {problem && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      {children}
      <Button
        type="submit"
        variant="contained"
        size="medium"
        fullWidth
        disabled={isPending}
        sx={{ mt: 1.5, py: 0.875 }}
      >
        {submit}
      </Button>
      {back && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          <MuiLink component="button" type="button" onClick={back.onPress}>
            {back.label}
          </MuiLink>
        </Typography>
      )}
    </form>
  );
}

/** Why a step did not go: what the API says of the field, or of the request. */
function sentenceOf(error: unknown, translate: ReturnType<typeof useTranslate>): string {
  const [fault] = error instanceof ApiError ? (error.detail.fields ?? []) : [];
  if (fault?.message) return fault.message;
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return error.message;
  const { key, values } = sayError(error);
  return translate(key, { ...values });
}

/** What a field of a form holds. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
