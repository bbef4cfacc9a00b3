import type { LocalizedText } from '../lib/text';
import { Localized } from './Localized';

/** Several texts as points: principles, competences, purposes. */
export function LocalizedList({ texts }: { texts: readonly LocalizedText[] }) {
  if (texts.length === 0) return null;
  return (
    <ul className="bullets">
      {texts.map((text) => (
        <li key={JSON.stringify(text)}>
          <Localized text={text} />
        </li>
      ))}
    </ul>
  );
}
