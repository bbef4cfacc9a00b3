import './Field.css';
import { Plus } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { languageName } from '../lib/format';
import { type LocalizedText, languagesOf, originalOf } from '../lib/text';
import type { FieldProps } from './Field';
import './Tabs.css';
import { TextField } from './TextField';
import { useWords } from './Words';

type Props = FieldProps & {
  value: LocalizedText | undefined;
  onChange: (value: LocalizedText) => void;
  onBlur?: () => void;
  /** The languages offered for a translation, the reader's own first. */
  languages: readonly string[];
  language: string;
  isMultiline?: boolean;
  /** The language the error is about; its tab opens. Without it the error is about the text as a whole. */
  errorLanguage?: string | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

/** One text in several languages: a tab for each, the original first. */
export function LocalizedTextField({
  label,
  value,
  onChange,
  languages,
  language,
  isMultiline = false,
  error,
  errorLanguage,
  ...props
}: Props) {
  const words = useWords();
  const filled = value ? languagesOf(value) : [];
  const shown = filled.length > 0 ? filled : [language];
  const [open, setOpen] = useState(shown.includes(language) ? language : (shown[0] ?? language));
  const original = value ? (originalOf(value) ?? language) : language;
  const missing = languages.filter((other) => !shown.includes(other));
  const current = shown.includes(open) ? open : (shown[0] ?? language);

  // The tab of the language that is wrong opens once; after that the reader may look elsewhere.
  const [shownError, setShownError] = useState(errorLanguage);
  if (errorLanguage !== shownError) {
    setShownError(errorLanguage);
    if (errorLanguage !== undefined && shown.includes(errorLanguage)) setOpen(errorLanguage);
  }

  function write(code: string, text: string) {
    onChange({ ...value, original, [code]: text });
  }

  return (
    <Tabs className="language-tabs" selectedKey={current} onSelectionChange={(key) => setOpen(String(key))}>
      <div className="language-bar">
        <TabList aria-label={label} className="tab-list" data-size="small">
          {shown.map((code) => (
            <Tab key={code} id={code} className="tab">
              {languageName(code, language)}
              {code === original && shown.length > 1 && <small> · {words.original}</small>}
            </Tab>
          ))}
        </TabList>
        {missing.length > 0 && (
          <MenuTrigger>
            <Button
              className="button"
              data-variant="quiet"
              data-size="small"
              aria-label={`${words.addLanguage}: ${label}`}
            >
              <Plus size={16} aria-hidden />
              {words.addLanguage}
            </Button>
            <Popover className="popover">
              <Menu
                onAction={(key) => {
                  write(String(key), '');
                  setOpen(String(key));
                }}
              >
                {missing.map((code) => (
                  <MenuItem key={code} id={code} className="option">
                    {languageName(code, language)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </div>
      {shown.map((code) => (
        <TabPanel key={code} id={code}>
          <TextField
            {...props}
            label={shown.length > 1 ? `${label} – ${languageName(code, language)}` : label}
            lang={code}
            isMultiline={isMultiline}
            error={
              errorLanguage === undefined || errorLanguage === code || !shown.includes(errorLanguage)
                ? error
                : undefined
            }
            value={value?.[code] ?? ''}
            onChange={(text) => write(code, text)}
          />
        </TabPanel>
      ))}
    </Tabs>
  );
}
