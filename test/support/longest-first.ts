import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a clone that never ran the tests cannot know: these take minutes each. */
const longest = ['portal-in-a-browser', 'several-machines', 'crowd-of-followers'];

/** What takes longest begins first, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
