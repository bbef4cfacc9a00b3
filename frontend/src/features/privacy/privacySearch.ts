import { one, oneOf, type Search } from '../../lib/search';

export const parts = ['information', 'requests', 'retention', 'record'] as const;

export type Part = (typeof parts)[number];

/** The state of the page is its address: which network, and what of it. */
export type PrivacySearch = { network?: string | undefined; part?: Part | undefined };

export const readPrivacySearch = (search: Search): PrivacySearch => ({
  network: one(search, 'network'),
  part: oneOf(search, 'part', parts),
});
