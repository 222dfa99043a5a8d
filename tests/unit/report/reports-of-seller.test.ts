import { checkReports } from './check-reports';

checkReports('seller');
