import { checkReports } from './check-reports';

checkReports('nothing');
