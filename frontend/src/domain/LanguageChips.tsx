import { useLanguage } from '../i18n/LanguageProvider';
import { languageName } from '../lib/format';
import { directionOf } from '../lib/text';
import { Chip, Chips } from '../ui/Chip';

/** Each language in the reader's own and in itself: whoever looks for theirs can read it. */
export function LanguageChips({ languages }: { languages: readonly string[] }) {
  const language = useLanguage();
  return (
    <Chips>
      {languages.map((code) => {
        const ownName = languageName(code, code);
        const name = languageName(code, language);
        return (
          <Chip key={code}>
            {name}
            {ownName !== name && (
              <span className="muted" lang={code} dir={directionOf(code)}>
                {ownName}
              </span>
            )}
          </Chip>
        );
      })}
    </Chips>
  );
}
