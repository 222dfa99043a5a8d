import { expect, test } from 'vitest';
import { nameThings } from '../../../entrypoints/dashboard/engine-names';
import { causeIds } from '../../../lib/ozon/causes/causes';

const message = { en: /message/i, ru: /сообщени/i, 'zh-CN': /消息/ } as const;

test.each(['en', 'ru', 'zh-CN'] as const)(
  'beside a product stands something to do, and no message that is not there (%s)',
  (language) => {
    const { remedies } = nameThings(language);
    for (const cause of causeIds)
      for (const remedy of Object.values(remedies[cause])) {
        expect(remedy, cause).not.toBe('');
        expect(remedy, cause).not.toMatch(message[language]);
      }
  },
);
