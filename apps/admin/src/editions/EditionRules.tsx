import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { WordOf } from '../i18n/enum-labels.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { YesNo } from '../shared/YesNo.js';
import type { EditionContent } from './edition.documents.js';

interface ContentProps {
  readonly content: EditionContent;
}

/** The rules of an edition beside its criteria, each with what it rests on. */
export function EditionRules({ content }: ContentProps) {
  const translate = useTranslate();
  const { cycle, combination, audit, nonconformities, decision, application, coverage } = content;
  return (
    <>
      <Levels content={content} />
      <RuleSection name="application" standing={application.reviewClock.standing}>
        <Months source="serviceSystemMonths" value={application.requirements.serviceSystemMonths} />
        <Months source="ownFaultMonths" value={application.requirements.ownFaultMonths} />
        <Fact source="individualBusinesses">
          <YesNo value={application.requirements.individualBusinesses} />
        </Fact>
        <Days source="reviewDays" value={application.reviewClock.days} />
      </RuleSection>
      <RuleSection name="audit" standing={audit.standing}>
        <Fact source="timeTable">
          {translate(`resources.editions.timeTables.${audit.timeTable}`, { _: audit.timeTable })}
        </Fact>
        <Fact source="documentReviewFirst">
          <YesNo value={audit.documentReviewFirst} />
        </Fact>
        <Fact source="stages">
          <YesNo value={audit.stages} />
        </Fact>
        <Days source="spotCheckDays" value={audit.spotCheckDays} />
        {coverage.kinds.map(({ kind, coverage: how }) => (
          <Fact key={kind} source="coverage" label={`enums.AuditKind.${kind}`}>
            <EnumText list="Coverage" word={how} />
          </Fact>
        ))}
      </RuleSection>
      <RuleSection name="nonconformities" standing={nonconformities.standing}>
        <Days source="majorDays" value={nonconformities.majorDays} />
        <Days source="minorDays" value={nonconformities.minorDays} />
        <Months source="majorVerifiedWithinMonths" value={nonconformities.majorVerifiedWithinMonths} />
        <Days source="remindDays" value={nonconformities.remindDays} />
        <Days source="escalateAfterDays" value={nonconformities.escalateAfterDays} />
      </RuleSection>
      <RuleSection name="decision" standing={decision.standing}>
        <Fact source="reviewerMayDecide">
          <YesNo value={decision.reviewerMayDecide} />
        </Fact>
        <Fact source="markOnProduct">
          <YesNo value={decision.markOnProduct} />
        </Fact>
        <Fact source="numberLetter">{decision.numberLetter}</Fact>
        <Fact source="earlierMinors">
          <EnumText list="GateLevel" word={decision.earlierMinors} />
        </Fact>
        <Fact source="teamToldLate">
          <EnumText list="GateLevel" word={decision.teamToldLate} />
        </Fact>
        <Fact source="combination">
          <EnumText list="CombinationMethod" word={combination.method} />
        </Fact>
      </RuleSection>
      <RuleSection name="cycle" standing={cycle.standing}>
        <Fact source="regime">
          <EnumText list="Regime" word={cycle.regime} />
        </Fact>
        <Months source="validityMonths" value={cycle.validityMonths} />
        <Months source="transitionMonths" value={cycle.transitionMonths} />
        <Months source="surveillanceMonths" value={cycle.surveillanceMonths} />
        <Months source="surveillanceOpensMonths" value={cycle.surveillanceOpensMonths} />
        {cycle.regime === 'CLASSIC' && (
          <>
            <Months source="surveillanceMostMonths" value={cycle.surveillanceMostMonths} />
            <Months source="restorableMonths" value={cycle.restorableMonths} />
          </>
        )}
        <Months source="recertificationOpensMonths" value={cycle.recertificationOpensMonths} />
        <Months source="recertificationAppliedMonths" value={cycle.recertificationAppliedMonths} />
        <Days source="recertificationTargetDays" value={cycle.recertificationTargetDays} />
      </RuleSection>
      <Documents content={content} />
    </>
  );
}

interface RuleSectionProps {
  readonly name: string;
  readonly standing: WordOf<'Standing'>;
  readonly children: ReactNode;
}

function RuleSection({ name, standing, children }: RuleSectionProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate(`resources.editions.sections.${name}`)}
      actions={<EnumChip list="Standing" word={standing} />}
    >
      <Facts>{children}</Facts>
    </Section>
  );
}

interface AmountProps {
  readonly source: string;
  readonly value: number;
}

function Days({ source, value }: AmountProps) {
  const translate = useTranslate();
  return <Fact source={source}>{translate('resources.editions.days', { smart_count: value })}</Fact>;
}

function Months({ source, value }: AmountProps) {
  const translate = useTranslate();
  return <Fact source={source}>{translate('resources.editions.months', { smart_count: value })}</Fact>;
}

function Levels({ content: { levels } }: ContentProps) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <Section
      title={translate('resources.editions.sections.levels')}
      actions={<EnumChip list="Standing" word={levels.standing} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
        {levels.items.map(({ code, title, min }) => (
          <span key={code}>
            <LevelBadge code={code} title={say(title)} /> {min && `≥ ${min}`}
          </span>
        ))}
      </Box>
    </Section>
  );
}

function Documents({ content: { application } }: ContentProps) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <Section title={translate('resources.editions.sections.documents')} flush>
      <Rows
        rows={application.documents.map((document) => ({ ...document, id: document.code }))}
        columns={[
          { source: 'kind', render: ({ code }) => <EnumText list="DocumentKind" word={code} /> },
          { source: 'documentTitle', render: ({ title }) => say(title) },
          { source: 'required', render: ({ required }) => <YesNo value={required} /> },
          { source: 'standing', render: ({ standing }) => <EnumChip list="Standing" word={standing} /> },
        ]}
      />
    </Section>
  );
}
