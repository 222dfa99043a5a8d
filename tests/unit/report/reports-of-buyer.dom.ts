import { checkReports } from './check-reports';

await checkReports('buyer');
