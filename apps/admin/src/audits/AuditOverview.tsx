import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../i18n/locale.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EditionName } from '../shared/edition-names.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { cutDecimal, PersonDays } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { AuditRecord } from './audit.documents.js';

/** The combined score; where the edition combines none, that of each evaluation. */
function Scores({ audit: { outcome, scorecards } }: { readonly audit: AuditRecord }) {
  const locale = useLocale() as Locale;
  const cards = scorecards.flatMap(({ status, score, ...card }) =>
    status === 'SUPERSEDED' || score == null ? [] : [{ ...card, score: cutDecimal(score, 2) }],
  );
  if (outcome.score) return <Fact source="score">{outcome.score.shown}</Fact>;
  if (cards.length < 2) return <Fact source="score">{cards[0]?.score}</Fact>;
  return cards.map(({ id, score, rules }) => (
    <Fact key={id} source="score" label={rules.title[locale]}>
      {score}
    </Fact>
  ));
}

/** The application for another scope that it looks into. */
function ScopeAsked({ audit: { scopeChange } }: { readonly audit: AuditRecord }) {
  if (!scopeChange) return null;
  return (
    <Fact source="scopeChange" wide>
      <RecordLink resource="applications" id={scopeChange.id}>
        {scopeChange.number}
      </RecordLink>{' '}
      <EnumText list="ScopeDirection" word={scopeChange.scopeDirection} /> · {scopeChange.scopeZh}
    </Fact>
  );
}

/** Why a special audit is held, and by when where a clock runs. */
function SpecialPurpose({ audit }: { readonly audit: AuditRecord }) {
  if (!audit.specialReason) return null;
  return (
    <>
      <Fact source="specialReason">
        <EnumText list="SpecialAuditReason" word={audit.specialReason} />
      </Fact>
      {audit.trigger && (
        <Fact source="trigger">
          <EnumText list="ShortNoticeTrigger" word={audit.trigger} /> · <Day value={audit.noticedOn} relative="plain" />
        </Fact>
      )}
      {audit.specialDueOn && audit.specialDueState && (
        <Fact source="specialDueOn">
          <DueDay day={audit.specialDueOn} list="ClockState" state={audit.specialDueState} />
        </Fact>
      )}
      <Fact source="specialNote" wide>
        {audit.specialNote}
      </Fact>
    </>
  );
}

/** What the audit is for, by which rules, and what it came to. */
export function AuditOverview({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const { outcome, surveillanceActivity } = audit;
  const [certificate] = audit.certification.certificates;
  return (
    <>
      <Section title={translate('resources.audits.sections.outcome')}>
        <Facts>
          <Fact source="level">
            {outcome.level && <LevelBadge code={outcome.level} title={outcome.levelTitle?.[locale]} />}
          </Fact>
          <Scores audit={audit} />
          {outcome.confirmation && (
            <Fact source="confirmation">{translate(`enums.SurveillanceOutcome.${outcome.confirmation}`)}</Fact>
          )}
          <Fact source="recommendation">
            {audit.recommendation && <EnumChip list="Recommendation" word={audit.recommendation} />}
          </Fact>
          <Fact source="decision">
            {audit.decision && (
              <RecordLink resource="decisions" id={audit.decision.id}>
                {translate(`enums.DecisionOutcome.${audit.decision.outcome}`)}
              </RecordLink>
            )}
          </Fact>
          {audit.cancelReason && (
            <Fact source="cancelReason" wide>
              {audit.cancelReason}
            </Fact>
          )}
        </Facts>
      </Section>
      <Section title={translate('resources.audits.sections.basis')}>
        <Facts>
          <Fact source="kind">
            <EnumText list="AuditKind" word={audit.kind} />
          </Fact>
          <SpecialPurpose audit={audit} />
          <ScopeAsked audit={audit} />
          <Fact source="programme">
            <ProgrammeName programme={audit.programme} />
          </Fact>
          <Fact source="editionId">
            <RecordLink resource="editions" id={audit.editionId}>
              <EditionName editionId={audit.editionId} />
            </RecordLink>
          </Fact>
          <Fact source="startsOn">
            <Day value={audit.startsOn} relative="plain" />
          </Fact>
          <Fact source="endsOn">
            <Day value={audit.endsOn} />
          </Fact>
          <Fact source="personDays">
            <PersonDays value={audit.personDays} />
          </Fact>
          <Fact source="certificate">
            {certificate && (
              <RecordLink resource="certificates" id={certificate.id}>
                {certificate.number}
              </RecordLink>
            )}
          </Fact>
          {surveillanceActivity && (
            <Fact source="surveillance">
              <RecordLink resource="surveillance" id={surveillanceActivity.id}>
                {translate('resources.surveillance.turn', { number: surveillanceActivity.number })}
              </RecordLink>{' '}
              <DueDay day={surveillanceActivity.dueOn} list="DueState" state={surveillanceActivity.dueState} />
            </Fact>
          )}
          <Fact source="technicalCodes" wide>
            <ServiceFields codes={audit.technicalCodes} named />
          </Fact>
        </Facts>
      </Section>
    </>
  );
}
