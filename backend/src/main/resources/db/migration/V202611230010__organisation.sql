create table organisation (
    like record_template including constraints,
    short_name text,
    alternate_names text[] not null,
    legal_form text,
    kind text not null,
    name_known boolean not null,
    country text,
    migrant_led boolean not null,
    engagement text,
    newcomer boolean not null,
    tags text[] not null,
    description jsonb,
    fields_of_work text[] not null,
    competences jsonb not null,
    territories text[] not null,
    levels jsonb not null,
    audiences jsonb not null,
    sector text,
    identifiers jsonb not null,
    parent_id uuid,
    logo jsonb,
    rights text,
    contact_points jsonb not null,
    stated_counts jsonb not null,
    internal_note text,
    verified boolean not null,
    constraint organisation_pk primary key (id),
    constraint organisation_parent_exists foreign key (parent_id) references organisation (id),
    constraint organisation_not_its_own_parent check (parent_id <> id)
);
create index organisation_by_name on organisation (sort_name, id);
create index organisation_by_change on organisation (updated_at, id);
create index organisation_by_words on organisation using gin (to_tsvector('german', search_text));
create index organisation_by_letters on organisation using gin (search_text gin_trgm_ops);

create table site (
    id uuid not null,
    organisation_id uuid not null,
    position integer not null,
    name jsonb,
    acronym text,
    kind text not null,
    status text not null,
    address jsonb,
    contact_points jsonb not null,
    constraint site_pk primary key (id),
    constraint site_organisation_exists foreign key (organisation_id) references organisation (id)
);
create index site_by_organisation on site (organisation_id, position);
