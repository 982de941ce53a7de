import { default as ra } from 'ra-language-english';
import { mergeMessages } from '../merge.js';
import { clients } from './clients.js';
import { enums } from './enums.js';
import { roles } from './roles.js';
import { shared } from './shared.js';
import { shell } from './shell.js';

/** All that the admin says in English. */
export const en = mergeMessages(ra, shell, shared, enums, roles, clients);
