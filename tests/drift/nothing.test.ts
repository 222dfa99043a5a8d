import { describeDrift } from './describe-drift';

describeDrift('nothing');
