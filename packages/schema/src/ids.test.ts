import { describe, expect, expectTypeOf, it } from 'vitest';
import { kindOf, recordKinds, StatementId, type RecordId } from './ids.ts';
import { MentionKind, type Mention } from './records/mention.ts';
import { ReviewState, type Review } from './records/review.ts';

describe('an id', () => {
  it('carries its kind', () => {
    expect(kindOf('statement:no-progress')).toBe('statement');
    expectTypeOf<RecordId>().toExtend<`${(typeof recordKinds)[number]}:${string}`>();
  });

  it.each(['statement:', 'statement:A', 'statement:a--b', 'topic:a', 'a', 'statement:a b', 'statement:-a'])(
    '"%s" is none of a statement',
    (id) => {
      expect(StatementId.safeParse(id).success).toBe(false);
    },
  );
});

describe('the closed enums', () => {
  it('name the very branches of their unions', () => {
    expectTypeOf<MentionKind>().toEqualTypeOf<Mention['kind']>();
    expectTypeOf<ReviewState>().toEqualTypeOf<Review['state']>();
    expect(MentionKind.options).toHaveLength(5);
    expect(ReviewState.options).toHaveLength(3);
  });
});
