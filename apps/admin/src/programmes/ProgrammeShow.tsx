import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EditionName } from '../shared/edition-names.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { MONO } from '../theme/tokens.js';
import type { ProgrammeRecord } from './programme.documents.js';

/** One programme, and the editions of its rules that the body has adopted. */
export function ProgrammeShow() {
  return <RecordPage<ProgrammeRecord>>{(programme) => <ProgrammePage programme={programme} />}</RecordPage>;
}

function ProgrammePage({ programme }: { readonly programme: ProgrammeRecord }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <>
      <RecordHeader title={locale === 'zh' ? programme.titleZh : programme.titleEn} chips={programme.code} />
      <Section>
        <Facts>
          <Fact source="titleZh">{programme.titleZh}</Fact>
          <Fact source="titleEn">{programme.titleEn}</Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.programmes.sections.editions')} flush>
        <Rows
          rows={programme.editions}
          columns={[
            {
              source: 'editionId',
              render: ({ editionId }) => (
                <RecordLink resource="editions" id={editionId}>
                  <EditionName editionId={editionId} />
                </RecordLink>
              ),
            },
            { source: 'adoptedOn', render: ({ adoptedOn }) => <Day value={adoptedOn} /> },
            { source: 'checksum', render: ({ checksum }) => <Checksum value={checksum} /> },
          ]}
        />
      </Section>
    </>
  );
}

/** Enough of a checksum to compare by eye; the whole of it under the pointer. */
function Checksum({ value }: { readonly value: string }) {
  return (
    <Box component="span" title={value} sx={{ fontFamily: MONO, fontSize: '.94em' }}>
      {value.slice(0, 16)}…
    </Box>
  );
}
