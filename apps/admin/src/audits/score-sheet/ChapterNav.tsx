import { Box } from '@mui/material';
import { useLocale } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import type { Answers } from './answers.js';
import { isSendable } from './answers.js';
import type { Chapter } from './tree.js';

interface ChapterNavProps {
  readonly chapters: readonly Chapter[];
  readonly answers: Answers;
}

/** The chapters, how far each is filled in, and the way to it. */
export function ChapterNav({ chapters, answers }: ChapterNavProps) {
  const locale = useLocale() as Locale;
  return (
    <Box component="nav" sx={{ display: 'flex', gap: 0.75, overflowX: 'auto', pb: 0.25 }}>
      {chapters.map(({ code, title, leaves }) => {
        const asked = leaves.filter((leaf) => leaf.asked);
        const done = asked.filter((leaf) => isAnswered(answers, leaf.code)).length;
        return (
          <Box
            key={code}
            component="button"
            type="button"
            onClick={() => goTo(code)}
            sx={({ tokens }) => ({
              appearance: 'none',
              font: 'inherit',
              fontSize: 12.5,
              textAlign: 'left',
              cursor: 'pointer',
              minWidth: 120,
              flex: 'none',
              px: 1.25,
              py: 0.5,
              color: tokens.ink,
              backgroundColor: tokens.surface,
              border: `1px solid ${tokens.line}`,
              borderRadius: '5px',
              '&:hover': { borderColor: tokens.lineStrong },
            })}
          >
            <Box
              component="span"
              sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, whiteSpace: 'nowrap' }}
            >
              <span>
                {code} {title[locale]}
              </span>
              <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                {done}/{asked.length}
              </Box>
            </Box>
            <Bar share={asked.length === 0 ? 1 : done / asked.length} />
          </Box>
        );
      })}
    </Box>
  );
}

/** Whether a leaf has an answer that counts. */
export function isAnswered(answers: Answers, code: string): boolean {
  const answer = answers[code];
  return answer !== undefined && answer.verdict !== null && isSendable(answer);
}

function Bar({ share }: { readonly share: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={({ tokens }) => ({
        display: 'block',
        height: 3,
        mt: 0.5,
        borderRadius: 2,
        background: `linear-gradient(to right, ${share === 1 ? tokens.tones.good.ink : tokens.stone} ${share * 100}%, ${tokens.line} ${share * 100}%)`,
      })}
    />
  );
}

function goTo(code: string): void {
  const heading = document.getElementById(`chapter-${code}`);
  heading?.scrollIntoView({ behavior: 'smooth', block: 'start' });
}
