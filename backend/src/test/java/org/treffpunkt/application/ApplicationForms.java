package org.treffpunkt.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;

/** Applications to begin a test with. */
final class ApplicationForms {
    private ApplicationForms() {}

    /** A network of this coordinator that takes applications. */
    static String openNetwork(String coordinator) {
        String network = Fixture.networkOf(coordinator);
        Api.as(coordinator).patch("/networks/" + network, "*", Map.of("admission", Map.of("openForApplications", true))).statusCode(200);
        return network;
    }

    static Map<String, Object> ofOrganisation(String network, String name, String email) {
        var form = new LinkedHashMap<String, Object>();
        form.put("network", Map.of("id", network));
        form.put("applicant", "ORGANISATION");
        form.put("organisation", Map.of("name", Map.of("de", name), "kind", "MSO", "migrantLed", true, "fieldsOfWork", List.of("networking"), "territories", List.of("16051"),
                "contactPoints", List.of(Map.of("kind", "WEB", "value", Fixture.unique("www.verein") + ".example", "visibility", "PUBLIC"))));
        form.put("contact", contact(email));
        form.put("reason", "Wir möchten unsere Angebote abstimmen.");
        form.put("language", "de");
        form.put("consent", true);
        form.put("consentVersion", "2026-11");
        return form;
    }

    static Map<String, Object> ofPerson(String network, String familyName, String email) {
        var form = ofOrganisation(network, "", email);
        form.remove("organisation");
        form.put("applicant", "PERSON");
        form.put("contact", Map.of("givenName", "Ada", "familyName", familyName, "email", email));
        return form;
    }

    static Map<String, Object> contact(String email) {
        return Map.of("givenName", "Ada", "familyName", "Muster", "function", "Vorstand", "email", email, "phone", "0361 6431535");
    }

    static String sent(Map<String, Object> form) {
        return Api.anonymous().create("/applications", form);
    }
}
