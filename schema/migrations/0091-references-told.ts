import { Migration } from '@mikro-orm/migrations';
import { subjectMaterialFunction } from '../subject-access/subject-material-function.ts';
import { SubjectAccessKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Whoever asks what is held of them is told what they are called in other systems, in databases that were made before too. */
export class Migration0091ReferencesTold extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('subject_access_item', 'kind', SubjectAccessKind));
    await this.execute(subjectMaterialFunction);
  }
}
