import { Alert, Typography } from '@mui/material';
import { checkTitle } from '@touchstone/messages';
import { TextInput, useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../i18n/locale.js';
import type { Reason } from '../verbs/form-errors.js';
import type { AuditRecord } from './audit.documents.js';

type Gate = NonNullable<AuditRecord['decisionGate']>;

/** What a form for a decision holds of the lines it lets through: a reason by code. */
export interface Signing {
  readonly signed?: Readonly<Record<string, string | null | undefined>> | undefined;
}

/** The red lines that may be let through, each with room for the reason; nothing where there are none. */
export function SignedLines({ gate }: { readonly gate: Gate }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const lines = signableLines(gate);
  if (lines.length === 0) return null;
  return (
    <Alert severity="warning" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      <Typography variant="body2">{translate('resources.audits.signLines')}</Typography>
      {lines.map(({ code, message }) => (
        <TextInput
          key={code}
          source={`signed.${code}`}
          label={checkTitle(code, locale)}
          helperText={message ?? false}
          multiline
          minRows={2}
        />
      ))}
    </Alert>
  );
}

/** The reasons that were given, as the verb asks for them. */
export function overridesOf({ signed = {} }: Signing): Array<{ code: string; reason: string }> {
  return Object.entries(signed).flatMap(([code, reason]) => (reason?.trim() ? [{ code, reason }] : []));
}

/** The input that holds a reason the verb names by its place among the reasons given. */
export function signedInputOf(field: string, signing: Signing): string {
  const [, at] = /^overrides\.(\d+)\.reason$/.exec(field) ?? [];
  const given = at === undefined ? undefined : overridesOf(signing)[Number(at)];
  return given ? `signed.${given.code}` : field;
}

/** What stands against every decision in the client's favour: the red lines that nobody can sign away. */
export function redLines({ checks }: Gate): readonly Reason[] {
  return checks
    .filter(({ passed, level }) => !passed && level === 'MUST')
    .map(({ code, message, clause }) => ({ code, message: message ?? code, clause }));
}

/** The same of what the server found against one decision: what may be signed away is left to its form. */
export function unsignable(gate: Gate, reasons: readonly Reason[]): readonly Reason[] {
  const signable = signableLines(gate).map(({ code }) => code);
  return reasons.filter(({ code }) => !signable.includes(code));
}

function signableLines({ checks }: Gate): Gate['checks'] {
  return checks.filter(({ passed, level }) => !passed && level === 'SIGNED');
}
