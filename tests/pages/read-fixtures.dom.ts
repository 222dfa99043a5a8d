import { describeFixtures } from './describe-fixtures';

await describeFixtures('fixtures');
