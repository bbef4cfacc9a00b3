package org.treffpunkt.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treffpunkt.organisation.OrganisationKind;

class AudienceKindTest {
    @Test
    void offersAddressEveryKindOfOrganisationAndSmallEnterprises() {
        Set<String> addressed = names(OrganisationKind.values());
        addressed.add("SME");
        assertEquals(addressed, names(AudienceKind.values()));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
