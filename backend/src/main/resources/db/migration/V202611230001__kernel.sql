-- What every record has. Tables of records are made "like" it, so that the columns are said once.
create table record_template (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    deleted_at timestamptz,
    network_id uuid not null,
    visibility text not null,
    name jsonb not null,
    sort_name text not null,
    search_text text not null,
    period jsonb not null,
    valid_from date,
    valid_until date,
    sources jsonb not null,
    incomplete_lists text[] not null,
    constraint visibility_known check (visibility in ('PUBLIC', 'NETWORK', 'COMMITTEE', 'PRIVATE')),
    constraint period_ordered check (valid_until is null or valid_from is null or valid_until >= valid_from)
);

-- True where one folded word occurs: as a stem (German), as the beginning of a word, or within a compound.
-- A single SQL expression, so that the planner inlines it and uses the indexes on search_text.
create function text_matches(search_text text, word text) returns boolean
    language sql immutable parallel safe
    return to_tsvector('german', search_text) @@ to_tsquery('german', word || ':*') or search_text like '%' || word || '%';

-- Answers already given to a POST with an Idempotency-Key, for 24 hours.
create table idempotent_answer (
    caller text not null,
    key text not null,
    operation text not null,
    request_hash text not null,
    answer jsonb,
    created_at timestamptz not null,
    constraint idempotent_answer_pk primary key (caller, key)
);
create index idempotent_answer_by_age on idempotent_answer (created_at);

-- Who may do what: subject (of the identity provider) x role x network or organisation.
create table "grant" (
    id uuid not null,
    subject text not null,
    role text not null,
    network_id uuid,
    organisation_id uuid,
    granted_by text not null,
    created_at timestamptz not null,
    constraint grant_pk primary key (id),
    constraint grant_role_known check (role in ('MEMBER', 'COORDINATOR', 'ORGANISATION_EDITOR')),
    constraint grant_has_its_scope check ((role = 'ORGANISATION_EDITOR') = (organisation_id is not null) and (role = 'ORGANISATION_EDITOR') = (network_id is null)),
    constraint grant_given_already unique nulls not distinct (subject, role, network_id, organisation_id)
);
