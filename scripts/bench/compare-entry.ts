/** What a card and the popup count from the matrix, for the benchmark to run in a browser. */
import { fieldAverage } from '../../utils/core/compare/field-average.ts';
import { othersAgainst, othersWith } from '../../utils/core/compare/others.ts';
import { rarityOf } from '../../utils/core/compare/rarity.ts';

export { fieldAverage, othersAgainst, othersWith, rarityOf };
