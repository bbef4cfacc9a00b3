create table partner_contact (
    like record_template including constraints,
    person_id uuid,
    organisation_id uuid,
    category text not null,
    country text,
    level text,
    topics text[] not null,
    subject jsonb,
    keeper_id uuid,
    stage text not null,
    next_contact_due date,
    multiplier boolean not null,
    outdated boolean not null,
    notes text,
    contact_points jsonb not null,
    basis jsonb not null,
    constraint partner_contact_pk primary key (id),
    constraint partner_contact_network_exists foreign key (network_id) references network (id),
    constraint partner_contact_person_exists foreign key (person_id) references person (id),
    constraint partner_contact_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint partner_contact_keeper_exists foreign key (keeper_id) references person (id),
    constraint partner_contact_has_a_partner check (num_nonnulls(person_id, organisation_id) > 0)
);
create index partner_contact_by_network on partner_contact (network_id, sort_name, id);
create index partner_contact_by_change on partner_contact (updated_at, id);
create index partner_contact_by_due_day on partner_contact (network_id, next_contact_due) where deleted_at is null;
create index partner_contact_by_words on partner_contact using gin (to_tsvector('german', search_text));
create index partner_contact_by_letters on partner_contact using gin (search_text gin_trgm_ops);

create table partner_interaction (
    id uuid not null,
    contact_id uuid not null,
    position integer not null,
    held_on jsonb not null,
    kind text not null,
    summary jsonb not null,
    person_id uuid,
    constraint partner_interaction_pk primary key (id),
    constraint partner_interaction_contact_exists foreign key (contact_id) references partner_contact (id),
    constraint partner_interaction_person_exists foreign key (person_id) references person (id)
);
create index partner_interaction_by_contact on partner_interaction (contact_id, position);
