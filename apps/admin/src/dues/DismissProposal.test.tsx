import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AdminContext, memoryStore } from 'react-admin';
import { describe, expect, it, vi } from 'vitest';
import type { Viewer } from '../auth-provider/session.js';
import { ViewerContext } from '../auth-provider/useViewer.js';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { fakeApi } from '../test/fake-api.js';
import { VerbFeedbackProvider } from '../verbs/VerbFeedback.js';
import { DismissProposal } from './DismissProposal.js';
import type { DueDetail } from './due.documents.js';

const i18nProvider = await createI18nProvider('zh');

/** A surveillance that was missed, of which a suspension is proposed. */
const MISSED = {
  id: 'SURVEILLANCE:SurveillanceActivity:1',
  consequence: 'SUSPENSION_PROPOSED',
  regime: 'CLASSIC',
  proposedOn: '2026-10-01',
};
const NAME = '不采纳暂停建议';

function show(item: Partial<typeof MISSED> | { readonly proposedOn: null }, permissions = ['decision:take']) {
  const onDone = vi.fn<() => void>();
  const { container } = render(
    <AdminContext dataProvider={createDataProvider([])} i18nProvider={i18nProvider} store={memoryStore()}>
      <ViewerContext value={{ permissions } as unknown as Viewer}>
        <VerbFeedbackProvider>
          <DismissProposal item={{ ...MISSED, ...item } as unknown as DueDetail} onDone={onDone} />
        </VerbFeedbackProvider>
      </ViewerContext>
    </AdminContext>,
  );
  return { container, onDone };
}

describe('DismissProposal', () => {
  it('sends the reason of whoever decides, for what was missed', async () => {
    const { seen } = fakeApi({
      DismissProposal: () => ({ dismissProposal: { __typename: 'ProposalDismissal', id: 'ProposalDismissal:1' } }),
    });
    const { onDone } = show({});
    fireEvent.click(await screen.findByRole('button', { name: NAME }));
    fireEvent.change(await screen.findByRole('textbox', { name: /理由/ }), {
      target: { value: '客户停产，已约定日期' },
    });
    fireEvent.click(screen.getAllByRole('button', { name: NAME }).at(-1)!);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(seen.map(({ variables }) => variables)).toEqual([
      { input: { dueItem: MISSED.id, reason: '客户停产，已约定日期' } },
    ]);
  });

  it('is not offered where nothing is proposed, where it stands, and to whoever does not decide', () => {
    const shown = [
      show({ proposedOn: null }),
      show({ consequence: 'WITHDRAWAL_PROPOSED' }),
      show({ regime: 'STRICT' }),
      show({}, []),
    ];
    expect(shown.map(({ container }) => container.querySelector('button'))).toEqual([null, null, null, null]);
  });
});
