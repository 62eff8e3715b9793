import * as z from 'zod';
import { TopicId } from '../ids.ts';
import { Text } from '../values/text.ts';

/** What statements are about; an IPTC media topic (medtop) where one fits. */
export const Topic = z
  .strictObject({
    id: TopicId,
    label: Text,
    mediaTopic: z
      .string()
      .regex(/^medtop:\d{8}$/, 'is no IPTC media topic; write for example "medtop:20000587"')
      .optional(),
  })
  .meta({ id: 'Topic' });
export interface Topic extends z.infer<typeof Topic> {}
