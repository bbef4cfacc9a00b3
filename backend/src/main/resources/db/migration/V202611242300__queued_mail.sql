-- The outbox: mails are put here in the transaction of the change that causes them, and sent from here. Afterwards only that they were sent stays.
create table queued_mail (
    id uuid not null,
    kind text not null,
    language text not null,
    recipient_hash text not null,
    created_at timestamptz not null,
    recipient text,
    subject text,
    plain_text text,
    html text,
    attempts integer not null,
    next_attempt_at timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    constraint queued_mail_pk primary key (id),
    constraint queued_mail_language_known check (language in ('DE', 'EN')),
    constraint queued_mail_waits_or_is_done check (num_nonnulls(next_attempt_at, sent_at, given_up_at) = 1),
    constraint queued_mail_has_its_content_while_it_waits check (num_nonnulls(recipient, subject, plain_text, html) = case when next_attempt_at is null then 0 else 4 end)
);
create index queued_mail_due on queued_mail (next_attempt_at, id) where next_attempt_at is not null;
create index queued_mail_given_up on queued_mail (given_up_at) where given_up_at is not null;
