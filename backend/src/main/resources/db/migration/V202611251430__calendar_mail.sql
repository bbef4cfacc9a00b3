-- A mail may speak to the reader's calendar as well: an iCalendar object and what it asks for.
alter table queued_mail
    add calendar_method text,
    add calendar text,
    add constraint queued_mail_calendar_says_what_for check ((calendar is null) = (calendar_method is null)),
    add constraint queued_mail_calendar_goes_with_the_rest check (calendar is null or next_attempt_at is not null);
comment on column queued_mail.calendar_method is 'not personal';
comment on column queued_mail.calendar is 'personal: MAIL, MAIL';
