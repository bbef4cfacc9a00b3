-- A right promised to a mail address, and each mail that was sent about it. Of the link's secret only the hash is kept.
create table invitation (
    id uuid not null,
    email text not null,
    role text not null,
    network_id uuid,
    organisation_id uuid,
    keeper_id uuid not null,
    language text not null,
    message text,
    token_hash text not null,
    invited_by text not null,
    inviter_name text not null,
    by_administrator boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by text,
    withdrawn_at timestamptz,
    constraint invitation_pk primary key (id),
    constraint invitation_token_once unique (token_hash),
    constraint invitation_network_exists foreign key (network_id) references network (id),
    constraint invitation_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint invitation_keeper_exists foreign key (keeper_id) references network (id),
    constraint invitation_has_its_scope check (num_nonnulls(network_id, organisation_id) = 1 and (role = 'ORGANISATION_EDITOR') = (organisation_id is not null)),
    constraint invitation_ends_once check (num_nonnulls(accepted_at, withdrawn_at) <= 1),
    constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null))
);
-- Whoever wants to invite again sends the invitation again that there is.
create unique index invitation_pending_already on invitation (lower(email), role, network_id, organisation_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null;
create index invitation_by_keeper on invitation (keeper_id, id);
create index invitation_by_organisation on invitation (organisation_id, id);
create index invitation_by_address on invitation (lower(email));

create table invitation_letter (
    id uuid not null,
    invitation_id uuid not null,
    sent_by text not null,
    sent_at timestamptz not null,
    constraint invitation_letter_pk primary key (id),
    constraint invitation_letter_mail_exists foreign key (id) references queued_mail (id),
    constraint invitation_letter_invitation_exists foreign key (invitation_id) references invitation (id)
);
create index invitation_letter_by_invitation on invitation_letter (invitation_id, sent_at);
create index invitation_letter_by_sender on invitation_letter (sent_by, sent_at);
