import { agreements } from '@parley/collation';
import { enumOf } from '../enums.ts';

export const AgreementEnum = enumOf('Agreement', 'Whether figures or times can all be true.', agreements, {
  disagree: 'They cannot all be true.',
  compatible: 'They differ but can all be true.',
  agree: 'They are the same.',
  alone: 'One account only gives it, and does not disagree with itself.',
});
