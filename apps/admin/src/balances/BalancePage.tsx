import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { Yuan } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CLIENT_BALANCES, PROPOSALS, WITHDRAW_SUSPENSION_PROPOSAL } from './balance.documents.js';
import type { Balance, Proposal } from './balance.documents.js';

/** What each client owes today, the oldest arrears first; a client's contact sees its own. */
export function BalancePage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'balances', action: 'list' });
  const { data } = useQuery({
    queryKey: ['balances'],
    queryFn: ({ signal }) => request(CLIENT_BALANCES, {}, signal),
    enabled: !isPending,
  });
  return (
    <ResourceContextProvider value="balances">
      <Title title={translate('resources.balances.name', { smart_count: 2 })} preferenceKey={false} />
      {data && (
        <Section title={translate('resources.balances.sections.balances')} flush>
          <BalanceRows rows={data.clientBalances.map((row) => ({ ...row, id: row.clientId }))} />
        </Section>
      )}
      {!isPending && <ProposalSection />}
    </ResourceContextProvider>
  );
}

function BalanceRows({ rows }: { readonly rows: ReadonlyArray<Balance & { readonly id: string }> }) {
  return (
    <Rows
      rows={rows}
      empty="resources.balances.empty"
      columns={[
        {
          source: 'clientName',
          render: ({ clientId, clientName }) => (
            <RecordLink resource="clients" id={clientId}>
              {clientName}
            </RecordLink>
          ),
        },
        { source: 'standing', render: (balance) => <Arrears balance={balance} /> },
        { source: 'arrearsFen', align: 'right', render: ({ arrearsFen }) => <Yuan fen={arrearsFen} /> },
        { source: 'oldestDueOn', render: ({ oldestDueOn }) => oldestDueOn && <Day value={oldestDueOn} /> },
        { source: 'balanceFen', align: 'right', render: ({ balanceFen }) => <Yuan fen={balanceFen} /> },
        { source: 'chargedFen', align: 'right', render: ({ chargedFen }) => <Yuan fen={chargedFen} /> },
        { source: 'paidFen', align: 'right', render: ({ paidFen }) => <Yuan fen={paidFen} /> },
      ]}
    />
  );
}

function Arrears({ balance: { arrearsFen, isGrave } }: { readonly balance: Balance }) {
  const translate = useTranslate();
  const state = isGrave ? 'grave' : arrearsFen > 0 ? 'late' : 'settled';
  const tone = { grave: 'bad', late: 'warn', settled: 'good' } as const;
  return <StatusChip tone={tone[state]}>{translate(`resources.balances.standing.${state}`)}</StatusChip>;
}

/** Suspensions put forward, for whoever puts them forward. */
function ProposalSection() {
  const translate = useTranslate();
  const mayPropose = usePermission('finance:propose-suspension');
  const { data } = useQuery({
    queryKey: ['proposals'],
    queryFn: ({ signal }) => request(PROPOSALS, {}, signal),
    enabled: mayPropose,
  });
  if (!mayPropose || !data) return null;
  return (
    <Section title={translate('resources.balances.sections.proposals')} flush>
      <Rows
        rows={data.suspensionProposals.nodes}
        empty="resources.balances.noProposals"
        columns={[
          { source: 'clientName', render: ({ client }) => client.name },
          {
            source: 'agreement',
            render: ({ agreement }) =>
              agreement && (
                <RecordLink resource="agreements" id={agreement.id}>
                  {agreement.number}
                </RecordLink>
              ),
          },
          { source: 'reasonCode', render: ({ reasonCode }) => reasonCode },
          { source: 'proposedOn', render: ({ proposedOn }) => <Day value={proposedOn} /> },
          { source: 'withdrawnOn', render: (proposal) => <Withdrawn proposal={proposal} /> },
        ]}
      />
    </Section>
  );
}

function Withdrawn({ proposal: { id, withdrawnOn } }: { readonly proposal: Proposal }) {
  if (withdrawnOn) return <Day value={withdrawnOn} />;
  return (
    <VerbButton
      verb="withdrawSuspensionProposal"
      document={WITHDRAW_SUSPENSION_PROPOSAL}
      permission="finance:propose-suspension"
      variant="text"
      confirm
      toInput={() => ({ suspensionProposalId: id })}
    />
  );
}
