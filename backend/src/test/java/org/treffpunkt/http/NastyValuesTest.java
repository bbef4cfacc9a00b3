package org.treffpunkt.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Each member of each draft is given values nobody means well by: each is taken or refused, as the contract says, but never our fault (a 5xx). */
@RealParts
class NastyValuesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VALUES = List.of(
            "null", "\"\"", "-1", "2147483648", "1e308", "true", "[]", "[null]", "{}", "{\"de\":null}", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\\uffff\"",
            "\"'; drop table organisation; --\"", "\"%_\\\\\"", "\"9999-12-31\"", "\"-9999\"", "\"+999999999-01-01T00:00:00Z\"", "\"2026-13-45\"", "\"" + "x".repeat(25_000) + "\"");

    @TestFactory
    Stream<DynamicTest> neverOurFault() throws IOException {
        String network = Fixture.networkOf("koordination-prag");
        Api coordinator = Api.as("koordination-prag");
        coordinator.patch("/networks/" + network, "*", Map.of("admission", Map.of("openForApplications", true), "concernsFrom", "EVERYBODY")).statusCode(200);
        var known = Map.of(
                "network", network,
                "organisation", coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein"))),
                "membership", Members.organisation(coordinator, network, "Mitglied"),
                "person", coordinator.create("/persons", Map.of(
                        "networkId", network, "familyName", "Nowak", "visibility", "NETWORK", "basis", Map.of("purpose", "Test", "legalBasis", "CONSENT"))));
        return Map.ofEntries(
                        Map.entry("OrganisationDraft", "/organisations"), Map.entry("PersonDraft", "/persons"), Map.entry("NetworkDraft", "/networks"), Map.entry("MembershipDraft", "/memberships"),
                        Map.entry("CommitteeDraft", "/committees"), Map.entry("MeetingSeriesDraft", "/meeting-series"), Map.entry("MeetingDraft", "/meetings"),
                        Map.entry("CounsellingOfferDraft", "/counselling-offers"), Map.entry("PartnerContactDraft", "/partner-contacts"), Map.entry("AgreementDraft", "/agreements"),
                        Map.entry("ChecklistTemplateDraft", "/checklist-templates"), Map.entry("ChecklistDraft", "/checklists"), Map.entry("ApplicationForm", "/applications"),
                        Map.entry("InvitationDraft", "/invitations"), Map.entry("NoticeDraft", "/notices"), Map.entry("ConcernDraft", "/concerns"), Map.entry("GuestConcern", "/guest-concerns"),
                        Map.entry("RegistrationFormDraft", "PUT /meetings/" + coordinator.create("/meetings", Map.of("network", Map.of("id", network), "title", Map.of("de", "Seminar"), "kind", "SEMINAR", "status", "PLANNED",
                                "visibility", "NETWORK")) + "/registration"),
                        Map.entry("PrivacyDraft", "PUT /networks/" + network + "/privacy"), Map.entry("RetentionRulesDraft", "PUT /networks/" + network + "/retention-rules"), Map.entry("DataRequestDraft", "/me/data-requests"))
                .entrySet().stream().map(resource -> DynamicTest.dynamicTest(resource.getKey(), () -> neverOurFault(resource.getKey(), resource.getValue(), known)));
    }

    private static void neverOurFault(String schema, String path, Map<String, String> known) throws IOException {
        ObjectNode draft = (ObjectNode) JSON.readTree(NastyValuesTest.class.getResourceAsStream("/examples/" + schema + ".json"));
        settle(draft, known);
        if (draft.has("networkId")) draft.put("networkId", known.get("network"));
        Api writer = schema.equals("ApplicationForm") ? Api.anonymous() : Api.as(schema.equals("NetworkDraft") ? "admin" : "koordination-prag");
        Response sound = sent(writer, path, draft.toString());
        assertEquals(path.startsWith("PUT ") ? 200 : 201, sound.statusCode(), () -> "the example itself: " + sound.asString());
        var faults = places("", draft).parallelStream().flatMap(place -> VALUES.stream().map(value -> fault(writer, path, draft, place, value))).filter(Objects::nonNull).toList();
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static String fault(Api writer, String path, ObjectNode draft, String place, String value) {
        try {
            var changed = draft.deepCopy();
            put(changed, place, JSON.readTree(value));
            Response answer = sent(writer, path, changed.toString());
            return answer.statusCode() < 500 ? null : place + " = " + value.substring(0, Math.min(40, value.length())) + " -> " + answer.asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is one of is put in its place, all else added. */
    private static Response sent(Api writer, String path, String draft) {
        return path.startsWith("PUT ") ? writer.json(draft).header("If-Match", "*").put(path.substring(4)) : writer.json(draft).post(path);
    }

    /** References lead to records that are there, or go. */
    private static void settle(JsonNode node, Map<String, String> known) {
        if (node instanceof ArrayNode list) list.forEach(element -> settle(element, known));
        if (!(node instanceof ObjectNode object)) return;
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode value = object.get(name);
            if (reference(value)) settle(object, name, known);
            else if (value.isArray() && !value.isEmpty() && reference(value.get(0))) object.putArray(name).addObject().put("id", known.get("organisation"));
            else if (name.equals("id")) object.remove(name);
            else settle(value, known);
        }
    }

    private static void settle(ObjectNode object, String name, Map<String, String> known) {
        if (known.containsKey(name)) object.putObject(name).put("id", known.get(name));
        else object.remove(name);
    }

    private static boolean reference(JsonNode value) {
        return value.isObject() && value.has("id") && (value.size() == 1 || value.size() == 2 && value.has("name"));
    }

    private static List<String> places(String place, JsonNode node) {
        var places = new ArrayList<String>();
        if (!place.isEmpty()) places.add(place);
        if (node.isObject()) node.properties().forEach(member -> places.addAll(places(place + "/" + member.getKey(), member.getValue())));
        if (node.isArray() && !node.isEmpty()) places.addAll(places(place + "/0", node.get(0)));
        return places;
    }

    private static void put(ObjectNode draft, String place, JsonNode value) {
        String parent = place.substring(0, place.lastIndexOf('/'));
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (draft.at(parent) instanceof ArrayNode list) list.set(Integer.parseInt(name), value);
        else ((ObjectNode) draft.at(parent)).set(name, value);
    }
}
