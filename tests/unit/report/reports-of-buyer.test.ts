import { checkReports } from './check-reports';

checkReports('buyer');
