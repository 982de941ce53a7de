import { playJourney } from './journey.js';

playJourney('postgres');
