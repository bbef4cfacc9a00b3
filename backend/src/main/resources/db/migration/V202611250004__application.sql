create table application (
    like record_template including constraints,
    applicant text not null,
    status text not null,
    profile jsonb,
    contact jsonb not null,
    basis jsonb not null,
    constituency text,
    reason text not null,
    language text not null,
    consent_version text not null,
    organisation_id uuid,
    person_id uuid,
    membership_id uuid,
    constraint application_pk primary key (id),
    constraint application_network_exists foreign key (network_id) references network (id),
    constraint application_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint application_person_exists foreign key (person_id) references person (id),
    constraint application_membership_exists foreign key (membership_id) references membership (id),
    constraint applicant_is_one check ((applicant = 'ORGANISATION') = (profile is not null)),
    constraint application_status_known check (status in ('RECEIVED', 'IN_REVIEW', 'QUESTION', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint application_accepted_with_membership check ((status = 'ACCEPTED') = (membership_id is not null)),
    constraint application_is_private check (visibility = 'PRIVATE')
);
create index application_by_network on application (network_id, created_at desc, id);
create index application_by_change on application (updated_at, id);

-- What happened to an application; only ever added.
create table application_step (
    id uuid not null,
    application_id uuid not null,
    position integer not null,
    kind text not null,
    text text,
    by_subject text,
    by_name text not null,
    taken_at timestamptz not null,
    constraint application_step_pk primary key (id),
    constraint application_step_application_exists foreign key (application_id) references application (id)
);
create index application_step_by_application on application_step (application_id, position);

-- By which applicants follow their applications. The secret itself is in their letters only.
create table application_link (
    hash text not null,
    application_id uuid not null,
    expires_at timestamptz not null,
    constraint application_link_pk primary key (hash),
    constraint application_link_application_exists foreign key (application_id) references application (id)
);
create index application_link_by_application on application_link (application_id);

-- How often something was done within a window of time, by the hash of who or what.
create table brake (
    key_hash text not null,
    window_ends timestamptz not null,
    count integer not null,
    constraint brake_pk primary key (key_hash, window_ends)
);
create index brake_by_end on brake (window_ends);

-- Which terms the records use, deleted ones included: they may be restored.
create or replace view term_use as
    select 'TOPICS' as vocabulary, unnest(fields_of_work) as code from organisation
    union all select 'TOPICS', unnest(focus_topics) from network
    union all select 'TOPICS', unnest(topics) from committee
    union all select 'TOPICS', unnest(focus_topics) from meeting_series
    union all select 'TOPICS', unnest(focus_topics) from meeting
    union all select 'TOPICS', unnest(topics) from counselling_offer
    union all select 'TOPICS', unnest(topics) from partner_contact
    union all select 'TOPICS', jsonb_array_elements_text(profile -> 'fieldsOfWork') from application
    union all select 'TARGET_GROUPS', unnest(target_groups) from network
    union all select 'TARGET_GROUPS', unnest(target_groups) from counselling_offer
    union all select 'LANGUAGES', unnest(languages) from person
    union all select 'LANGUAGES', unnest(languages) from counselling_offer
    union all select 'TERRITORIES', unnest(territories) from organisation
    union all select 'TERRITORIES', address ->> 'territory' from site
    union all select 'TERRITORIES', territory from network
    union all select 'TERRITORIES', territory from committee
    union all select 'TERRITORIES', unnest(territories) from counselling_offer
    union all select 'TERRITORIES', territory from offer_place
    union all select 'TERRITORIES', own_address ->> 'territory' from offer_place
    union all select 'TERRITORIES', place -> 'address' ->> 'territory' from meeting
    union all select 'TERRITORIES', place -> 'address' ->> 'territory' from meeting_series
    union all select 'TERRITORIES', jsonb_array_elements_text(profile -> 'territories') from application;
