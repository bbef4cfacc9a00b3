import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptDraft, localDraft } from '../../domain/form/localDraft';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';
import { Rows } from '../../ui/Rows';
import { toast } from '../../ui/Toast';
import { draftName, placeOf } from './draftPlaces';

/** What was typed on this device and not yet saved: to go on with, or to throw away. */
export function DraftsPanel() {
  const { t } = useTranslation(['account', 'common']);
  const language = useLanguage();
  const [drafts, setDrafts] = useState(localDraft.all);

  function discard(draft: KeptDraft, name: string) {
    localDraft.remove(draft.key);
    setDrafts(localDraft.all());
    toast(t('draftDiscarded', { name }), () => {
      localDraft.restore(draft);
      setDrafts(localDraft.all());
    });
  }

  const rows = drafts.flatMap((draft) => {
    const place = placeOf(draft);
    if (!place) return [];
    const kind = t(`draftKind.${place.kind}`);
    return [{ draft, place, kind, name: draftName(draft, language) || t('draftUnnamed', { kind }) }];
  });
  return (
    <Panel title={t('drafts')}>
      {rows.length === 0 ? (
        <p className="muted">{t('draftsNone')}</p>
      ) : (
        <>
          <p className="muted">{t('draftsHint')}</p>
          <Rows label={t('drafts')}>
            {rows.map(({ draft, place, kind, name }) => (
              <li key={draft.key}>
                <div>
                  <p>
                    <strong dir="auto">{name}</strong>
                  </p>
                  <p className="small muted">
                    {place.isNew ? t('draftNew', { kind }) : t('draftChange', { kind })}
                    {' · '}
                    {formatMoment(draft.savedAt, language)}
                  </p>
                </div>
                <div className="row">
                  <ButtonLink size="small" href={place.href} aria-label={t('draftContinueOf', { name })}>
                    {t('draftContinue')}
                  </ButtonLink>
                  <Button size="small" aria-label={t('draftDiscardOf', { name })} onPress={() => discard(draft, name)}>
                    {t('common:form.draftDiscard')}
                  </Button>
                </div>
              </li>
            ))}
          </Rows>
        </>
      )}
    </Panel>
  );
}
