-- Why each column that can hold data of a person is there, and how long it stays: 'personal: PURPOSE, RETENTION KIND' (org.treffpunkt.protection.Purpose and RetentionKind), or 'not personal'.
-- The record of processing (GDPR article 30) is made of these comments, and so are the export of what is known of a person and its erasure. A migration that adds a column of text, json,
-- bytes or a date comments it the same way: PersonalColumnsTest fails without.
do $$
declare
    it record;
begin
    for it in
        select owner, note, unnest(string_to_array(columns, ' ')) as name from (values
            ('organisation', 'personal: CONTACTS, WITH_RECORD', 'contact_points internal_note sources'),
            ('site', 'personal: CONTACTS, WITH_RECORD', 'contact_points'),
            ('network', 'personal: CONTACTS, WITH_RECORD', 'contact_points sources'),
            ('person', 'personal: CONTACTS, PERSON', 'given_name family_name academic_title languages engagement contact_points basis name sort_name search_text period valid_from valid_until sources'),
            ('person_function', 'personal: CONTACTS, PERSON', 'title subject period valid_from valid_until'),
            ('partner_contact', 'personal: CONTACTS, PARTNER_CONTACT',
                'category country level topics subject stage next_contact_due notes contact_points basis name sort_name search_text period valid_from valid_until sources'),
            ('partner_interaction', 'personal: CONTACTS, PARTNER_CONTACT', 'held_on kind summary'),
            -- A membership may be a person's, and is called by its member's name; so are the lists of what there is to do for the member.
            ('membership', 'personal: MEMBERSHIP, MEMBERSHIP', 'role status constituency note end_reason name sort_name search_text period valid_from valid_until sources'),
            ('representative', 'personal: MEMBERSHIP, MEMBERSHIP', 'role name contact_points basis period valid_from valid_until'),
            ('checklist', 'personal: MEMBERSHIP, MEMBERSHIP', 'name sort_name search_text'),
            ('checklist_item', 'personal: MEMBERSHIP, MEMBERSHIP', 'done_by_subject done_by note'),
            ('agreement', 'personal: MEMBERSHIP, WITH_RECORD', 'sources'),
            ('signature', 'personal: MEMBERSHIP, MEMBERSHIP', 'signer_name signer_function signer_email signed_on revoked_on revocation_reason name sort_name search_text period valid_from valid_until sources'),
            ('signature_request', 'personal: MEMBERSHIP, SIGNATURE', 'name email decline_reason'),
            ('application', 'personal: MEMBERSHIP, APPLICATION',
                'applicant status profile contact basis constituency reason language consent_version name sort_name search_text period valid_from valid_until sources'),
            ('application_step', 'personal: MEMBERSHIP, APPLICATION', 'kind text by_subject by_name'),
            ('committee', 'personal: MEETINGS, WITH_RECORD', 'contact_points sources'),
            ('seat', 'personal: MEETINGS, WITH_RECORD', 'function title constituency period valid_from valid_until'),
            ('meeting_series', 'personal: MEETINGS, WITH_RECORD', 'sources'),
            ('meeting', 'personal: MEETINGS, WITH_RECORD', 'acknowledgement sources'),
            ('agenda_item', 'personal: MEETINGS, WITH_RECORD', 'text'),
            -- Whom a participation is of is forgotten with the kind MEETING; what was contributed stays, if an organisation or a network is left that did.
            ('participation', 'personal: MEETINGS, MEETING', 'role status contribution'),
            ('counselling_offer', 'personal: OFFERS, WITH_RECORD', 'contact_points sources'),
            ('grant', 'personal: ACCOUNTS, ACCOUNT', 'subject role granted_by'),
            ('subject_name', 'personal: ACCOUNTS, ACCOUNT', 'subject name'),
            ('invitation', 'personal: ACCOUNTS, INVITATION', 'email role language message invited_by inviter_name accepted_by'),
            ('invitation_letter', 'personal: ACCOUNTS, INVITATION', 'sent_by'),
            -- The entries themselves stay, under the pseudonym of who did it: a chain with holes proves nothing.
            ('audit_record', 'personal: AUDIT, WITH_RECORD', 'subject client action kind operation'),
            ('audit_content', 'personal: AUDIT, AUDIT', 'before after'),
            ('queued_mail', 'personal: MAIL, MAIL', 'recipient_hash recipient subject plain_text html'),
            ('idempotent_answer', 'personal: OPERATION, OPERATION', 'caller answer'),
            ('brake', 'personal: OPERATION, OPERATION', 'key_hash'),

            ('record_template', 'not personal', 'visibility name sort_name search_text period valid_from valid_until sources incomplete_lists'),
            ('organisation', 'not personal', 'short_name alternate_names legal_form kind country engagement tags description fields_of_work competences territories levels audiences sector identifiers logo '
                'rights stated_counts visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('site', 'not personal', 'name acronym kind status address'),
            ('network', 'not personal', 'short_name alternate_names kind status summary description mission vision founded_place country territory levels focus_topics target_groups audiences goals principles '
                'stated_counts programme rights member_categories constituencies admission visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('network_link', 'not personal', 'kind period purpose'),
            ('person', 'not personal', 'visibility incomplete_lists'),
            ('partner_contact', 'not personal', 'visibility incomplete_lists'),
            ('membership', 'not personal', 'visibility incomplete_lists'),
            ('checklist_template', 'not personal', 'occasion items visibility name sort_name search_text period valid_from valid_until sources incomplete_lists'),
            ('checklist', 'not personal', 'occasion visibility period valid_from valid_until sources incomplete_lists'),
            ('checklist_item', 'not personal', 'text'),
            ('agreement', 'not personal', 'kind kind_name status description signatories prepared_text visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('agreement_party', 'not personal', 'name'),
            ('agreement_version', 'not personal', 'text in_force_from changes'),
            ('signature', 'not personal', 'method visibility incomplete_lists'),
            ('signature_request', 'not personal', 'link_hash'),
            ('application', 'not personal', 'visibility incomplete_lists'),
            ('application_link', 'not personal', 'hash'),
            ('committee', 'not personal', 'kind permanence lifecycle purposes rationale principles goals constituencies description territory topics closing_reason results stated_counts '
                'visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('meeting_series', 'not personal', 'kind purposes description focus_topics levels audiences audience_levels registration_scope place goals presenters invitees '
                'visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('meeting', 'not personal', 'kind purposes description focus_topics levels audiences audience_levels registration_scope place status time_zone last_day objectives theme format turnout_note headcount '
                'stated_counts attended_categories conclusion reports visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('agenda_item', 'not personal', 'title kind visibility'),
            ('participation', 'not personal', 'category visibility'),
            ('outcome', 'not personal', 'kind text reached visibility'),
            ('counselling_offer', 'not personal', 'kind acronym summary description topics target_groups languages audience_scope audience_kinds modes access cost cost_note territories found_in status '
                'publication experience verified_on tags stated_counts visibility name sort_name search_text period valid_from valid_until incomplete_lists'),
            ('offer_place', 'not personal', 'name own_address territory hours'),
            ('term', 'not personal', 'vocabulary code name search_text broader members uris kind icon point'),
            ('vocabulary_edition', 'not personal', 'fingerprint'),
            ('invitation', 'not personal', 'token_hash'),
            ('audit_record', 'not personal', 'filters hash'),
            ('audit_content', 'not personal', 'hash'),
            ('audit_seal', 'not personal', 'hash'),
            ('queued_mail', 'not personal', 'kind language'),
            ('idempotent_answer', 'not personal', 'key operation request_hash')) as noted (owner, note, columns)
    loop
        execute format('comment on column %I.%I is %L', it.owner, it.name, it.note);
    end loop;
end $$;
