import { graphql } from '../gql/index.js';
import type { BodyQuery, HolidayYearsQuery, IssuerKeysQuery } from '../gql/graphql.js';

export const BODY = graphql(`
  query Body {
    bodyProfile {
      id
      nameZh
      nameEn
      approvalNumber
      branch
      address
      signatory
      approvedFields
      certificateNumberPattern
      reissueNumberPattern
      scopeChangeAtSurveillance
      creditGoodForDays
      permitWarningDays
      transferLookUpGoodForDays
      agreementMarginMonths
      auditDaysPerMonth
      ledInRowMost
      confirmMarkEveryMonths
      correctMarkWithinDays
      suspensionAlarmDays
      changeNoticeDays
      assessChangeWithinDays
      registrationWarningDays
      declareInterestsEveryMonths
      educationHoursYearly
      professionalHoursYearly
      appealWithinDays
      acknowledgeWithinDays
      concludeWithinDays
      proofGoodForMinutes
      consistencyLeastAudits
      benchmarkLeastClients
      exportReasonRows
      exportRowsMost
      exportsAnHour
      exportAlarmTimes
      secondFactorRoles
      isDemo
      clockShiftDays
      version
    }
  }
`);

export const SET_BODY_PROFILE = graphql(`
  mutation SetBodyProfile($input: SetBodyProfileInput!) {
    setBodyProfile(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

export const SET_BODY_TERMS = graphql(`
  mutation SetBodyTerms($input: SetBodyTermsInput!) {
    setBodyTerms(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

export const SET_DEMO_DAY = graphql(`
  mutation SetDemoDay($input: SetDemoDayInput!) {
    setDemoDay(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

export const HOLIDAY_YEARS = graphql(`
  query HolidayYears {
    holidayYears(first: 20) {
      nodes {
        id
        year
        holidays
        workedWeekends
        isInferred
        version
      }
    }
  }
`);

export const SET_HOLIDAY_YEAR = graphql(`
  mutation SetHolidayYear($input: SetHolidayYearInput!) {
    setHolidayYear(input: $input) {
      __typename
      ... on HolidayYear {
        id
      }
      ...Refusals
    }
  }
`);

/** The holidays of a year. */
export type HolidayYearRow = HolidayYearsQuery['holidayYears']['nodes'][number];

/** The certification body that this installation serves. */
export type Body = NonNullable<BodyQuery['bodyProfile']>;

export const ISSUER_KEYS = graphql(`
  query IssuerKeys {
    issuerKeys(first: 50) {
      nodes {
        id
        publicKey
        isSpecimen
        madeAt
        retiredAt
        isCompromised
      }
    }
  }
`);

export const REPLACE_ISSUER_KEY = graphql(`
  mutation ReplaceIssuerKey($input: ReplaceIssuerKeyInput!) {
    replaceIssuerKey(input: $input) {
      __typename
      ... on IssuerKey {
        id
      }
      ...Refusals
    }
  }
`);

/** A key that signs, or signed, certificates. */
export type IssuerKeyRow = IssuerKeysQuery['issuerKeys']['nodes'][number];
