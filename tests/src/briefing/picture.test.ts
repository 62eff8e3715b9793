import { expect, it } from 'vitest';
import { makeBriefing } from './make-briefing.ts';
import { describePicture, readRecord } from './picture.ts';

it('the picture in the README shows the briefing as it is; if not, run .ci/picture', async () => {
  const { pdf } = await makeBriefing([]);
  expect(await readRecord()).toEqual(await describePicture(pdf));
});
