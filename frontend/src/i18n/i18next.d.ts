import 'i18next';
import type common from '../../public/locales/de/common.json';
import type offers from '../../public/locales/de/offers.json';

declare module 'i18next' {
  /** German is the source: a key that is missing there does not compile. */
  interface ResourceNamespaceMap {
    common: typeof common;
    offers: typeof offers;
  }
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
  }
}
