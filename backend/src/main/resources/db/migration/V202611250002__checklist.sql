-- What a network does each time somebody joins or leaves.
create table checklist_template (
    like record_template including constraints,
    occasion text not null,
    items jsonb not null,
    constraint checklist_template_pk primary key (id),
    constraint checklist_template_network_exists foreign key (network_id) references network (id),
    constraint checklist_template_occasion_known check (occasion in ('JOINING', 'LEAVING'))
);
create unique index checklist_template_there_already on checklist_template (network_id, occasion) where deleted_at is null;
create index checklist_template_by_change on checklist_template (updated_at, id);

-- What there is to do for one member that joins or leaves.
create table checklist (
    like record_template including constraints,
    membership_id uuid not null,
    occasion text not null,
    constraint checklist_pk primary key (id),
    constraint checklist_network_exists foreign key (network_id) references network (id),
    constraint checklist_membership_exists foreign key (membership_id) references membership (id),
    constraint checklist_occasion_known check (occasion in ('JOINING', 'LEAVING'))
);
create unique index checklist_begun_already on checklist (membership_id, occasion) where deleted_at is null;
create index checklist_by_network on checklist (network_id, created_at desc, id);
create index checklist_by_change on checklist (updated_at, id);

create table checklist_item (
    id uuid not null,
    checklist_id uuid not null,
    position integer not null,
    text jsonb not null,
    done_at timestamptz,
    done_by_subject text,
    done_by text,
    note text,
    constraint checklist_item_pk primary key (id),
    constraint checklist_item_checklist_exists foreign key (checklist_id) references checklist (id),
    constraint checklist_item_done_by_somebody check ((done_at is null) = (done_by_subject is null))
);
create index checklist_item_by_checklist on checklist_item (checklist_id, position);
