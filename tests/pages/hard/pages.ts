import type { HardPages } from './hard-page.ts';
import { law } from './law.ts';
import { news } from './news.ts';
import { otherPolicies } from './policies-other.ts';
import { privacyPolicies } from './policies-privacy.ts';
import { termsOfUse } from './policies-terms.ts';
import { services } from './services.ts';
import { talk } from './talk.ts';
import { templates } from './templates.ts';
import { trade } from './trade.ts';

/** Documents that are easily missed. */
export const HARD_POLICIES: HardPages = { ...privacyPolicies, ...termsOfUse, ...otherPolicies };

/** Pages that are easily taken for a document. */
export const HARD_OTHERS: HardPages = { ...news, ...law, ...services, ...talk, ...templates, ...trade };
