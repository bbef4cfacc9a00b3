-- Addresses by which somebody's calendar program reads meetings, without signing in: the secret in it stands for whoever made it, with the rights they have when it is read.
create table calendar_address (
    id uuid not null,
    subject text not null,
    email text,
    kind text not null,
    search jsonb not null,
    label text not null,
    language text not null,
    secret_hash text not null,
    created_at timestamptz not null,
    read_on date,
    constraint calendar_address_pk primary key (id),
    constraint calendar_address_secret_used unique (secret_hash),
    constraint calendar_address_kind_known check (kind in ('MINE', 'SEARCH')),
    constraint calendar_address_language_known check (language in ('DE', 'EN'))
);
create index calendar_address_by_subject on calendar_address (subject, created_at);
comment on column calendar_address.subject is 'personal: ACCOUNTS, ACCOUNT';
comment on column calendar_address.email is 'personal: ACCOUNTS, ACCOUNT';
comment on column calendar_address.kind is 'not personal';
comment on column calendar_address.search is 'personal: ACCOUNTS, ACCOUNT';
comment on column calendar_address.label is 'personal: ACCOUNTS, ACCOUNT';
comment on column calendar_address.language is 'not personal';
comment on column calendar_address.secret_hash is 'not personal';
comment on column calendar_address.read_on is 'personal: ACCOUNTS, ACCOUNT';

-- With an account that is erased, or whose name is forgotten, go its addresses.
create function forgotten_account_reads_no_calendars() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from calendar_address where subject = case tg_op when 'DELETE' then old.subject else new.subject end;
    return null;
end $$;
create trigger erased_account_reads_no_calendars after insert on erasure for each row when (new.subject is not null) execute function forgotten_account_reads_no_calendars();
create trigger forgotten_account_reads_no_calendars after delete on subject_name for each row execute function forgotten_account_reads_no_calendars();
