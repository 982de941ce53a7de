import type { programmes as zh } from '../zh/programmes.js';
import type { SameKeys } from '../same-keys.js';

/** Programmes and their editions. */
export const programmes: SameKeys<typeof zh> = {
  resources: {
    programmes: {
      name: 'Programme |||| Programmes',
      empty: 'No programmes yet',
      emptyHint: 'Adopting an edition of rules brings its programme.',
      fields: {
        q: 'Search',
        code: 'Code',
        titleZh: 'Title in Chinese',
        titleEn: 'Title in English',
        editionId: 'Scheme edition',
        adoptedOn: 'Adopted on',
        checksum: 'Checksum',
      },
      sections: { editions: 'Scheme editions' },
    },
  },
};
