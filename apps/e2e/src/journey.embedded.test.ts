import { playJourney } from './journey.js';

playJourney('embedded');
