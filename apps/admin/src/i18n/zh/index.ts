import { mergeMessages } from '../merge.js';
import { ra } from './ra.js';
import { clients } from './clients.js';
import { enums } from './enums.js';
import { roles } from './roles.js';
import { shared } from './shared.js';
import { shell } from './shell.js';

/** All that the admin says in Chinese. */
export const zh = mergeMessages(ra, shell, shared, enums, roles, clients);
