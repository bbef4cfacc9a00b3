package org.treffpunkt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Those who are not calling themselves, but left a secret by which something is read in their name. */
@ApplicationScoped
public class Absentees {
    private final Session session;
    private final Grants grants;

    Absentees(Session session, Grants grants) {
        this.session = session;
        this.grants = grants;
    }

    /** Somebody without any right, for what is only public whoever asks. */
    public Caller nobody() {
        return new Absent(null, List.of());
    }

    /** They, with the rights the database says they have now; until the end of the transaction the database gives what it would give them. */
    public Caller standFor(String subject) {
        session.createNativeQuery("select set_config('treffpunkt.subject', :subject, true), set_config('treffpunkt.platform_administrator', 'false', true)", Object[].class)
                .setParameter("subject", subject).getSingleResult();
        return new Absent(subject, grants.ofSubject(subject));
    }
}
