import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { DocumentLanguage } from '../vocabulary.ts';

@InputType({ description: 'In which language one wants to work.' })
export class ChooseLanguageInput extends ChangeInput {
  @Field(() => DocumentLanguage, { description: 'Which.' })
  language!: DocumentLanguage;
}

/** Chooses one’s own language, whatever one’s role: the database changes no other row of the staff. */
export async function chooseLanguage(
  em: EntityManager,
  { language }: ChooseLanguageInput,
): Promise<DocumentLanguage> {
  const [row] = await em.execute<[{ language: DocumentLanguage }]>(
    'select app.choose_language(?) as language',
    [language],
  );
  return row.language;
}
