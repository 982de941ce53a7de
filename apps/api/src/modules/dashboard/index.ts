export { DashboardResolver } from './dashboard.resolver.js';
