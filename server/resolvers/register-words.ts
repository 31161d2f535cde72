import { registerEnumType } from 'type-graphql';
import { analyticsWords } from '../../schema/analytics/analytics-words.ts';
import { measureWords } from '../../schema/analytics/measure-words.ts';
import { dataQualityWords } from '../../schema/data-quality/data-quality-rule.ts';
import { vocabulary } from '../../schema/vocabulary.ts';

/** Teaches GraphQL every word of the vocabulary, with its meaning. */
for (const [name, { enum: values, description, values: meanings }] of Object.entries({
  ...vocabulary,
  ...analyticsWords,
  ...measureWords,
  ...dataQualityWords,
})) {
  registerEnumType(values as Record<string, string>, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings as Record<string, string>).map(([value, meaning]) => [
        value,
        { description: meaning },
      ]),
    ),
  });
}
