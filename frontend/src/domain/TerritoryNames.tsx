import { useLanguage } from '../i18n/LanguageProvider';
import { formatList } from '../lib/format';
import { useTerritoryNames } from './territories';

export function TerritoryNames({ codes }: { codes: readonly string[] }) {
  const nameOf = useTerritoryNames(codes);
  return <bdi>{formatList(codes.map(nameOf), useLanguage())}</bdi>;
}
