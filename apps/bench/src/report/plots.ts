import { SYSTEMS } from '../jobs/job.js';
import type { SystemName } from '../jobs/job.js';
import { figureOf, sizesOf } from './results.js';
import type { Results } from './results.js';

/* Processor time of a request against the number of audits, both in powers of ten, a small picture for each job. */

const COLOURS: Readonly<Record<SystemName, string>> = {
  touchstone: '#b45309',
  'bare-normalised': '#334155',
  'bare-own': '#94a3b8',
  postgraphile: '#2563eb',
  ordinary: '#9333ea',
};
const [WIDE, HIGH, ACROSS, LEFT, TOP, INNER_WIDE, INNER_HIGH] = [300, 210, 3, 46, 34, 225, 130];

/** A picture of how every job grows, as a file of SVG; null where only one size was measured. */
export function growthPlots(results: Results): string | null {
  const sizes = sizesOf(results);
  if (sizes.length < 2) return null;
  const jobs = [...new Set(results.figures.map(({ job }) => job))];
  const height = Math.ceil(jobs.length / ACROSS) * HIGH + 40;
  const plots = jobs.map((job, at) => {
    const [x, y] = [(at % ACROSS) * WIDE, Math.floor(at / ACROSS) * HIGH + 40];
    return `<g transform="translate(${x} ${y})">${plotOf(results, job, sizes)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE * ACROSS} ${height}" font-family="sans-serif" font-size="11">
<title>Processor milliseconds of a request, server and database together, by number of audits</title>
<rect width="100%" height="100%" fill="#fff"/>
${legend()}
${plots.join('\n')}
</svg>
`;
}

function legend(): string {
  return SYSTEMS.map(
    (system, at) =>
      `<g transform="translate(${20 + at * 130} 22)"><rect width="18" height="4" y="-6" fill="${COLOURS[system]}"/><text x="24" fill="#111">${system}</text></g>`,
  ).join('');
}

function plotOf(results: Results, job: string, sizes: readonly number[]): string {
  const lines = SYSTEMS.map((system) => ({
    system,
    values: sizes.map((size) => costOf(results, job, { system, size })),
  })).filter(({ values }) => values.every((value) => value !== null));
  const all = lines.flatMap(({ values }) => values).map((value) => Math.log10(Math.max(0.01, value ?? 0)));
  const [low, high] = [
    Math.floor(Math.min(...all)),
    Math.max(Math.floor(Math.min(...all)) + 1, Math.ceil(Math.max(...all))),
  ];
  const x = (at: number): number => LEFT + (at / (sizes.length - 1)) * INNER_WIDE;
  const y = (power: number): number => TOP + (1 - (power - low) / (high - low)) * INNER_HIGH;
  const powers = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const grid = powers.map(
    (power) =>
      `<line x1="${LEFT}" x2="${LEFT + INNER_WIDE}" y1="${y(power)}" y2="${y(power)}" stroke="#e2e8f0"/><text x="${LEFT - 6}" y="${y(power) + 4}" text-anchor="end" fill="#475569">${Number((10 ** power).toPrecision(1))}</text>`,
  );
  const labels = sizes.map(
    (size, at) =>
      `<text x="${x(at)}" y="${TOP + INNER_HIGH + 16}" text-anchor="middle" fill="#475569">${size / 1000}k</text>`,
  );
  const drawn = lines.map(({ system, values }) => {
    const points = values.map((value, at) => [x(at), y(Math.log10(Math.max(0.01, value ?? 0)))] as const);
    const dots = points.map(
      ([cx, cy]) => `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="2.5" fill="${COLOURS[system]}"/>`,
    );
    return `<polyline fill="none" stroke-width="${system === 'touchstone' ? 2.5 : 1.5}" stroke="${COLOURS[system]}" points="${points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}"/>${dots.join('')}`;
  });
  return `<text x="${LEFT}" y="18" font-weight="bold" fill="#111">${job}: CPU ms a request</text>${[...grid, ...labels, ...drawn].join('')}`;
}

function costOf(results: Results, job: string, of: { system: SystemName; size: number }): number | null {
  const figures = figureOf(results, job, of);
  return figures && figures.serverCpuMs + figures.databaseCpuMs;
}
