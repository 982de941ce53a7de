import LinkOutlined from '@mui/icons-material/LinkOutlined';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useNotify, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { AnswerRow } from './AnswerRow.js';
import { ELIGIBILITY } from './competence.documents.js';
import { EligibilityForm } from './EligibilityForm.js';
import { addressOf, questionFrom, variablesOf } from './question.js';

/** Whether somebody may do something for a client on some days, without an audit (资格判定): the address is the question. */
export function EligibilityPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'eligibility', action: 'list' });
  const [address, setAddress] = useSearchParams();
  const question = questionFrom(address);
  const { data, error, isFetching } = useQuery({
    queryKey: ['eligibility', address.toString()],
    queryFn: ({ signal }) => request(ELIGIBILITY, question ? variablesOf(question) : ({} as never), signal),
    enabled: !isChecking && question !== null,
  });
  const answers = data?.eligibility ?? [];
  const may = answers.filter(({ eligible }) => eligible).length;
  return (
    <ResourceContextProvider value="eligibility">
      <Title title={translate('resources.eligibility.name', { smart_count: 1 })} preferenceKey={false} />
      <Section title={translate('resources.eligibility.sections.question')}>
        <EligibilityForm
          key={address.toString()}
          question={question}
          onAsk={(asked) => setAddress(addressOf(asked))}
          isAsking={isFetching}
        />
      </Section>
      {error && <EmptyState title={error.message} />}
      {!question && !error && (
        <EmptyState
          title={translate('resources.eligibility.empty')}
          hint={translate('resources.eligibility.emptyHint')}
        />
      )}
      {question && data && (
        <Section
          title={translate('resources.eligibility.found', { may, all: answers.length })}
          actions={<ShareButton />}
        >
          {answers.length === 0 && translate('resources.eligibility.nobody')}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {answers.map((answer) => (
              <AnswerRow key={answer.person.id} answer={answer} openAtOnce={answers.length === 1} />
            ))}
          </Box>
        </Section>
      )}
    </ResourceContextProvider>
  );
}

/** Copies the address: whoever opens it asks the same question, and sees what he may see. */
function ShareButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(globalThis.location.href);
    notify('resources.eligibility.copied', { type: 'info' });
  };
  return (
    <Button size="small" startIcon={<LinkOutlined />} onClick={() => void copy()}>
      {translate('resources.eligibility.copyLink')}
    </Button>
  );
}
