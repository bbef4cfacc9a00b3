/** Building an `Intl` object is slow and lists need many: one per language and form is kept. */
function kept<T>(build: (locale: string, options: object) => T) {
  const instances = new Map<string, T>();
  return (language: string, options: object = {}): T => {
    const key = language + JSON.stringify(options);
    let instance = instances.get(key);
    if (!instance) {
      instance = build(intlLocale(language), options);
      instances.set(key, instance);
    }
    return instance;
  };
}

/** Latin digits in every language: they must match letters and door signs. */
export const intlLocale = (language: string): string =>
  /^(ar|fa|ur|ps|ckb)\b/.test(language) ? `${language}-u-nu-latn` : language;

const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const names = kept(
  (locale, options) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code', ...options }),
);
const collators = kept((locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));

export const formatNumber = (value: number, language: string, options?: Intl.NumberFormatOptions) =>
  numbers(language, options).format(value);

export const formatList = (values: readonly string[], language: string) =>
  lists(language, { type: 'conjunction' }).format(values);

export const formatDate = (date: Date, language: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }) =>
  dates(language, options).format(date);

/** 24 hours everywhere: opening hours on a door have no "pm". */
export const formatTime = (date: Date, language: string, timeZone?: string) =>
  dates(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) }).format(
    date,
  );

export const formatDateTime = (date: Date, language: string, timeZone?: string) =>
  dates(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  }).format(date);

/** When something was done: the day and the time, short enough for a line of a list. */
export const formatMoment = (instant: string, language: string) =>
  dates(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant));

export const languageName = (code: string, language: string) => names(language).of(code) ?? code;

export const countryName = (code: string, language: string) => names(language, { type: 'region' }).of(code) ?? code;

/** Alphabetical order as readers of this language expect it. */
export const byName = (language: string) => {
  const collator = collators(language);
  return (left: string, right: string) => collator.compare(left, right);
};
