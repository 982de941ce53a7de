import type * as rules from '@touchstone/rules';
import type * as api from '../gql/graphql.js';

/** The closed word lists that pages show, by the name the API gives them; most belong to the rules. */
interface WordLists {
  readonly AccountRole: rules.AccountRole;
  readonly AffectedKind: rules.AffectedKind;
  readonly ActivityConclusion: rules.ActivityConclusion;
  readonly AppealConsequence: rules.AppealConsequence;
  readonly AppealOutcome: rules.AppealOutcome;
  readonly ComplainantKind: rules.ComplainantKind;
  readonly ComplaintMeasure: rules.ComplaintMeasure;
  readonly ComplaintStatus: rules.ComplaintStatus;
  readonly AppealStatus: rules.AppealStatus;
  readonly AppealSubject: rules.AppealSubject;
  readonly ApplicationReviewOutcome: rules.ApplicationReviewOutcome;
  readonly ApplicationStatus: rules.ApplicationStatus;
  readonly AuditActivityKind: rules.AuditActivityKind;
  readonly AuditKind: rules.AuditKind;
  readonly AuditStatus: rules.AuditStatus;
  readonly AuthorisedFunction: rules.AuthorisedFunction;
  readonly ChangeKind: rules.ChangeKind;
  readonly ChangeNoticeStatus: rules.ChangeNoticeStatus;
  readonly ChangeOutcome: rules.ChangeOutcome;
  readonly ChargeState: rules.ChargeState;
  readonly CertificateEventKind: rules.CertificateEventKind;
  readonly CertificateState: rules.CertificateState;
  readonly CertificationStatus: rules.CertificationStatus;
  readonly ClockState: rules.ClockState;
  readonly CombinationMethod: api.CombinationMethod;
  readonly CompetenceResult: rules.CompetenceResult;
  readonly Coverage: api.Coverage;
  readonly DecisionOutcome: rules.DecisionOutcome;
  readonly CreditSubject: rules.CreditSubject;
  readonly DocumentKind: rules.DocumentKind;
  readonly DueState: rules.DueState;
  readonly EditionChangeKind: api.EditionChangeKind;
  readonly EditionPart: api.EditionPart;
  readonly Employment: rules.Employment;
  readonly EvaluationMethod: rules.EvaluationMethod;
  readonly FeeKind: rules.FeeKind;
  readonly InterestKind: rules.InterestKind;
  readonly InvoiceKind: rules.InvoiceKind;
  readonly LossReason: rules.LossReason;
  readonly NonconformityGrade: rules.NonconformityGrade;
  readonly NonconformityStatus: rules.NonconformityStatus;
  readonly PaperKind: rules.PaperKind;
  readonly PaperLanguage: rules.PaperLanguage;
  readonly PermitKind: rules.PermitKind;
  readonly PermitState: rules.PermitState;
  readonly ReviewAnswer: rules.ReviewAnswer;
  readonly ReviewItem: rules.ReviewItem;
  readonly GateLevel: rules.GateLevel;
  readonly ReviewSection: rules.ReviewSection;
  readonly ScopeActivity: rules.ScopeActivity;
  readonly PaymentMethod: rules.PaymentMethod;
  readonly QuoteState: rules.QuoteState;
  readonly ReasonKind: rules.ReasonKind;
  readonly AuditMethod: rules.AuditMethod;
  readonly MeetingKind: rules.MeetingKind;
  readonly SurveillanceTopic: rules.SurveillanceTopic;
  readonly ObjectionOutcome: rules.ObjectionOutcome;
  readonly OverdueRung: rules.OverdueRung;
  readonly VerificationMethod: rules.VerificationMethod;
  readonly EvidencePurpose: rules.EvidencePurpose;
  readonly ProgrammeState: rules.ProgrammeState;
  readonly Recommendation: rules.Recommendation;
  readonly ChecklistVerdict: rules.ChecklistVerdict;
  readonly LinkKind: api.LinkKind;
  readonly ReferenceState: api.ReferenceState;
  readonly ReferralReason: rules.ReferralReason;
  readonly Regime: api.Regime;
  readonly RegistrationGrade: rules.RegistrationGrade;
  readonly RegistrationState: rules.RegistrationState;
  readonly ResponseVerdict: rules.ResponseVerdict;
  readonly ScorecardStatus: rules.ScorecardStatus;
  readonly SiteChoice: rules.SiteChoice;
  readonly ShortNoticeTrigger: rules.ShortNoticeTrigger;
  readonly SpecialAuditReason: rules.SpecialAuditReason;
  readonly SiteMethod: rules.SiteMethod;
  readonly Standing: api.Standing;
  readonly SurveillanceOutcome: rules.SurveillanceOutcome;
  readonly SurveyStatus: rules.SurveyStatus;
  readonly VisitChannel: rules.VisitChannel;
  readonly DrawMethod: rules.DrawMethod;
  readonly SurveyLabel: rules.SurveyLabel;
  readonly SurveyStandard: rules.SurveyStandard;
  readonly TeamRole: rules.TeamRole;
  readonly TechnicalCodeSource: rules.TechnicalCodeSource;
  readonly TechnicalReviewOutcome: rules.TechnicalReviewOutcome;
  readonly TimeAdjustmentReason: rules.TimeAdjustmentReason;
  readonly TransitionKind: rules.TransitionKind;
  readonly TransitionState: rules.TransitionState;
  readonly WorkKind: api.WorkKind;
}

/** A list's name. */
export type WordListName = keyof WordLists;

/** A word of a list. */
export type WordOf<Name extends WordListName> = WordLists[Name];

/** A label for every word of every list: a word without one does not compile. */
export type EnumLabels = { readonly [Name in WordListName]: Readonly<Record<WordLists[Name], string>> };
