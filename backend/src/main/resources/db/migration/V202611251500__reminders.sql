-- How many days before a meeting those are reminded who were invited and have not replied. Where a network names none, nobody is reminded.
alter table network
    add reminder_days integer[] not null default '{7,1}',
    add constraint network_reminder_days_in_reach check (cardinality(reminder_days) <= 5 and 1 <= all (reminder_days) and 60 >= all (reminder_days));
comment on column network.reminder_days is 'not personal';

-- What a mailbox wants to be written to about. It stands for the mailbox, not for an account: whoever has no account says it by the link of a letter. Without a row, it is reminded.
-- The digest tells what an account may read (subject), in the language it was set in; digest_on is the day it was looked last whether there is something to tell.
create table notification_setting (
    id uuid not null,
    email text not null,
    subject text,
    reminders boolean not null,
    digest boolean not null,
    language text not null,
    digest_on date,
    constraint notification_setting_pk primary key (id),
    constraint notification_setting_in_lower_case check (email = lower(email)),
    constraint notification_setting_language_known check (language in ('DE', 'EN')),
    constraint notification_setting_digest_of_account check (not digest or subject is not null)
);
-- Of an address that was erased only a sign is left.
create unique index notification_setting_kept_meanwhile on notification_setting (email) where email like '%@%';
create index notification_setting_by_subject on notification_setting (subject);
comment on column notification_setting.email is 'personal: ACCOUNTS, ACCOUNT';
comment on column notification_setting.subject is 'personal: ACCOUNTS, ACCOUNT';
comment on column notification_setting.language is 'not personal';
comment on column notification_setting.digest_on is 'not personal';

-- When somebody hears of it that many days before: from eight in the morning on, where the meeting is.
create function reminded_from(begins timestamptz, zone text, days integer) returns timestamptz language sql stable
    return ((begins at time zone coalesce(zone, 'UTC'))::date - days + time '08:00') at time zone coalesce(zone, 'UTC');

-- The invitations of which somebody is to be reminded now: who has not replied on the days that the network names, and who said yes on the day before. Whoever was written to since then,
-- or replied since then, knows of it: so nobody is reminded twice, and when a meeting is put off they are reminded anew. `wanted` asks for one of them only.
create function invitations_to_remind(moment timestamptz, wanted uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select it.id
        from meeting_invitation it join meeting whole on whole.id = it.meeting_id join network on network.id = whole.network_id
        where (wanted is null or it.id = wanted)
            and it.withdrawn_at is null and it.email is not null and it.sent_at is not null and (it.answer is null or it.answer = 'YES')
            and (it.participation_id is not null or num_nonnulls(it.person_id, it.organisation_id) = 0)
            and whole.deleted_at is null and whole.status <> 'CANCELLED' and whole.sort_start > moment
            and (whole.start_at is not null or whole.valid_from = whole.last_day)
            and not exists (select from notification_setting setting where setting.email = lower(it.email) and not setting.reminders)
            and exists (
                select from unnest(case when it.answer is null or cardinality(network.reminder_days) = 0 then network.reminder_days else array[1] end) as named (days)
                where reminded_from(whole.sort_start, whole.time_zone, named.days) <= moment
                    and greatest(it.sent_at, it.answered_at) < reminded_from(whole.sort_start, whole.time_zone, named.days))
        order by whole.sort_start, it.id;
    end;
revoke execute on function invitations_to_remind from public;
grant execute on function invitations_to_remind to "${application_role}";

-- With the last invitation to an address goes what was said by the link in it; what an account set goes with the account.
create function address_without_invitations_needs_no_setting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from notification_setting setting
        where setting.email = lower(old.email) and setting.subject is null and not exists (select from meeting_invitation other where lower(other.email) = lower(old.email));
    return null;
end $$;
create trigger address_without_invitations_needs_no_setting after delete on meeting_invitation for each row when (old.email is not null) execute function address_without_invitations_needs_no_setting();

create function forgotten_account_needs_no_setting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from notification_setting where subject = case tg_op when 'DELETE' then old.subject else new.subject end;
    return null;
end $$;
create trigger erased_account_needs_no_setting after insert on erasure for each row when (new.subject is not null) execute function forgotten_account_needs_no_setting();
create trigger forgotten_account_needs_no_setting after delete on subject_name for each row execute function forgotten_account_needs_no_setting();

-- With a person whose data is erased goes what was said for their addresses.
create function erased_person_needs_no_setting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from notification_setting
        where email in (select lower(point ->> 'normalised') from jsonb_array_elements(old.contact_points) point where point ->> 'kind' = 'EMAIL');
    return new;
end $$;
create trigger erased_person_needs_no_setting before update on person for each row when (old.erased_at is null and new.erased_at is not null) execute function erased_person_needs_no_setting();
