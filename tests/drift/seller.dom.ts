import { describeDrift } from './describe-drift';

await describeDrift('seller');
