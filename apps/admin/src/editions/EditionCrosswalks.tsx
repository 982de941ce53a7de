import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { useEditionNames } from '../shared/edition-names.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { MONO } from '../theme/tokens.js';
import type { EditionCrosswalk, EditionRecord } from './edition.documents.js';

/** Which criteria other editions ask as well: how much of each evaluation, and leaf by leaf. */
export function EditionCrosswalks({ edition }: { readonly edition: EditionRecord }) {
  const translate = useTranslate();
  if (edition.crosswalks.length === 0) return <EmptyState title={translate('resources.editions.noCrosswalk')} />;
  return edition.crosswalks.map((crosswalk) => (
    <Crosswalk key={crosswalk.editionId} crosswalk={crosswalk} ownId={edition.editionId} />
  ));
}

interface CrosswalkProps {
  readonly crosswalk: EditionCrosswalk;
  readonly ownId: string;
}

function Crosswalk({ crosswalk, ownId }: CrosswalkProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const names = useEditionNames();
  // A tree that one edition took from the other is its own counterpart: said once, not leaf by leaf.
  const told = crosswalk.links.filter(
    ({ own, other }) => own.evaluation !== other.evaluation || own.criterion !== other.criterion,
  );
  const alike = crosswalk.links.length - told.length;
  return (
    <Section title={say(crosswalk.title)} actions={<EnumChip list="Standing" word={crosswalk.standing} />} flush>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ px: 2, py: 1.25, '& a': { textDecoration: 'underline' } }}
      >
        {translate('resources.editions.crosswalkWith')}{' '}
        <RecordLink resource="editions" id={crosswalk.editionId}>
          {names.edition(crosswalk.editionId)}
        </RecordLink>
        {alike > 0 && ` · ${translate('resources.editions.takenWhole', { smart_count: alike })}`}
      </Typography>
      <Rows
        resource="editions"
        rows={crosswalk.coverage.map((each) => ({ ...each, id: each.evaluation }))}
        columns={[
          {
            source: 'evaluation',
            render: ({ evaluation }) => names.evaluation(ownId, evaluation),
          },
          { source: 'leaves', align: 'right', render: ({ leaves }) => leaves },
          { source: 'same', align: 'right', render: ({ same }) => same },
          { source: 'related', align: 'right', render: ({ related }) => related },
        ]}
      />
      {told.length > 0 && (
        <Box sx={{ mt: 2, borderTop: 1, borderColor: 'divider' }}>
          <Rows
            resource="editions"
            rows={told.map((each) => ({ ...each, id: `${placeOf(each.own)} ${placeOf(each.other)}` }))}
            columns={[
              { source: 'ownLeaf', render: ({ own }) => <Leaf leaf={own} /> },
              { source: 'linkKind', render: ({ kind }) => <EnumChip list="LinkKind" word={kind} /> },
              { source: 'otherLeaf', render: ({ other }) => <Leaf leaf={other} /> },
            ]}
          />
        </Box>
      )}
    </Section>
  );
}

type LeafShown = EditionCrosswalk['links'][number]['own'];

function placeOf({ evaluation, criterion }: LeafShown): string {
  return `${evaluation}/${criterion}`;
}

function Leaf({ leaf }: { readonly leaf: LeafShown }) {
  const say = useBilingual();
  return (
    <>
      <Typography component="span" variant="body2" sx={{ fontFamily: MONO, mr: 1 }}>
        {leaf.criterion}
      </Typography>
      {say(leaf.title)}
    </>
  );
}
