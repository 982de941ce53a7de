import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { SurveyImport } from './SurveyImport.js';
import { SurveyOutcome } from './SurveyOutcome.js';
import { SurveyVerbs } from './SurveyVerbs.js';
import type { SurveyRecord } from './survey.documents.js';

/** One survey: how customers were drawn, what they were asked, what their answers come to. */
export function SurveyShow() {
  return <RecordPage<SurveyRecord>>{(survey) => <SurveyFile survey={survey} />}</RecordPage>;
}

function SurveyFile({ survey }: { readonly survey: SurveyRecord }) {
  return (
    <>
      <RecordHeader
        title={survey.title}
        over={[
          <RecordLink key="client" resource="clients" id={survey.client.id}>
            {survey.client.name}
          </RecordLink>,
          ...(survey.audit
            ? [
                <RecordLink key="audit" resource="audits" id={survey.audit.id}>
                  {survey.audit.number}
                </RecordLink>,
              ]
            : []),
        ]}
        chips={
          <>
            <EnumChip list="SurveyStatus" word={survey.status} />
            {survey.result.labels.map((label) => (
              <EnumChip key={label} list="SurveyLabel" word={label} />
            ))}
          </>
        }
        actions={<SurveyVerbs survey={survey} />}
      />
      <SurveyOutcome survey={survey} />
      {survey.status === 'COLLECTING' && <SurveyImport survey={survey} />}
      <Sampling survey={survey} />
      <Questions survey={survey} />
    </>
  );
}

function Sampling({ survey }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.surveys.sections.sampling')}>
      <Facts>
        <Fact source="analyst">{survey.analyst?.name}</Fact>
        <Fact source="frame" wide>
          {survey.frame}
        </Fact>
        <Fact source="frameSize">{survey.frameSize}</Fact>
        <Fact source="drawMethod">
          <EnumText list="DrawMethod" word={survey.drawMethod} />
        </Fact>
        <Fact source="invited">{survey.invited}</Fact>
        <Fact source="confidence">{`${survey.confidence} %`}</Fact>
        <Fact source="marginPercent">{survey.marginPercent}</Fact>
        <Fact source="sharePercent">{survey.sharePercent}</Fact>
        <Fact source="requiredSample">{survey.requiredSample}</Fact>
        <Fact source="formulaVersion">{survey.formulaVersion}</Fact>
        <Fact source="startsOn">
          <Day value={survey.startsOn} />
        </Fact>
        <Fact source="endsOn">
          <Day value={survey.endsOn} />
        </Fact>
        <Fact source="closedOn">
          <Day value={survey.closedOn} />
        </Fact>
        <Fact source="standard">
          <EnumText list="SurveyStandard" word={survey.standard} />
        </Fact>
      </Facts>
      <Alert severity="info" sx={{ mt: 1.5 }}>
        {translate('resources.surveys.standardNote')}
      </Alert>
    </Section>
  );
}

function Questions({ survey: { questionnaire, result } }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  const scores = new Map([...result.dimensions, ...result.items].map((part) => [part.code, part]));
  const parts = questionnaire.dimensions.flatMap(({ items, ...dimension }) => [
    { ...dimension, isItem: false },
    ...items.map((item) => ({ ...item, isItem: true })),
  ]);
  return (
    <Section title={translate('resources.surveys.sections.questionnaire')} flush>
      <Rows
        rows={parts.map((part) => ({ ...part, id: part.code, of: scores.get(part.code) }))}
        columns={[
          { source: 'code', render: ({ code }) => code },
          { source: 'wording', render: ({ title, isItem }) => (isItem ? title : <strong>{title}</strong>) },
          { source: 'weight', align: 'right', render: ({ weight }) => weight },
          { source: 'answered', align: 'right', render: ({ of }) => of?.answered },
          { source: 'score', align: 'right', render: ({ of }) => of?.score?.shown },
          { source: 'topTwo', align: 'right', render: ({ of }) => of?.topTwo?.shown },
        ]}
      />
    </Section>
  );
}
