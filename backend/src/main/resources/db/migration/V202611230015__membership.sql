-- Who belongs to which network, as what, from when until when. Never overwritten, only ended.
create table membership (
    like record_template including constraints,
    organisation_id uuid,
    person_id uuid,
    role text not null,
    status text not null,
    constituency text,
    note jsonb,
    constraint membership_pk primary key (id),
    constraint membership_of_one check (num_nonnulls(organisation_id, person_id) = 1),
    constraint membership_organisation_exists foreign key (organisation_id) references organisation (id)
);
create index membership_by_network on membership (network_id, status);
create index membership_by_organisation on membership (organisation_id);
create index membership_by_change on membership (updated_at, id);

-- The networks an organisation belongs to now.
create view organisation_network as
    select distinct organisation_id, network_id from membership where organisation_id is not null and status = 'ACTIVE' and deleted_at is null;

-- As one thing one belongs to a network once at a time.
create unique index membership_active_already on membership (network_id, role, organisation_id, person_id) nulls not distinct
    where status = 'ACTIVE' and deleted_at is null;
