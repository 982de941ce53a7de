import { useTranslate } from 'react-admin';

interface LevelBadgeProps {
  /** The level's code in its edition, such as THREE_STAR. */
  readonly code: string | null | undefined;
  /** The level's name in the reader's language, as the edition has it; else it is made of the code. */
  readonly title?: string | null | undefined;
}

const COUNTS = [
  'ZERO',
  'ONE',
  'TWO',
  'THREE',
  'FOUR',
  'FIVE',
  'SIX',
  'SEVEN',
  'EIGHT',
  'NINE',
  'TEN',
  'ELEVEN',
  'TWELVE',
];

/** The level a score reached: its stars drawn in gold, its name beside them. */
export function LevelBadge({ code, title }: LevelBadgeProps) {
  const translate = useTranslate();
  if (!code) return null;
  const stars = starsOf(code);
  const name = title ?? translate(`levels.${code}`, { _: code });
  return (
    <span
      className="level-badge"
      aria-label={stars > 0 ? `${name} (${translate('shared.levelStars', { smart_count: stars })})` : name}
    >
      {stars > 0 && <Stars count={stars} />}
      <span>{name}</span>
    </span>
  );
}

/**
 * How many stars a level's code names; 0 for a level without stars.
 *
 * @example
 * starsOf('THREE_STAR') // 3
 * starsOf('COMPLIANT')  // 0
 */
export function starsOf(code: string): number {
  const [word = ''] = code.split('_');
  return /_STARS?$/.test(code) ? Math.max(0, COUNTS.indexOf(word)) : 0;
}

const STAR = 'M6 .8 7.6 4.2l3.7.4-2.8 2.5.8 3.7L6 8.9 2.7 10.8l.8-3.7L.7 4.6l3.7-.4Z';

function Stars({ count }: { readonly count: number }) {
  return (
    <svg viewBox={`0 0 ${count * 12.5} 12`} aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <path key={index} d={STAR} transform={`translate(${index * 12.5} 0)`} />
      ))}
    </svg>
  );
}
