alter table person add constraint person_network_exists foreign key (network_id) references network (id);

create table committee (
    like record_template including constraints,
    kind text not null,
    permanence text,
    lifecycle text not null,
    external boolean not null,
    members_only boolean not null,
    purposes jsonb not null,
    rationale jsonb,
    principles jsonb not null,
    goals jsonb not null,
    constituencies jsonb not null,
    description jsonb,
    territory text,
    topics text[] not null,
    parent_id uuid,
    coordinator_id uuid,
    successor_network_id uuid,
    builds_site_id uuid,
    closing_reason jsonb,
    results jsonb,
    stated_counts jsonb not null,
    contact_points jsonb not null,
    constraint committee_pk primary key (id),
    constraint committee_network_exists foreign key (network_id) references network (id),
    constraint committee_parent_exists foreign key (parent_id) references committee (id),
    constraint committee_within_itself check (parent_id <> id),
    constraint committee_coordinator_exists foreign key (coordinator_id) references organisation (id),
    constraint committee_successor_network_exists foreign key (successor_network_id) references network (id),
    constraint committee_builds_site foreign key (builds_site_id) references site (id)
);
create index committee_by_network on committee (network_id, sort_name, id);
create index committee_by_name on committee (sort_name, id);
create index committee_by_change on committee (updated_at, id);
create index committee_by_words on committee using gin (to_tsvector('german', search_text));
create index committee_by_letters on committee using gin (search_text gin_trgm_ops);
create index committee_by_site on committee (builds_site_id) where builds_site_id is not null;

create table seat (
    id uuid not null,
    committee_id uuid not null,
    position integer not null,
    person_id uuid,
    organisation_id uuid,
    network_id uuid,
    function text not null,
    title jsonb,
    voting boolean not null,
    constituency text,
    period jsonb not null,
    valid_from date,
    valid_until date,
    constraint seat_pk primary key (id),
    constraint seat_has_a_holder check (num_nonnulls(person_id, organisation_id, network_id) >= 1),
    constraint seat_period_ordered check (valid_until >= valid_from),
    constraint seat_committee_exists foreign key (committee_id) references committee (id),
    constraint seat_person_exists foreign key (person_id) references person (id),
    constraint seat_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint seat_network_exists foreign key (network_id) references network (id)
);
create index seat_by_committee on seat (committee_id, position);
create index seat_by_person on seat (person_id);
create index seat_by_organisation on seat (organisation_id);
