import './Markdown.css';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/LanguageProvider';
import { markdownToHtml } from '../lib/markdown';
import { chooseText, directionOf, type LocalizedText } from '../lib/text';

/** A text with headings, lists and emphasis, in the reader's language or the nearest there is. */
export function Markdown({ text }: { text: LocalizedText | undefined }) {
  const chosen = chooseText(text, useLanguage());
  const html = useMemo(() => markdownToHtml(chosen?.text ?? ''), [chosen?.text]);
  if (!chosen) return null;
  return (
    <div
      className="markdown"
      lang={chosen.language}
      dir={directionOf(chosen.language)}
      // oxlint-disable-next-line react/no-danger -- made safe by `markdownToHtml`
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
