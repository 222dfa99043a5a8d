import { describeFixtures } from './describe-fixtures';

describeFixtures('held-out');
