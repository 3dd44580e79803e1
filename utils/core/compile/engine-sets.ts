import type { Lexicon } from './parse-pattern.ts';

/**
 * Word sets that the engine itself looks at around a match. Written in the matcher language, compiled with the clauses.
 * `negator` turns a statement round, `neutral` are phrases that hold a negator and turn nothing round.
 */
export const ENGINE_SETS: Lexicon = {
  negator:
    "not|never|no|nor|neither|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|haven't|hasn't|couldn't|shouldn't|none|nothing|refuse to|refrain from|prohibited from|stop|dont|wont|cant",
  neutral:
    "not limited to|not limited|not only|not just|not merely|not necessarily limited to|no later than|not later than|not less than|not more than|no more than|no less than|whether or not|no matter|not exclusively|if not|why not|if you do not|if you don't|unless you do not|not be limited to|not otherwise|no longer|does not affect|not affect|not affected|no fee|no charge|no cost|no event|no reason|no cause|no notice|no prior notice|or no notice|no further notice|not prevent us|not limit our|not restrict our|but not the obligation|but not an obligation|but have no obligation|but has no obligation|but are not obligated|but is not obligated|but not obligated|or refuse to",
  hedge: 'may|might|could|can|from time to time|sometimes|in some cases|in certain cases|if permitted|where permitted|possibly|potentially',
  provider:
    "we|we'll|we're|we've|we'd|company may|company will|company shall|company reserves|the company|us and our|our affiliates|our partners|our service providers",
  user: "you'll|you may|you must|you agree|you shall|you will|you can|you cannot|you can't|you should|you are|you're|you hereby|you represent|you warrant|you acknowledge|you undertake|you do not|you don't|you have|you won't|you would|users may|users must|users shall|users are|users agree|user shall|user may|user agrees|user must|customer shall|customer may|customer will|customer must|customer agrees|members may|members must|members agree|subscriber shall|licensee shall|licensee may|not permitted to|prohibited from|not allowed to|agree not to|i agree|nobody may|no one may|may not be used",
  /** Between two negators: they negate side by side ("neither … nor") instead of cancelling each other. */
  joining: 'and|or|nor|neither|but',
};
