package org.treffpunkt.invitation;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Where Keycloak does not let the backend make accounts, an invitation stays open, and whoever has an account accepts it all the same. */
@RealParts
@TestProfile(AccountsAwayTest.WrongSecret.class)
class AccountsAwayTest {
    public static class WrongSecret implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("treffpunkt.backend-client-secret", "wrong");
        }
    }

    @Test
    void theInvitationStaysOpen() {
        String network = Fixture.networkOf("koordination-prag");
        var invited = Invited.by("koordination-prag", Invited.draft(Mails.address("geduld"), "MEMBER", "network", network));
        Api.anonymous().post(Invited.ACCEPTANCES, invited.link()).statusCode(503).header("Retry-After", "10").body("type", equalTo("/problems/identity-provider-unavailable"));
        Api.as("koordination-prag").get(invited.path()).body("status", equalTo("PENDING"));
        Api.as("gast").post(Invited.ACCEPTANCES, invited.withOtherAddress()).statusCode(200);
    }
}
