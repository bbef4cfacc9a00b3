import { one, type Search } from '../../lib/search';

/** The version that is read, without it the newest, and the one it is compared with. */
export type MinutesSearch = { version?: number | undefined; compare?: number | undefined };

function counted(search: Search, name: string): number | undefined {
  const number = Number(one(search, name));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export const readMinutesSearch = (search: Search): MinutesSearch => ({
  version: counted(search, 'version'),
  compare: counted(search, 'compare'),
});
