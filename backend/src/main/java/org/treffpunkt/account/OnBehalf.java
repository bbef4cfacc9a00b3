package org.treffpunkt.account;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database for whom a transaction runs, so that its own rules (row level security, in the migrations) withhold what the caller may not read even where the application
 * forgets to. It lasts as long as the transaction; for those who are not signed in nothing is said, and they have no rights.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnBehalf {
    private final Session session;
    private final Caller caller;

    OnBehalf(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable Object introduce(InvocationContext invocation) throws Exception {
        String subject = caller.subject();
        if (subject != null)
            session.createNativeQuery("select set_config('treffpunkt.subject', :subject, true), set_config('treffpunkt.platform_administrator', :administrator, true)", Object[].class)
                    .setParameter("subject", subject).setParameter("administrator", String.valueOf(caller.administersPlatform())).getSingleResult();
        return invocation.proceed();
    }
}
