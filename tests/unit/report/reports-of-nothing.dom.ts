import { checkReports } from './check-reports';

await checkReports('nothing');
