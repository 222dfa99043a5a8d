import { describeSizes } from './bundle-sizes';

console.log(describeSizes('.output/chrome-mv3').join('\n'));
