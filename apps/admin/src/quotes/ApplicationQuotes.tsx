import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { BooleanInput, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { PaperMenu } from '../papers/PaperMenu.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { PersonDaysInput } from '../shared/number-inputs.js';
import { PersonDays, Yuan } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ACCEPT_QUOTE, APPLICATION_QUOTES, DRAW_UP_QUOTE } from './quote.documents.js';
import type { ApplicationQuote } from './quote.documents.js';

interface ApplicationQuotesProps {
  readonly application: {
    readonly id: string;
    readonly status: string;
    readonly agreement: { readonly signedOn: string | null } | null;
  };
}

/** What was offered for an application, the newest quote first and laid out; nothing for who may not read agreements. */
export function ApplicationQuotes({ application: { id, status, agreement } }: ApplicationQuotesProps) {
  const translate = useTranslate();
  const mayRead = usePermission('agreement:read');
  const isPriced = status === 'SUBMITTED' || status === 'ACCEPTED';
  const { data } = useQuery({
    queryKey: ['quotes', id],
    queryFn: ({ signal }) => request(APPLICATION_QUOTES, { id }, signal),
    enabled: mayRead && isPriced,
  });
  if (!mayRead || !isPriced || !data?.application) return null;
  const { quotes } = data.application;
  const [newest, ...older] = quotes;
  return (
    <Section
      title={translate('resources.quotes.sections.quotes')}
      actions={!agreement?.signedOn && <DrawUpQuote applicationId={id} />}
      flush
    >
      {newest ? <Newest quote={newest} /> : <Rows rows={[]} columns={[]} empty="resources.quotes.empty" />}
      {older.length > 0 && <Older quotes={older} />}
    </Section>
  );
}

function Newest({ quote }: { readonly quote: ApplicationQuote }) {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, pt: 1.25 }}>
        <Typography variant="subtitle1" component="h3">
          {quote.number}
        </Typography>
        <EnumChip list="QuoteState" word={quote.state} />
        <PaperMenu recordId={quote.id} />
        <Typography variant="body2" color="textSecondary" component="span">
          {translate('resources.quotes.fields.validUntil')} <Day value={quote.validUntil} />
        </Typography>
        <Typography variant="body1" component="span" sx={{ ml: 'auto', fontWeight: 600 }}>
          {translate('resources.quotes.fields.totalFen')} <Yuan fen={quote.totalFen} />
        </Typography>
        {quote.state === 'SENT' && (
          <VerbButton
            verb="acceptQuote"
            document={ACCEPT_QUOTE}
            permission="quote:accept"
            variant="contained"
            confirm
            toInput={() => ({ quoteId: quote.id })}
          />
        )}
      </Box>
      <Rows
        rows={quote.lines}
        resource="quotes"
        columns={[
          { source: 'kind', render: (line) => <LineName line={line} /> },
          {
            source: 'quantity',
            align: 'right',
            render: ({ kind, quantity }) => (kind === 'AUDIT' ? <PersonDays value={quantity} /> : Number(quantity)),
          },
          { source: 'unitFen', align: 'right', render: ({ unitFen }) => <Yuan fen={unitFen} /> },
          { source: 'amountFen', align: 'right', render: ({ amountFen }) => <Yuan fen={amountFen} /> },
        ]}
      />
    </>
  );
}

function LineName({ line }: { readonly line: ApplicationQuote['lines'][number] }) {
  const translate = useTranslate();
  const about = [
    line.auditKind && translate(`enums.AuditKind.${line.auditKind}`),
    line.surveillance && translate('resources.quotes.year', { number: line.surveillance }),
  ].filter(Boolean);
  return (
    <>
      {translate(`resources.quotes.kinds.${line.kind}`)}
      {about.length > 0 && ` · ${about.join(' · ')}`}
    </>
  );
}

function Older({ quotes }: { readonly quotes: readonly ApplicationQuote[] }) {
  return (
    <Rows
      rows={quotes}
      resource="quotes"
      columns={[
        { source: 'number', render: ({ number }) => number },
        { source: 'sentOn', render: ({ sentOn }) => <Day value={sentOn} /> },
        { source: 'state', render: ({ state }) => <EnumChip list="QuoteState" word={state} /> },
        { source: 'totalFen', align: 'right', render: ({ totalFen }) => <Yuan fen={totalFen} /> },
      ]}
    />
  );
}

interface Wanted {
  readonly withRecertification?: boolean;
  readonly initialPersonDays?: string | null;
  readonly surveillancePersonDays?: string | null;
  readonly recertificationPersonDays?: string | null;
}

function DrawUpQuote({ applicationId }: { readonly applicationId: string }) {
  return (
    <VerbButton
      verb="drawUpQuote"
      document={DRAW_UP_QUOTE}
      permission="quote:draw-up"
      resource="quotes"
      toInput={({ withRecertification, ...time }: Wanted) => ({
        applicationId,
        withRecertification: withRecertification ?? false,
        initialPersonDays: time.initialPersonDays || null,
        surveillancePersonDays: time.surveillancePersonDays || null,
        recertificationPersonDays: time.recertificationPersonDays || null,
      })}
    >
      <BooleanInput source="withRecertification" helperText={false} />
      <FieldRow columns={3}>
        <PersonDaysInput source="initialPersonDays" />
        <PersonDaysInput source="surveillancePersonDays" />
        <PersonDaysInput source="recertificationPersonDays" />
      </FieldRow>
    </VerbButton>
  );
}
