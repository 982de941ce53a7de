import type { competence as zh } from '../zh/competence.js';
import type { SameKeys } from '../same-keys.js';

/** Who may do what, what runs out and what falls over. */
export const competence: SameKeys<typeof zh> = {
  resources: {
    eligibility: {
      name: 'Eligibility',
      empty: 'Ask whether somebody may do something on some days',
      emptyHint:
        'Choose the duty, the programme, the fields and the days. Where nobody is chosen, everybody is judged, by the rules that guard every seat.',
      ask: 'Ask',
      found: '%{may} of %{all} may',
      nobody: 'Nothing was known of the person on that day.',
      copyLink: 'Copy link',
      copied: 'Link copied; whoever opens it asks again',
      knownOnHint: 'A day of the past: judged by what was on record then',
      endsOn: 'No longer if begun on',
      opensOn: 'If begun on or after',
      noEnd: 'No end known',
      neverOpens: 'Never, by what is on record',
      failsFrom: 'fails from',
      holdsFrom: 'holds from',
      elsewhere: '(the record has changed)',
      fields: {
        duty: 'Duty',
        programmeId: 'Programme',
        technicalCodes: 'Technical codes',
        alone: 'Must hold every code himself',
        clientId: 'Client',
        personId: 'Person (everybody if empty)',
        startsOn: 'First day',
        endsOn: 'Last day',
        knownOn: 'As known on',
      },
      sections: { question: 'Question' },
    },
    horizon: {
      name: 'Horizon',
      empty: 'Nothing runs out or falls due within 180 days',
      emptyHint:
        'Registrations, authorisations, technical codes, contracts and declarations that run out, with nothing on record that carries them on, stand here; and education short of its hours, and witnessings owed.',
      explain:
        'What runs out within 180 days, with nothing on record that carries it on, and the education and witnessing owed by then. What runs out costs the work of the year ahead that would lose its only cover if all else of the person were renewed and this were not.',
      everything: 'Everything',
      past: 'Run out',
      within: 'Within %{days} days',
      costs: 'Costs %{smart_count} piece of work |||| Costs %{smart_count} pieces of work',
      costsNothing: 'Costs no cover',
      costly: '%{smart_count} costs cover |||| %{smart_count} cost cover',
      simulate: 'Simulate',
      hide: 'Hide',
      renew: 'Renew',
      hoursMissing: '%{hours} hours missing, %{professional} in the profession',
      fields: { kind: 'Kind', person: 'Person' },
    },
    matrix: {
      name: 'Matrix',
      hint: 'A cell opens what it rests on. Ctrl and a click, or the space bar, chooses cells to renew together.',
      export: 'Export XLSX',
      faults: '%{smart_count} fault; nothing was written |||| %{smart_count} faults; nothing was written',
      good: 'Adds %{codes} technical codes and %{registrations} registrations; %{unchanged} rows stand on record already.',
      row: '%{sheet}, row %{row}',
      sheets: { TECHNICAL_CODES: 'Technical codes', REGISTRATIONS: 'Registrations' },
      everything: 'Everything',
      nothing: 'nothing on record',
      chosen:
        '%{smart_count} cell chosen, %{held} to be renewed |||| %{smart_count} cells chosen, %{held} to be renewed',
      fields: {
        duty: 'Duty',
        programmeId: 'Programme',
        on: 'Day (today if empty)',
        state: 'State',
        documentId: 'Workbook',
        person: 'Person',
        validUntil: 'Until',
      },
    },
    whatIf: {
      name: 'What if',
      empty: 'What would fall over if …?',
      emptyHint:
        'Suppose one change or several, and see which audits, surveillances, recertifications and decisions of the year ahead would lose their only people. Nothing is written.',
      suppose: 'Suppose',
      holds: 'Nothing falls over',
      holdsHint: 'Somebody can still do all the work of the year ahead.',
      falls: '%{smart_count} piece of work falls over |||| %{smart_count} pieces of work fall over',
      fields: {
        kind: 'Change',
        on: 'Day',
        personId: 'Person',
        recordId: 'Record',
        until: 'Until',
        technicalCode: 'Technical code',
        least: 'Leaders needed',
      },
      sections: { suppose: 'Suppose' },
    },
  },
  verbs: {
    importQualifications: {
      name: 'Import XLSX',
      done: 'The workbook was taken in',
      explain:
        'Takes in the sheets of technical codes and registrations of a workbook like the exported one. It is looked at first; one fault, and none of it is written. Taken in again, it adds nothing.',
    },
    renewTechnicalCodes: {
      name: 'Renew all',
      done: 'Technical codes renewed',
      explain:
        'Each code is carried on from the day after it ends until the day given, judged anew by another person on what was seen. If one cannot be, none is.',
    },
  },
  competence: {
    needsDuty: 'Nobody as %{duty}',
    needsMore: 'Only %{could} as %{duty}, %{least} needed',
    needsCode: 'Nobody knows %{code}',
    seatOf: '%{role} %{name}: ',
    others: 'Could take it: %{names} (%{smart_count} in all)',
    noOthers: 'Nobody else could take it.',
    whatIf: {
      PERSON_LEAVES: '%{name} leaves after %{on}',
      REGISTRATION_ENDS: 'The registration of %{name} ends on %{on}',
      TECHNICAL_CODE_ENDS: 'A technical code of %{name} ends on %{on}',
      AUTHORISATION_ENDS: 'An authorisation of %{name} ends on %{on}',
      AWAY: '%{name} is away from %{on} to %{until}',
      TECHNICAL_CODE_GIVEN: '%{name} knows %{code} from %{on}',
      LEADERS_NEEDED: 'From %{on}, %{code} needs %{least} leaders to choose from',
    },
  },
};
