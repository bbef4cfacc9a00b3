create table network (
    like record_template including constraints,
    short_name text,
    alternate_names text[] not null,
    kind text not null,
    status text not null,
    operated_here boolean not null,
    summary jsonb,
    description jsonb,
    mission jsonb,
    vision jsonb,
    founded_place jsonb,
    country text,
    territory text,
    levels jsonb not null,
    focus_topics text[] not null,
    target_groups text[] not null,
    audiences jsonb not null,
    goals jsonb not null,
    principles jsonb not null,
    stated_counts jsonb not null,
    programme text,
    organisation_id uuid,
    office_site_id uuid,
    contact_points jsonb not null,
    rights text,
    member_categories jsonb not null,
    constraint network_pk primary key (id),
    constraint network_keeps_itself check (network_id = id),
    constraint network_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint network_office_site_exists foreign key (office_site_id) references site (id)
);
create index network_by_name on network (sort_name, id);
create index network_by_change on network (updated_at, id);

-- How a network relates to another one.
create table network_link (
    id uuid not null,
    network_id uuid not null,
    position integer not null,
    target_id uuid not null,
    kind text not null,
    period jsonb not null,
    purpose jsonb,
    constraint network_link_pk primary key (id),
    constraint network_link_network_exists foreign key (network_id) references network (id),
    constraint network_link_target_exists foreign key (target_id) references network (id),
    constraint network_link_leads_elsewhere check (target_id <> network_id)
);
create index network_link_by_network on network_link (network_id, position);
create index network_link_by_target on network_link (target_id);

-- Every record is kept by a network; every right is in a network or for an organisation.
alter table organisation add constraint organisation_network_exists foreign key (network_id) references network (id);
alter table membership add constraint membership_network_exists foreign key (network_id) references network (id);
alter table "grant"
    add constraint grant_network_exists foreign key (network_id) references network (id),
    add constraint grant_organisation_exists foreign key (organisation_id) references organisation (id);
