import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';

/** As they are dialled in Germany, whatever the network; written in groups as they are said. */
const numbers = [
  { name: 'rescue', number: '112' },
  { name: 'police', number: '110' },
  { name: 'doctor', number: '116 117' },
  { name: 'women', number: '116 016' },
] as const;

export function EmergencyNumbers() {
  const { t } = useTranslation();
  return (
    <section className="emergency" aria-labelledby="home-emergency">
      <div className="row">
        <h2 id="home-emergency">{t('home.emergency')}</h2>
        <span className="small muted">{t('home.emergencyHint')}</span>
      </div>
      <ul>
        {numbers.map(({ name, number }) => (
          <li key={name}>
            <Link className="emergency-number" href={`tel:${number.replaceAll(' ', '')}`}>
              <Phone size={20} aria-hidden />
              <span>
                <b>
                  <Ltr>{number}</Ltr>
                </b>{' '}
                {t(`home.emergencyNumbers.${name}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
