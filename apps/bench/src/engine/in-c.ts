import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../data/sheets.js';

/** All sample sizes of the data set divide it, so that sums of whole numbers are exact. */
const PARTS = 2520;

/** Scores every sheet from arrays, again and again for a second; tells each score in millionths, then how many a second. */
const SOURCE = `#include <stdio.h>
#include <time.h>
enum { LEAVES = 100, MOST = 4096 };
static short verdict[MOST][LEAVES]; static int drawn[MOST][LEAVES], found[MOST][LEAVES];
static double now(void) { return clock() / (double)CLOCKS_PER_SEC; }
static long long score(int s) {
  long long applicable = 0, earned = 0;
  for (int at = 0; at < LEAVES; at++) switch (verdict[s][at]) {
    case 1: applicable += ${PARTS}; earned += ${PARTS}; break;
    case 3: applicable += ${PARTS}; earned += (long long)found[s][at] * (${PARTS} / drawn[s][at]); break;
    case 4: break;
    default: applicable += ${PARTS};
  }
  return earned * 100000000LL / applicable;
}
int main(void) {
  int sheets; long long sum = 0, done = 0;
  if (scanf("%d", &sheets) != 1 || sheets > MOST) return 1;
  for (int s = 0; s < sheets; s++) for (int at = 0; at < LEAVES; at++)
    if (scanf("%hd %d %d", &verdict[s][at], &drawn[s][at], &found[s][at]) != 3) return 1;
  for (int s = 0; s < sheets; s++) printf("%lld\\n", score(s));
  double start = now(), took;
  do { for (int s = 0; s < sheets; s++) sum += score(s); done += sheets; took = now() - start; } while (took < 1);
  fprintf(stderr, "%lld", sum);
  printf("%.0f\\n", done / took);
  return 0;
}
`;

/** Scores in millionths and how many a second, by C; null where there is no compiler. */
export function scoredInC(
  folder: string,
  sheets: readonly Sheet[],
): { readonly scores: readonly number[]; readonly perSecond: number } | null {
  const [source, program] = [join(folder, 'score.c'), join(folder, 'score')];
  writeFileSync(source, SOURCE);
  try {
    execFileSync('cc', ['-O2', '-o', program, source], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const numbers = sheets.flatMap(({ verdicts, sampled, conforming }) =>
    verdicts.flatMap((verdict, at) => [verdict, sampled[at] ?? 0, conforming[at] ?? 0]),
  );
  const told = execFileSync(program, {
    input: [sheets.length, ...numbers].join(' '),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const values = told.toString().trim().split('\n').map(Number);
  return { scores: values.slice(0, -1), perSecond: values.at(-1) ?? 0 };
}
