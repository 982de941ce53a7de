import type { ResourceProps } from 'react-admin';
import { clientReads, clients } from './clients/index.js';
import type { ResourceReads } from './data-provider/reads.js';

/** The product's resources in the order of the process: each folder's `index.ts` is its whole contract. */
export const RESOURCES: readonly ResourceProps[] = [clients];

/** How each resource is read. */
export const READS: readonly ResourceReads[] = [clientReads];
