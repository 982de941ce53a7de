import { useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { Diff } from './edition-verb.documents.js';

/** How an edition differs from the one before it: rule by rule, criterion by criterion. */
export function DiffReport({ diff }: { readonly diff: Diff }) {
  const translate = useTranslate();
  const title = translate('resources.editions.diff', { from: diff.from, to: diff.to });
  if (diff.same) return <Section title={title}>{translate('resources.editions.same')}</Section>;
  return (
    <>
      <Section title={title} flush>
        <Rows
          resource="editions"
          rows={diff.rules.map((change) => ({ ...change, id: change.path }))}
          columns={[
            { source: 'path', render: ({ path }) => path },
            { source: 'before', render: ({ from }) => from },
            { source: 'after', render: ({ to }) => to },
          ]}
        />
      </Section>
      {diff.evaluations.map((evaluation) => (
        <Section
          key={evaluation.id}
          title={evaluation.id}
          actions={<EnumChip list="EditionChangeKind" word={evaluation.kind} />}
          flush
        >
          <Rows
            resource="editions"
            rows={evaluation.criteria.map((criterion) => ({ ...criterion, id: criterion.code }))}
            columns={[
              { source: 'code', render: ({ code }) => code },
              { source: 'change', render: ({ kind }) => <EnumChip list="EditionChangeKind" word={kind} /> },
              {
                source: 'changes',
                render: ({ changes }) =>
                  changes.map(({ path, from, to }) => `${path}: ${from ?? '–'} → ${to ?? '–'}`).join('; '),
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}
