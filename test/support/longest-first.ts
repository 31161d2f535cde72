import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a clone that never ran the tests cannot know: this takes as long as half of all the others. */
const isLongest = ({ moduleId }: TestSpecification) => moduleId.includes('portal-in-a-browser');

/** What takes longest begins first, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
