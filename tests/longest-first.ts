import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, the longest first: begun late, one of them would run alone at the end, with half of the machine idle. By
 * itself vitest goes by the sizes of files, until it has seen how long they take.
 */
const longest = [
  // browser
  ...['e2e/fixtures', 'scenarios/catch-up', 'faults/fights', 'scenarios/pages-that-resist', 'scenarios/accessibility'],
  // dom
  ...['drift/seller', 'drift/random-input', 'pages/read-held-out', 'drift/nothing'],
  // node
  ...['explain-command/run-explain', 'explain/content'],
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.includes(`/${name}.`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
