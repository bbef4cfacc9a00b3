create table counselling_offer (
    like record_template including constraints,
    kind text not null,
    acronym text,
    summary jsonb,
    description jsonb,
    topics text[] not null,
    target_groups text[] not null,
    languages text[] not null,
    audience_scope text not null,
    audience_kinds jsonb not null,
    hardship_cases boolean not null,
    modes text[] not null,
    access text,
    cost text,
    cost_note jsonb,
    provider_network_id uuid,
    territories text[] not null,
    found_in text[] not null,
    status text not null,
    publication text not null,
    experience jsonb,
    capacity integer,
    internal_capacity integer,
    verified_on date,
    tags text[] not null,
    stated_counts jsonb not null,
    contact_points jsonb not null,
    constraint counselling_offer_pk primary key (id),
    constraint counselling_offer_network_exists foreign key (network_id) references network (id),
    constraint counselling_offer_provider_network_exists foreign key (provider_network_id) references network (id),
    constraint published_offer_has_a_topic check (publication = 'DRAFT' or cardinality(topics) > 0),
    constraint counselling_offer_capacity_not_negative check (capacity >= 0 and internal_capacity >= 0)
);
create index counselling_offer_by_name on counselling_offer (sort_name, id);
create index counselling_offer_by_change on counselling_offer (updated_at, id);
create index counselling_offer_by_network on counselling_offer (network_id);
create index counselling_offer_by_topic on counselling_offer using gin (topics);
create index counselling_offer_by_target_group on counselling_offer using gin (target_groups);
create index counselling_offer_by_language on counselling_offer using gin (languages);
create index counselling_offer_by_territory on counselling_offer using gin (found_in);
create index counselling_offer_by_words on counselling_offer using gin (to_tsvector('german', search_text));
create index counselling_offer_by_letters on counselling_offer using gin (search_text gin_trgm_ops);

create table counselling_offer_provider (
    offer_id uuid not null,
    position integer not null,
    organisation_id uuid not null,
    constraint counselling_offer_provider_pk primary key (offer_id, position),
    constraint counselling_offer_provider_offer_exists foreign key (offer_id) references counselling_offer (id),
    constraint counselling_offer_provider_organisation_exists foreign key (organisation_id) references organisation (id),
    -- At the end of the transaction: the list is written position by position.
    constraint provider_named_twice unique (offer_id, organisation_id) deferrable initially deferred
);
create index counselling_offer_provider_by_organisation on counselling_offer_provider (organisation_id, offer_id);

create table offer_place (
    id uuid not null,
    offer_id uuid not null,
    position integer not null,
    site_id uuid,
    name jsonb,
    own_address jsonb,
    territory text,
    hours jsonb not null,
    constraint offer_place_pk primary key (id),
    constraint offer_place_offer_exists foreign key (offer_id) references counselling_offer (id),
    constraint offer_place_site_exists foreign key (site_id) references site (id)
);
create index offer_place_by_offer on offer_place (offer_id, position);
create index offer_place_by_site on offer_place (site_id);
