-- What people agreed to goes with the record of whoever agreed, and what was replied with the notice: see delete_parts.
comment on constraint consent_person_exists on consent is 'part';
comment on constraint consent_partner_contact_exists on consent is 'part';
comment on constraint consent_request_exists on consent is 'part';
comment on constraint consent_request_person_exists on consent_request is 'part';
comment on constraint consent_request_partner_contact_exists on consent_request is 'part';
comment on constraint consent_link_request_exists on consent_link is 'part';
comment on constraint notice_reply_notice_exists on notice_reply is 'part';
