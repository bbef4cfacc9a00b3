create table agreement (
    like record_template including constraints,
    committee_id uuid,
    kind text not null,
    kind_name jsonb,
    status text not null,
    description jsonb,
    signatories jsonb,
    required_to_join boolean not null,
    prepared_text jsonb,
    constraint agreement_pk primary key (id),
    constraint agreement_network_exists foreign key (network_id) references network (id),
    constraint agreement_committee_exists foreign key (committee_id) references committee (id),
    constraint agreement_kind_known check (kind in ('DECLARATION', 'RULES_OF_PROCEDURE', 'MUNICIPAL', 'BILATERAL', 'OTHER')),
    constraint agreement_status_known check (status in ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'ENDED')),
    constraint kind_name_is_of_other check (kind_name is null or kind = 'OTHER')
);
create index agreement_by_network on agreement (network_id, sort_name, id);
create index agreement_by_name on agreement (sort_name, id);
create index agreement_by_committee on agreement (committee_id);
create index agreement_by_change on agreement (updated_at, id);
create index agreement_by_words on agreement using gin (to_tsvector('german', search_text));
create index agreement_by_letters on agreement using gin (search_text gin_trgm_ops);

create table agreement_party (
    id uuid not null,
    agreement_id uuid not null,
    position integer not null,
    organisation_id uuid,
    network_id uuid,
    name jsonb,
    constraint agreement_party_pk primary key (id),
    constraint party_is_one check (num_nonnulls(organisation_id, network_id, name) = 1),
    constraint agreement_party_agreement_exists foreign key (agreement_id) references agreement (id),
    constraint agreement_party_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint agreement_party_network_exists foreign key (network_id) references network (id)
);
create index agreement_party_by_agreement on agreement_party (agreement_id, position);
create index agreement_party_by_organisation on agreement_party (organisation_id);
create index agreement_party_by_network on agreement_party (network_id);

create table agreement_version (
    id uuid not null,
    agreement_id uuid not null,
    number integer not null,
    text jsonb not null,
    in_force_from date not null,
    published_at timestamptz not null,
    changes jsonb,
    constraint agreement_version_pk primary key (id),
    constraint agreement_version_agreement_exists foreign key (agreement_id) references agreement (id),
    constraint agreement_version_number_taken unique (agreement_id, number),
    constraint agreement_version_number_positive check (number > 0)
);

-- What was published and signed stays as it was.
create function published_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A published version of an agreement never changes.' using errcode = 'check_violation', constraint = 'published_version_stays';
end
$$;
create trigger published_version_stays before update on agreement_version for each row execute function published_version_stays();

create table signature (
    like record_template including constraints,
    version_id uuid not null,
    membership_id uuid not null,
    method text not null,
    signer_name text not null,
    signer_function text,
    signer_email text,
    signed_on date not null,
    revoked_on date,
    revocation_reason text,
    constraint signature_pk primary key (id),
    constraint signature_network_exists foreign key (network_id) references network (id),
    constraint signature_version_exists foreign key (version_id) references agreement_version (id),
    constraint signature_membership_exists foreign key (membership_id) references membership (id),
    constraint signature_method_known check (method in ('LINK', 'RECORDED')),
    constraint signature_revoked_for_a_reason check ((revoked_on is null) = (revocation_reason is null))
);
-- One valid signature of each member under each version.
create unique index signed_already on signature (version_id, membership_id) where revoked_on is null and deleted_at is null;
create index signature_by_membership on signature (membership_id);
create index signature_by_change on signature (updated_at, id);

create table signature_request (
    id uuid not null,
    version_id uuid not null,
    membership_id uuid not null,
    name text not null,
    email text not null,
    link_hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz,
    declined_at timestamptz,
    decline_reason text,
    constraint signature_request_pk primary key (id),
    constraint signature_request_version_exists foreign key (version_id) references agreement_version (id),
    constraint signature_request_membership_exists foreign key (membership_id) references membership (id),
    constraint signature_request_link_used unique (link_hash),
    constraint signature_request_declined_for_a_reason check ((declined_at is null) = (decline_reason is null))
);
create index signature_request_by_version on signature_request (version_id, membership_id);
create index signature_request_by_membership on signature_request (membership_id);
