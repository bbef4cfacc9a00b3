import { FileText, Globe, type LucideIcon, Mail, Phone, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ContactPoint } from '../api/gen/types.gen';
import { ButtonLink } from '../ui/Link';
import { Ltr } from '../ui/Ltr';
import { contactAddress } from './contactAddress';
import { Localized } from './Localized';

const icons: Record<ContactPoint['kind'], LucideIcon> = {
  PHONE: Phone,
  FAX: Printer,
  EMAIL: Mail,
  WEB: Globe,
  FORM: FileText,
};

/** Ways to get in touch as big buttons, calling first; on paper the plain numbers and addresses. */
export function ContactPoints({ points }: { points: readonly ContactPoint[] }) {
  const { t } = useTranslation();
  if (points.length === 0) return <p className="muted">{t('contact.none')}</p>;
  const ordered = [...points].sort((left, right) => Number(right.kind === 'PHONE') - Number(left.kind === 'PHONE'));
  return (
    <ul className="stack-small">
      {ordered.map((point, position) => {
        const Icon = icons[point.kind];
        const href = contactAddress(point);
        const shown = <Ltr>{point.value}</Ltr>;
        return (
          <li key={point.kind + point.value}>
            {href ? (
              <div className="no-print">
                <ButtonLink href={href} isWide variant={position === 0 ? 'primary' : undefined}>
                  <Icon size={18} aria-hidden />
                  <span>{point.label ? <Localized text={point.label} /> : t(`contact.${point.kind}`)}</span>
                  {point.kind === 'PHONE' && (
                    <span style={{ marginInlineStart: 'auto', fontWeight: 480 }}>{shown}</span>
                  )}
                </ButtonLink>
              </div>
            ) : (
              <p className="row small no-print">
                <Icon size={18} aria-hidden /> {t(`contactKind.${point.kind}`)}: {shown}
              </p>
            )}
            <p className="print-only">
              {t(`contactKind.${point.kind}`)}: {shown}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
