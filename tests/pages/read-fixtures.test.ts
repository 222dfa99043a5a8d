import { describeFixtures } from './describe-fixtures';

describeFixtures('fixtures');
