import { Box, Typography } from '@mui/material';
import { ReviewItem } from '@touchstone/rules';
import { RadioButtonGroupInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ReviewAnswer } from '../gql/graphql.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';

/** The items as the form holds them, by name. */
export type ItemAnswers = Partial<Readonly<Record<ReviewItem, { answer?: ReviewAnswer; remark?: string | null }>>>;

const ANSWERS = ['YES', 'NO', 'NOT_APPLICABLE'].map((id) => ({ id, name: `enums.ReviewAnswer.${id}` }));

/** The answers that were given, as the verb takes them. */
export function answersOf(answers: ItemAnswers | undefined) {
  return Object.values(ReviewItem).flatMap((item) => {
    const { answer, remark } = answers?.[item] ?? {};
    return answer ? [{ item, answer, remark: remark ?? null }] : [];
  });
}

/** Further items of the review, none answered beforehand; a no asks for its assessment. */
export function ReviewItemInputs() {
  const translate = useTranslate();
  return (
    <FieldGroup title={translate('resources.applications.furtherItems')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.applications.furtherItemsInferred')}
      </Typography>
      <FieldRow>
        {Object.values(ReviewItem).map((item) => (
          <ItemInput key={item} item={item} />
        ))}
      </FieldRow>
    </FieldGroup>
  );
}

function ItemInput({ item }: { readonly item: ReviewItem }) {
  const answer = useWatch({ name: `answers.${item}.answer` }) as ReviewAnswer | undefined;
  return (
    <Box sx={{ mb: 0.5 }}>
      <RadioButtonGroupInput
        source={`answers.${item}.answer`}
        label={`enums.ReviewItem.${item}`}
        choices={ANSWERS}
        helperText={false}
      />
      {answer === 'NO' && (
        <TextInput source={`answers.${item}.remark`} label="resources.applications.fields.remark" multiline />
      )}
    </Box>
  );
}
