-- By which somebody sees what was asked of them, gives it and takes it back, without an account. Whom it is about is a person's or a partner contact's record.
create table consent_request (
    id uuid not null,
    person_id uuid,
    partner_contact_id uuid,
    network_id uuid not null,
    email text not null,
    language text not null,
    text_version text not null,
    asked jsonb not null,
    requested_by text not null,
    requested_at timestamptz not null,
    expires_at timestamptz not null,
    constraint consent_request_pk primary key (id),
    constraint consent_request_person_exists foreign key (person_id) references person (id),
    constraint consent_request_partner_contact_exists foreign key (partner_contact_id) references partner_contact (id),
    constraint consent_request_network_exists foreign key (network_id) references network (id),
    constraint consent_request_of_one check (num_nonnulls(person_id, partner_contact_id) = 1),
    constraint consent_request_language_known check (language in ('DE', 'EN'))
);
create index consent_request_by_person on consent_request (person_id);
create index consent_request_by_partner_contact on consent_request (partner_contact_id);
comment on column consent_request.email is 'personal: PROTECTION, CONSENT';
comment on column consent_request.language is 'not personal';
comment on column consent_request.text_version is 'not personal';
comment on column consent_request.asked is 'personal: PROTECTION, CONSENT';
comment on column consent_request.requested_by is 'personal: PROTECTION, CONSENT';

-- Each letter has a link of its own. The secret itself is in the letter only.
create table consent_link (
    hash text not null,
    request_id uuid not null,
    constraint consent_link_pk primary key (hash),
    constraint consent_link_request_exists foreign key (request_id) references consent_request (id)
);
create index consent_link_by_request on consent_link (request_id);
comment on column consent_link.hash is 'not personal';

-- That somebody agreed that one way to reach them is shown for a purpose, to which words, when and how. The last row about a way and a purpose decides. Rows are only withdrawn, never taken away.
create table consent (
    id uuid not null,
    person_id uuid,
    partner_contact_id uuid,
    network_id uuid not null,
    point_kind text not null,
    point text not null,
    purpose text not null,
    text_version text not null,
    text_language text not null,
    -- Absent where somebody was asked and said no.
    given_at timestamptz,
    source text not null,
    request_id uuid,
    recorded_by text,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal_source text,
    withdrawal_recorded_by text,
    constraint consent_pk primary key (id),
    constraint consent_person_exists foreign key (person_id) references person (id),
    constraint consent_partner_contact_exists foreign key (partner_contact_id) references partner_contact (id),
    constraint consent_network_exists foreign key (network_id) references network (id),
    constraint consent_request_exists foreign key (request_id) references consent_request (id),
    constraint consent_of_one check (num_nonnulls(person_id, partner_contact_id) = 1),
    constraint consent_purpose_known check (purpose in ('PUBLICATION', 'NETWORK')),
    constraint consent_source_known check (source in ('LINK', 'WRITTEN', 'ORAL', 'FORM') and withdrawal_source in ('LINK', 'WRITTEN', 'ORAL', 'FORM')),
    constraint consent_recorded_by_somebody check ((source = 'LINK') = (recorded_by is null)),
    constraint consent_is_an_answer check (num_nonnulls(given_at, withdrawn_at) > 0),
    constraint consent_withdrawn_somehow check ((withdrawn_at is null) = (withdrawal_source is null))
);
create index consent_by_person on consent (person_id, id);
create index consent_by_partner_contact on consent (partner_contact_id, id);
create index consent_by_request on consent (request_id);
comment on column consent.point_kind is 'not personal';
comment on column consent.point is 'personal: PROTECTION, CONSENT';
comment on column consent.purpose is 'not personal';
comment on column consent.text_version is 'not personal';
comment on column consent.text_language is 'not personal';
comment on column consent.source is 'not personal';
comment on column consent.recorded_by is 'personal: PROTECTION, CONSENT';
comment on column consent.withdrawal_source is 'not personal';
comment on column consent.withdrawal_recorded_by is 'personal: PROTECTION, CONSENT';

-- A consent changes what is shown of whoever gave it: their record has a new version, so that no copy of it is taken for current. With the owner's rights, since whoever follows
-- a link is not given partner contacts.
create function consent_changes_its_holder() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update person set version = version + 1, updated_at = greatest(coalesce(new.withdrawn_at, new.recorded_at), updated_at + interval '1 microsecond') where id = new.person_id;
    update partner_contact set version = version + 1, updated_at = greatest(coalesce(new.withdrawn_at, new.recorded_at), updated_at + interval '1 microsecond') where id = new.partner_contact_id;
    return null;
end $$;
create trigger consent_changes_its_holder after insert or update of withdrawn_at on consent for each row execute function consent_changes_its_holder();
