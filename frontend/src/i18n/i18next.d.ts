import 'i18next';
import type common from '../../public/locales/de/common.json';
import type concerns from '../../public/locales/de/concerns.json';
import type committees from '../../public/locales/de/committees.json';
import type meetings from '../../public/locales/de/meetings.json';
import type calendar from '../../public/locales/de/calendar.json';
import type minutes from '../../public/locales/de/minutes.json';
import type agreements from '../../public/locales/de/agreements.json';
import type checklists from '../../public/locales/de/checklists.json';
import type members from '../../public/locales/de/members.json';
import type networks from '../../public/locales/de/networks.json';
import type notices from '../../public/locales/de/notices.json';
import type offers from '../../public/locales/de/offers.json';
import type organisations from '../../public/locales/de/organisations.json';
import type applications from '../../public/locales/de/applications.json';
import type invitations from '../../public/locales/de/invitations.json';
import type manage from '../../public/locales/de/manage.json';
import type roles from '../../public/locales/de/roles.json';
import type audit from '../../public/locales/de/audit.json';
import type account from '../../public/locales/de/account.json';
import type partners from '../../public/locales/de/partners.json';
import type records from '../../public/locales/de/records.json';
import type duplicates from '../../public/locales/de/duplicates.json';
import type consents from '../../public/locales/de/consents.json';
import type privacy from '../../public/locales/de/privacy.json';
import type myData from '../../public/locales/de/myData.json';
import type personData from '../../public/locales/de/personData.json';
import type requests from '../../public/locales/de/requests.json';
import type persons from '../../public/locales/de/persons.json';
import type registers from '../../public/locales/de/registers.json';
import type reports from '../../public/locales/de/reports.json';
import type rooms from '../../public/locales/de/rooms.json';
import type search from '../../public/locales/de/search.json';

declare module 'i18next' {
  /** German is the source: a key that is missing there does not compile. */
  interface ResourceNamespaceMap {
    common: typeof common;
    committees: typeof committees;
    concerns: typeof concerns;
    meetings: typeof meetings;
    minutes: typeof minutes;
    agreements: typeof agreements;
    calendar: typeof calendar;
    checklists: typeof checklists;
    members: typeof members;
    networks: typeof networks;
    notices: typeof notices;
    offers: typeof offers;
    organisations: typeof organisations;
    account: typeof account;
    audit: typeof audit;
    applications: typeof applications;
    invitations: typeof invitations;
    manage: typeof manage;
    roles: typeof roles;
    partners: typeof partners;
    records: typeof records;
    duplicates: typeof duplicates;
    consents: typeof consents;
    privacy: typeof privacy;
    myData: typeof myData;
    personData: typeof personData;
    requests: typeof requests;
    persons: typeof persons;
    registers: typeof registers;
    reports: typeof reports;
    rooms: typeof rooms;
    search: typeof search;
  }
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
  }
}
