import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { MONO } from '../theme/tokens.js';
import { Blocking } from './Blocking.js';
import type { EditionContent } from './edition.documents.js';

/** What an edition is: its days, its filing, the standards it rests on, and what it must not be used for. */
export function EditionAbout({ content }: { readonly content: EditionContent }) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <>
      <Blocking editionId={content.editionId} parts={content.standingsBlockingIssue} />
      <Section>
        <Facts>
          <Fact source="inForceFrom">
            <Day value={content.inForceFrom} />
          </Fact>
          <Fact source="inForceUntil">{content.inForceUntil && <Day value={content.inForceUntil} />}</Fact>
          <Fact source="filing">
            {content.filing.number} <EnumChip list="Standing" word={content.filing.standing} />
          </Fact>
          <Fact source="filedOn">{content.filing.filedOn && <Day value={content.filing.filedOn} />}</Fact>
          {content.filing.endsOn && (
            <Fact source="endsOn">
              <Day value={content.filing.endsOn} />
            </Fact>
          )}
          <Fact source="workedCases">{content.workedCases + content.combinationCases}</Fact>
          <Fact source="summary" wide>
            {say(content.summary)}
          </Fact>
          <Fact source="checksum" wide>
            <Typography component="span" variant="body2" sx={{ fontFamily: MONO }}>
              {content.checksum}
            </Typography>
          </Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.editions.sections.basis')} flush>
        <Rows
          rows={content.basis.map((reference) => ({ ...reference, id: reference.written }))}
          columns={[
            { source: 'written', render: ({ written }) => written },
            { source: 'resolved', render: ({ resolved }) => resolved },
            { source: 'basisTitle', render: ({ title }) => say(title) },
            { source: 'state', render: ({ state }) => <EnumChip list="ReferenceState" word={state} /> },
            { source: 'annotation', render: ({ annotation }) => say(annotation) },
          ]}
        />
      </Section>
    </>
  );
}
