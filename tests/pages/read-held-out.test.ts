import { describeFixtures } from './describe-fixtures';

describeFixtures('held-out', [
  'buyer/details-requested',
  'buyer/details-rule-violation',
  'buyer/dialog-english-list',
  'buyer/dialog-sheet-names-posting',
  'buyer/sheet-one',
  'seller/columns-shifted-colspan',
  'seller/full-return-not-cancelled',
  'seller/readonly-inputs',
  'seller/reason-with-extras',
  'seller/ru-detail-dl',
  'seller/zh-initiator-in-brackets',
]);
