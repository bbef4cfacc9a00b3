create index network_by_words on network using gin (to_tsvector('german', search_text));
create index network_by_letters on network using gin (search_text gin_trgm_ops);

-- Everything that can be found by its words, with the columns every record has. Partner contacts are not among it: they are for those who keep them.
create view search_document as
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'NETWORK' as kind, short_name as detail, array[network_id] as reading_networks
    from network
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'ORGANISATION', short_name, array(select belongs.network_id from organisation_network belongs where belongs.organisation_id = organisation.id) || network_id
    from organisation
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'PERSON', null, array[network_id]
    from person
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'COMMITTEE', null, array[network_id]
    from committee
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'MEETING', period ->> 'from', array[network_id]
    from meeting
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'COUNSELLING_OFFER', acronym, array[network_id]
    from counselling_offer
    where publication = 'PUBLISHED';

-- Which terms the records use, deleted ones included: they may be restored.
create or replace view term_use as
    select 'TOPICS' as vocabulary, unnest(fields_of_work) as code from organisation
    union all select 'TOPICS', unnest(focus_topics) from network
    union all select 'TOPICS', unnest(topics) from committee
    union all select 'TOPICS', unnest(focus_topics) from meeting_series
    union all select 'TOPICS', unnest(focus_topics) from meeting
    union all select 'TOPICS', unnest(topics) from counselling_offer
    union all select 'TOPICS', unnest(topics) from partner_contact
    union all select 'TARGET_GROUPS', unnest(target_groups) from network
    union all select 'TARGET_GROUPS', unnest(target_groups) from counselling_offer
    union all select 'LANGUAGES', unnest(languages) from person
    union all select 'LANGUAGES', unnest(languages) from counselling_offer
    union all select 'TERRITORIES', unnest(territories) from organisation
    union all select 'TERRITORIES', address ->> 'territory' from site
    union all select 'TERRITORIES', territory from network
    union all select 'TERRITORIES', territory from committee
    union all select 'TERRITORIES', unnest(territories) from counselling_offer
    union all select 'TERRITORIES', territory from offer_place
    union all select 'TERRITORIES', own_address ->> 'territory' from offer_place
    union all select 'TERRITORIES', place -> 'address' ->> 'territory' from meeting
    union all select 'TERRITORIES', place -> 'address' ->> 'territory' from meeting_series;
