import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { MONO } from '../theme/tokens.js';
import { PARTIAL_COVERAGE } from './coverage.documents.js';
import type { CoverageShown } from './coverage.documents.js';

interface PartialCoverageProps {
  readonly auditId: string;
  /** Changes when something was answered, so that it is asked anew. */
  readonly version?: number;
  /** Whether there is something to say, so that its place is kept until it comes. */
  readonly keepsPlace?: boolean;
}

/** Height of the section with one evaluation, in pixels. */
const ONE_EVALUATION = { xs: 334, md: 181 };

/** What a partial surveillance says nothing of, leaf by leaf, beside the full audit whose level holds; else nothing. */
export function PartialCoverage({ auditId, version = 0, keepsPlace = false }: PartialCoverageProps) {
  const translate = useTranslate();
  const { data, isPending } = useQuery({
    queryKey: ['partialCoverage', auditId, version],
    queryFn: ({ signal }) => request(PARTIAL_COVERAGE, { id: auditId }, signal),
  });
  const coverage = data?.audit?.partialCoverage;
  if (isPending && keepsPlace) return <Box sx={{ height: ONE_EVALUATION, mb: 2 }} />;
  if (!coverage) return null;
  return (
    <Section title={translate('partialCoverage.title')}>
      <Box sx={{ mb: 1.5, color: 'text.secondary' }}>{translate('scoreSheet.partial')}</Box>
      <LastFull full={coverage.lastFull} />
      {coverage.evaluations.map((each) => (
        <LeftOut key={each.evaluation} evaluation={each} />
      ))}
    </Section>
  );
}

function LastFull({ full }: { readonly full: CoverageShown['lastFull'] }) {
  const translate = useTranslate();
  const say = useBilingual();
  if (!full) return <Box sx={{ mb: 1.5 }}>{translate('partialCoverage.noFull')}</Box>;
  const [only, ...others] = full.evaluations;
  return (
    <Facts>
      <Fact source="lastFull" resource="audits">
        <RecordLink resource="audits" id={full.auditId}>
          {full.auditNumber}
        </RecordLink>{' '}
        <Day value={full.endedOn} />
      </Fact>
      <Fact source="lastLevel" resource="audits">
        {full.level ? (
          <LevelBadge code={full.level} title={full.levelTitle && say(full.levelTitle)} />
        ) : (
          translate('scoreSheet.notPassed')
        )}
      </Fact>
      {full.score || others.length === 0 ? (
        <Fact source="lastScore" resource="audits">
          {full.score?.shown ?? only?.score}
        </Fact>
      ) : (
        full.evaluations.map(({ title, score }) => (
          <Fact key={title.zh} source="lastScore" resource="audits" label={say(title)}>
            {score}
          </Fact>
        ))
      )}
    </Facts>
  );
}

/** The leaves of one evaluation that were not assessed; folded, for they may be most of it. */
function LeftOut({ evaluation }: { readonly evaluation: CoverageShown['evaluations'][number] }) {
  const translate = useTranslate();
  const say = useBilingual();
  const { title, leaves, leftOut } = evaluation;
  return (
    <Box component="details" sx={{ mt: 1.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 500 }}>
        {translate('partialCoverage.leftOut', { evaluation: say(title), smart_count: leftOut.length, leaves })}
      </Box>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 1,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
        }}
      >
        {leftOut.map(({ criterion, title: asked, last }) => (
          <Box component="li" key={criterion} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', fontSize: 13 }}>
            <Box component="span" sx={{ fontFamily: MONO, mr: 0.75 }}>
              {criterion}
            </Box>
            {say(asked)}
            <Box sx={{ color: 'text.secondary' }}>
              {last ? (
                <>
                  {translate('partialCoverage.last')} <Day value={last.endedOn} />{' '}
                  <RecordLink resource="audits" id={last.auditId}>
                    {last.auditNumber}
                  </RecordLink>
                </>
              ) : (
                translate('partialCoverage.never')
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
