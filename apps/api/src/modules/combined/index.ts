export { CombinedResolver } from './combined.resolver.js';
