import './organisations.css';
import type { Logo } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { type LocalizedText, plainText } from '../../lib/text';
import { initialsOf } from './initials';

type Props = { name: LocalizedText; shortName?: string | undefined; logo?: Logo | undefined; isLarge?: boolean };

/** The logo, or initials in its place; what the logo shows is said either way. */
export function OrganisationMark({ name, shortName, logo, isLarge }: Props) {
  const language = useLanguage();
  const alternative = plainText(logo?.alternativeText, language);
  if (logo?.url) {
    return <img className="organisation-mark" data-large={isLarge || undefined} src={logo.url} alt={alternative} />;
  }
  const initials = initialsOf(plainText(name, language), shortName);
  const said = alternative ? { role: 'img', 'aria-label': alternative, title: alternative } : { 'aria-hidden': true };
  return (
    <span className="organisation-mark" data-large={isLarge || undefined} data-letters={initials.length} {...said}>
      {initials}
    </span>
  );
}
