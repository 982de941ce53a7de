import type { codes as zh } from '../zh/codes.js';
import type { SameKeys } from '../same-keys.js';

/** Service fields, by the code the regulator files them under. */
export const codes: SameKeys<typeof zh> = {
  serviceFields: {
    SC01: 'Intangible assets and land',
    SC02: 'Construction',
    SC03: 'Wholesale and retail',
    SC04: 'Lodging, food and beverage',
    SC05: 'Transport',
    SC06: 'Postal and courier',
    SC07: 'Distribution of electricity, gas and water',
    SC08: 'Finance and insurance',
    SC09: 'Real estate',
    SC10: 'Leasing without operator',
    SC11: 'Research, professional and technical services',
    SC12: 'Telecommunications and information retrieval',
    SC13: 'Support services',
    SC14: 'Production on a fee or contract basis',
    SC15: 'Maintenance and repair',
    SC16: 'Public administration',
    SC17: 'Education',
    SC18: 'Health and social services',
    SC19: 'Sewage, refuse, sanitation and environment',
    SC20: 'Membership organisations',
    SC21: 'Recreation, culture and sport',
    SC22: 'Household and other services',
  },
  levels: {
    COMPLIANT: 'Compliant',
    THREE_STAR: 'Three-star',
    FOUR_STAR: 'Four-star',
    FIVE_STAR: 'Five-star',
    SEVEN_STAR: 'Seven-star',
    FOUNDATION: 'Foundation',
    ESTABLISHED: 'Established',
    LEADING: 'Leading',
  },
};
