import { describeDrift } from './describe-drift';

describeDrift('buyer');
