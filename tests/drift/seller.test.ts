import { describeDrift } from './describe-drift';

describeDrift('seller');
