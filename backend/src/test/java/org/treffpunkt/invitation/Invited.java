package org.treffpunkt.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Mails;

/** An invitation that was sent, with the secret that only its mail has. */
record Invited(String id, String token, Mails.Received mail) {
    static final String INVITATIONS = "/invitations";
    static final String ACCEPTANCES = "/invitation-acceptances";
    static final String LOOKUPS = "/invitation-lookups";

    static Map<String, Object> draft(String email, String role, String scope, String scopeId) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("email", email);
        draft.put("role", role);
        draft.put(scope, Map.of("id", scopeId));
        draft.put("language", "DE");
        return draft;
    }

    /** To an address that gets no other mail. */
    static Invited by(String inviter, Map<String, Object> draft) {
        String id = Api.as(inviter).create(INVITATIONS, draft);
        return arrived(id, Mails.to((String) draft.get("email")));
    }

    static Invited arrived(String id, Mails.Received mail) {
        return new Invited(id, mail.link().replaceAll(".*#", ""), mail);
    }

    /** To an address to which other tests send too. */
    static Invited among(String inviter, Map<String, Object> draft, String inSubject) {
        String id = Api.as(inviter).create(INVITATIONS, draft);
        for (int tries = 0; tries < 300; tries++) {
            for (var mail : Mails.arrived((String) draft.get("email"))) if (mail.subject().contains(inSubject)) return arrived(id, mail);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("No mail about " + inSubject);
    }

    Map<String, Object> link() {
        return Map.of("token", token);
    }

    Map<String, Object> withOtherAddress() {
        return Map.of("token", token, "withOtherAddress", true);
    }

    String path() {
        return INVITATIONS + "/" + id;
    }
}
