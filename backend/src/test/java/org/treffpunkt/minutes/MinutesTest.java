package org.treffpunkt.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Minutes from the meeting they are made of to their approval at the next one, and the version after that. */
@RealParts
class MinutesTest {
    private static final Api COORDINATOR = Api.as("koordination-erfurt");
    private static final Api CHAIR = Api.as("vorsitz-erfurt");
    private static final Api SITTING = Api.as("gremium-erfurt");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api GUEST = Api.as("gast");

    private String network;
    private String committee;
    private String address;
    private String meeting;
    private String next;

    @BeforeEach
    void twoMeetings() {
        network = Fixture.networkOf("koordination-erfurt");
        committee = COORDINATOR.create("/committees", Map.of("network", ref(network), "name", text("Sprecherrat"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "external", false,
                "membersOnly", false, "visibility", "PUBLIC"));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        Fixture.seat("gremium-erfurt", "COMMITTEE_MEMBER", committee);
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        address = Mails.address("ada");
        meeting = meeting("Gründung", "2019-03-11", committee);
        next = meeting("Zweites Treffen", "2019-05-13", committee);
    }

    @Test
    void areMadeOfTheMeetingAndApprovedAtTheNext() {
        var minutes = "/minutes/" + CHAIR.post("/meetings/" + meeting + "/minutes", Map.of()).statusCode(201).body("status", equalTo("DRAFT")).body("number", equalTo(1)).body("onlyMine", equalTo(true))
                .body("title.de", equalTo("Protokoll: Gründung")).body("visibility", equalTo("NETWORK"))
                .body("sections.kind", contains("ATTENDANCE", "AGENDA_ITEM", "AGENDA_ITEM", "OUTCOME", "NEXT_STEP"))
                .body("sections[0].text.de", equalTo("**Anwesend**\n\n- Ada Muster")).body("sections[0].visibility", equalTo("NETWORK"))
                .body("sections[4].text.de", equalTo("Zweites Treffen im Mai")).body("sections[4].reached", equalTo("NOT_REACHED")).extract().<String>path("id");
        // A draft is for those who write it.
        for (Api other : List.of(SITTING, MEMBER, GUEST, Api.anonymous())) other.get(minutes).statusCode(404);
        COORDINATOR.get(minutes).statusCode(200).body("onlyMine", equalTo(false));
        CHAIR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(422).body("type", containsString("minutes-not-circulated"));

        CHAIR.post(minutes + "/circulation", Map.of()).statusCode(201).body("mails", equalTo(1)).body("withoutAddress", empty());
        var mail = Mails.to(address);
        assertTrue(mail.subject().contains("Gründung"), mail.subject());
        assertTrue(mail.link().endsWith("/meetings/" + meeting + "/minutes"), mail.link());
        SITTING.get(minutes).statusCode(200).body("status", equalTo("CIRCULATED")).body("sections", hasSize(4));
        MEMBER.get(minutes).statusCode(200).body("sections.title.de", not(hasItem("Personal")));
        GUEST.get(minutes).statusCode(404);

        String section = MEMBER.get(minutes).extract().path("sections[3].id");
        String first = MEMBER.create(minutes + "/comments", Map.of("section", section, "text", "Es war der Juni."));
        String second = SITTING.create(minutes + "/comments", Map.of("text", "Bitte kürzer."));
        CHAIR.get("/minutes?status=CIRCULATED&network=" + network).body("items.meeting.id", contains(meeting));
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(422).body("type", containsString("minutes-with-open-comments"));
        MEMBER.post(minutes + "/comments/" + first + "/answer", Map.of("accepted", true)).statusCode(403);
        CHAIR.post(minutes + "/comments/" + second + "/answer", Map.of("accepted", false)).statusCode(422).body("violations[0].pointer", equalTo("/reason"));
        CHAIR.post(minutes + "/comments/" + second + "/answer", Map.of("accepted", false, "reason", "So ist es kurz genug.")).statusCode(200).body("accepted", equalTo(false));
        CHAIR.post(minutes + "/comments/" + second + "/answer", Map.of("accepted", true)).statusCode(422);
        CHAIR.post(minutes + "/comments/" + first + "/answer", Map.of("accepted", true)).statusCode(200);
        SITTING.get(minutes + "/comments").statusCode(200).body("items.text", contains("Es war der Juni.", "Bitte kürzer.")).body("items[1].reason", equalTo("So ist es kurz genug."));
        amend(CHAIR, minutes, "Zweites Treffen im Juni");

        // Whoever wrote them alone does not approve them; a second pair of eyes does.
        CHAIR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(422).body("type", containsString("minutes-approved-by-their-sole-author"));
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200).body("status", equalTo("APPROVED")).body("approvedIn.id", equalTo(next)).body("approvedAt", notNullValue());
        MEMBER.get(minutes).body("sections[3].text.de", equalTo("Zweites Treffen im Juni"));
        // Whoever may not know of the meeting that approved them reads them all the same.
        COORDINATOR.patch("/meetings/" + next, "*", Map.of("visibility", "COMMITTEE")).statusCode(200);
        MEMBER.get(minutes).statusCode(200).body("approvedIn", nullValue()).body("status", equalTo("APPROVED"));
        MEMBER.get("/minutes?meeting=" + meeting).body("items.number", contains(1));
        SITTING.get(minutes).body("approvedIn.id", equalTo(next));
    }

    @Test
    void takeWhatWasWrittenWhilePeopleMetForThoseWhoReadIt() {
        String bert = person("Bert", "Beispiel", "NETWORK");
        String cleo = person("Cleo", "Ersatz", "NETWORK");
        var part = Map.of("role", "PARTICIPANT", "status", "ACCEPTED", "visibility", "NETWORK");
        var drafts = List.of(Map.of("person", ref(person()), "role", "PARTICIPANT", "status", "ATTENDED", "visibility", "NETWORK"), with(new HashMap<>(part), "person", ref(bert)),
                with(new HashMap<>(part), "person", ref(person("Geheim", "Gast", "PRIVATE"))));
        meeting = COORDINATOR.create("/meetings", with(draft("Sitzung", "2019-04-08", committee), "participations", drafts));
        String room = "/meetings/" + meeting;
        List<String> people = COORDINATOR.get(room).extract().path("participations.id");
        List<String> items = COORDINATOR.get(room).extract().path("agendaItems.id");
        tap(room + "/attendance/" + people.get(0), Map.of("status", "EXCUSED"));
        tap(room + "/attendance/" + people.get(1), Map.of("status", "REPRESENTED", "representedBy", ref(cleo)));
        tap(room + "/attendance/" + people.get(2), Map.of("status", "ABSENT"));
        note(SITTING, room, items.get(0), "Um *10* Uhr\n- Haushalt");
        note(CHAIR, room, items.get(0), "Um 11 Uhr");
        note(CHAIR, room, items.get(1), "Wer geht");
        COORDINATOR.post(room + "/outcomes", Map.of("kind", "TASK", "text", text("Einladen"), "owner", ref(bert), "dueOn", "2019-05-02", "agendaItem", ref(items.get(0)), "visibility", "PUBLIC")).statusCode(201);
        COORDINATOR.post(room + "/outcomes", Map.of("kind", "TASK", "text", text("Aufräumen"), "owner", ref(bert), "dueOn", "2019-05-02", "agendaItem", ref(items.get(0)), "visibility", "NETWORK")).statusCode(201);
        COORDINATOR.post(room + "/outcomes", Map.of("kind", "DECISION", "text", text("So ist es"), "votes", Map.of("inFavour", 1, "against", 0, "abstained", 0), "agendaItem", ref(items.get(0)), "visibility", "PUBLIC"))
                .statusCode(201);

        var minutes = "/minutes/" + CHAIR.post(room + "/minutes", Map.of()).statusCode(201)
                .body("sections.kind", contains("ATTENDANCE", "AGENDA_ITEM", "GENERAL", "OUTCOME", "NEXT_STEP", "NEXT_STEP", "AGENDA_ITEM", "GENERAL", "OUTCOME", "NEXT_STEP"))
                .body("sections[0].text.de", equalTo("**Vertreten**\n\n- Bert Beispiel (vertreten durch Cleo Ersatz)\n\n**Abgesagt haben**\n\n- Ada Muster"))
                .body("sections[2].title.de", equalTo("Notizen: Begrüßung")).body("sections[2].visibility", equalTo("COMMITTEE"))
                .body("sections[2].text.de", equalTo("Um \\*10\\* Uhr  \n- Haushalt\n\n**Daneben notiert, nicht eingearbeitet**\n\nUm 11 Uhr"))
                .body("sections[3].text.de", equalTo("So ist es\n\nAbstimmung: 1 dafür, 0 dagegen, 0 enthalten"))
                // Everybody reads that task, but not everybody may know of Bert.
                .body("sections[4].text.de", equalTo("Einladen\n\nBis: 2. Mai 2019")).body("sections[5].text.de", equalTo("Aufräumen\n\nZuständig: Bert Beispiel\n\nBis: 2. Mai 2019"))
                .body("sections[7].text.de", equalTo("Wer geht")).body("sections[7].visibility", equalTo("PRIVATE")).extract().<String>path("id");
        COORDINATOR.patch(minutes, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        CHAIR.post(minutes + "/circulation", Map.of()).statusCode(201);
        SITTING.get(minutes).body("sections.title.de", hasItem("Notizen: Begrüßung")).body("sections.title.de", not(hasItem("Notizen: Personal")));
        MEMBER.get(minutes).statusCode(200).body("sections.title.de", not(hasItem("Notizen: Begrüßung"))).body("sections.text.de", hasItem(containsString("Bert Beispiel")));
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200);
        Api.anonymous().get(minutes).statusCode(200).body("sections.kind", contains("AGENDA_ITEM", "OUTCOME", "NEXT_STEP", "OUTCOME", "NEXT_STEP"));
        Api.anonymous().get("/minutes?q=Haushalt&meeting=" + meeting).body("items", empty());
    }

    @Test
    void cutLongNotesIntoSectionsThatCanBeKept() {
        String room = "/meetings/" + meeting;
        String item = COORDINATOR.get(room).extract().path("agendaItems[0].id");
        note(CHAIR, room, item, "*".repeat(20_000));
        var minutes = "/minutes/" + CHAIR.post(room + "/minutes", Map.of()).statusCode(201).body("sections.findAll { it.title.de == 'Notizen: Begrüßung' }", hasSize(3)).extract().<String>path("id");
        List<Map<String, Object>> sections = CHAIR.get(minutes).extract().path("sections");
        CHAIR.patch(minutes, "*", Map.of("sections", sections)).statusCode(200);
    }

    private static void tap(String path, Map<String, Object> draft) {
        COORDINATOR.json(draft).put(path).then().statusCode(200);
    }

    private static void note(Api who, String meeting, String item, String text) {
        who.json(Map.of("text", text, "baseRevision", 0)).put(meeting + "/agenda-items/" + item + "/notes/" + UUID.randomUUID()).then().statusCode(200);
    }

    private String person(String given, String family, String visibility) {
        return COORDINATOR.create("/persons", Map.of("networkId", network, "givenName", given, "familyName", family, "visibility", visibility, "basis", Map.of("purpose", "Treffen", "legalBasis", "CONSENT")));
    }

    @Test
    void areNeverApprovedWithACommentThatCameAtTheSameMoment() throws Exception {
        try (var crowd = Executors.newFixedThreadPool(9)) {
            for (int round = 0; round < 3; round++) {
                String minutes = circulated();
                var sent = new ArrayList<Future<Integer>>();
                for (int i = 0; i < 8; i++) sent.add(crowd.submit(() -> MEMBER.json(Map.of("text", "Halt!")).post(minutes + "/comments").statusCode()));
                sent.add(crowd.submit(() -> COORDINATOR.json(Map.of("meeting", ref(next))).post(minutes + "/approval").statusCode()));
                var answers = new ArrayList<Integer>();
                for (var answer : sent) answers.add(answer.get());
                boolean approved = answers.removeLast() == 200;
                COORDINATOR.get(minutes).body("status", equalTo(approved ? "APPROVED" : "CIRCULATED"));
                COORDINATOR.get(minutes + "/comments").body("items", hasSize(approved ? 0 : 8));
                assertEquals(Collections.nCopies(8, approved ? 422 : 201), answers);
                meeting = meeting("Sitzung", "2019-03-1" + (round + 2), committee);
            }
        }
    }

    @Test
    void areApprovedAtALaterMeetingOfTheSameCircleOnly() {
        var minutes = circulated();
        refused(minutes, meeting, "minutes-approved-at-a-foreign-meeting");
        refused(minutes, meeting("Anderes Gremium", "2019-06-01", null), "minutes-approved-at-a-foreign-meeting");
        refused(minutes, meeting("Davor", "2019-01-07", committee), "minutes-approved-before-their-meeting");
        refused(minutes, meeting("Am selben Tag", "2019-03-11", committee), "minutes-approved-before-their-meeting");
        var off = meeting("Abgesagt", "2019-06-01", committee);
        COORDINATOR.patch("/meetings/" + off, "*", Map.of("status", "CANCELLED")).statusCode(200);
        refused(minutes, off, "minutes-approved-at-a-cancelled-meeting");
        refused(minutes, COORDINATOR.create("/meetings", with(draft("Morgen", "2099-01-01", committee), "status", "PLANNED")), "minutes-approved-ahead-of-time");
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(Fixture.unknownId()))).statusCode(422).body("type", containsString("unknown-reference"));
        MEMBER.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(403);
        GUEST.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(404);
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200);
    }

    @Test
    void stayAsTheyWereApprovedAndAreCorrectedByANewVersion() throws SQLException {
        var minutes = circulated();
        CHAIR.post("/meetings/" + meeting + "/minutes", Map.of()).statusCode(409).body("type", containsString("minutes-are-being-written"));
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200);
        COORDINATOR.patch(minutes, "*", Map.of("visibility", "PRIVATE")).statusCode(422).body("type", containsString("approved-minutes-stay"));
        COORDINATOR.put(minutes, "*", Map.of("title", text("Anders"), "visibility", "NETWORK", "sections", List.of())).statusCode(422).body("type", containsString("approved-minutes-stay"));
        COORDINATOR.delete(minutes, "*").statusCode(422);
        COORDINATOR.post(minutes + "/circulation", Map.of()).statusCode(422);
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(422);
        MEMBER.post(minutes + "/comments", Map.of("text", "Zu spät")).statusCode(422).body("type", containsString("minutes-take-no-comments"));
        try (var database = Database.asTheRoleThatServes().onBehalfOf("koordination-erfurt")) {
            assertThrows(SQLException.class, () -> database.change("update minutes_section set text = null where minutes_id = '" + minutes.substring("/minutes/".length()) + "'"));
        }

        String corrected = "/minutes/" + COORDINATOR.post("/meetings/" + meeting + "/minutes", Map.of()).statusCode(201).body("number", equalTo(2)).body("corrects.id", equalTo(minutes.substring(9)))
                .body("sections", hasSize(5)).extract().<String>path("id");
        COORDINATOR.patch(corrected, "*", Map.of("correctionReason", text("Im Namen war ein Fehler."))).statusCode(200);
        MEMBER.get("/minutes?meeting=" + meeting).body("items.number", contains(1));
        CHAIR.get("/minutes?meeting=" + meeting + "&sort=number").body("items.number", contains(1, 2)).body("items.status", contains("APPROVED", "DRAFT"));
        COORDINATOR.post(corrected + "/circulation", Map.of()).statusCode(201);
        CHAIR.post(corrected + "/approval", Map.of("meeting", ref(next))).statusCode(200);
        MEMBER.get("/minutes?meeting=" + meeting + "&sort=number").body("items.number", contains(1, 2));
        MEMBER.get(minutes).statusCode(200);
    }

    @Test
    void becomePublicWithoutWhoWasThere() {
        var minutes = "/minutes/" + CHAIR.create("/meetings/" + meeting + "/minutes", Map.of());
        CHAIR.patch(minutes, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        List<Map<String, Object>> sections = CHAIR.get(minutes).extract().path("sections");
        sections.get(0).put("visibility", "PUBLIC");
        CHAIR.patch(minutes, "*", Map.of("sections", sections)).statusCode(403).body("violations[0].pointer", equalTo("/sections/0/visibility"));
        CHAIR.post(minutes + "/circulation", Map.of()).statusCode(201);
        Api.anonymous().get(minutes).statusCode(404);
        Api.anonymous().get("/minutes?meeting=" + meeting).body("items", empty());
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200);
        Api.anonymous().get(minutes).statusCode(200).body("sections.kind", contains("AGENDA_ITEM", "OUTCOME", "NEXT_STEP"));
        Api.anonymous().get(minutes + "/comments").statusCode(401);
        GUEST.get(minutes + "/comments").statusCode(403);
        MEMBER.get(minutes).body("sections.kind", hasItem("ATTENDANCE"));
        var closed = COORDINATOR.create("/meetings", with(draft("Intern", "2019-04-01", committee), "visibility", "COMMITTEE"));
        var ofClosed = "/minutes/" + CHAIR.create("/meetings/" + closed + "/minutes", Map.of());
        CHAIR.patch(ofClosed, "*", Map.of("visibility", "PUBLIC")).statusCode(422).body("type", containsString("minutes-wider-than-their-meeting"));
        MEMBER.post("/meetings/" + closed + "/minutes", Map.of()).statusCode(404);
        MEMBER.post("/meetings/" + meeting + "/minutes", Map.of()).statusCode(403);
    }

    @Test
    void loseWhoeverIsErasedEvenWhenApproved() {
        var minutes = circulated();
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(next))).statusCode(200);
        String etag = COORDINATOR.get("/persons/" + ada + "/erasure-preview").statusCode(200).extract().header("ETag");
        COORDINATOR.json(Map.of("confirmation", "Ada Muster", "reason", "REQUESTED", "familyNameAlone", false)).header("If-Match", etag).post("/persons/" + ada + "/erasure").then().statusCode(200);
        COORDINATOR.get(minutes).statusCode(200).body("status", equalTo("APPROVED")).body("sections[0].text.de", not(containsString("Muster")));
    }

    @Test
    void arePrintedAsFarAsTheReaderReadsThem() throws IOException {
        var minutes = "/minutes/" + CHAIR.create("/meetings/" + meeting + "/minutes", Map.of());
        String draft = printed(CHAIR, minutes + "/minutes.pdf", "de-AT, en;q=0.5");
        for (String word : List.of("Protokoll", "Entwurf", "Ada Muster", "Personal", "Engagement Global", "Seite 1 von 1", "nicht erreicht")) assertTrue(draft.contains(word), word + " in " + draft);
        MEMBER.request().get(minutes + "/minutes.pdf").then().statusCode(404);
        CHAIR.post(minutes + "/circulation", Map.of()).statusCode(201);
        String read = printed(MEMBER, minutes + "/minutes.pdf", "en");
        assertTrue(read.contains("Not yet approved") && !read.contains("Personal"), read);

        String invitation = printed(Api.anonymous(), "/meetings/" + meeting + "/invitation.pdf", "de");
        assertTrue(invitation.contains("Einladung") && invitation.contains("Begrüßung") && invitation.contains("Engagement Global") && !invitation.contains("Personal") && !invitation.contains("Ada"), invitation);
        assertTrue(printed(CHAIR, "/meetings/" + meeting + "/agenda.pdf", "en").contains("Personal"));
        // What was left to be done is on the next agenda by itself.
        assertTrue(printed(Api.anonymous(), "/meetings/" + next + "/agenda.pdf", "de").contains("Zweites Treffen im Mai"));
        assertTrue(printed(MEMBER, "/meetings/" + meeting + "/attendance-list.pdf", "de").contains("Unterschrift"));
        Api.anonymous().request().get("/meetings/" + meeting + "/attendance-list.pdf").then().statusCode(401);
        GUEST.request().get("/meetings/" + meeting + "/attendance-list.pdf").then().statusCode(403);
    }

    @Test
    void takeAnythingThatPeoplePaste() throws IOException {
        var odd = Map.of("de", "<img src='http://example.org/x'> ![](http://example.org/y) & <script> **fett** Київ, مرحبا بكم");
        var item = Map.of("title", odd, "kind", "OTHER", "text", odd, "visibility", "PUBLIC");
        var strange = COORDINATOR.create("/meetings", with(draft("& <b>", "2019-03-12", null), "agendaItems", List.of(item, Map.of("title", Map.of("ar", "جدول الأعمال"), "kind", "OTHER", "visibility", "PUBLIC"))));
        String agenda = printed(Api.anonymous(), "/meetings/" + strange + "/agenda.pdf", "xx");
        assertTrue(agenda.contains("& <b>") && agenda.contains("Київ"), agenda);
    }

    private static String printed(Api reader, String path, String languages) throws IOException {
        byte[] pdf = reader.request().header("Accept-Language", languages).get(path).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            for (var font : document.getPage(0).getResources().getFontNames()) assertTrue(document.getPage(0).getResources().getFont(font).isEmbedded());
            // To be looked at.
            var folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(path.replaceAll(".*/", "") + "-" + languages.substring(0, 2) + ".pdf"), pdf);
            return new PDFTextStripper().getText(document);
        }
    }

    private String circulated() {
        var minutes = "/minutes/" + CHAIR.create("/meetings/" + meeting + "/minutes", Map.of());
        CHAIR.post(minutes + "/circulation", Map.of()).statusCode(201);
        return minutes;
    }

    private static void refused(String minutes, String at, String slug) {
        COORDINATOR.post(minutes + "/approval", Map.of("meeting", ref(at))).statusCode(422).body("type", containsString(slug));
    }

    private static void amend(Api writer, String minutes, String text) {
        List<Map<String, Object>> sections = writer.get(minutes).extract().path("sections");
        sections.getLast().put("text", text(text));
        writer.patch(minutes, writer.etag(minutes), Map.of("sections", sections)).statusCode(200);
    }

    private String meeting(String title, String date, String ofCommittee) {
        return COORDINATOR.create("/meetings", draft(title, date, ofCommittee));
    }

    private Map<String, Object> draft(String title, String date, String ofCommittee) {
        var draft = new HashMap<String, Object>(Map.of("network", ref(network), "title", text(title), "kind", "SESSION", "status", "HELD", "date", date, "visibility", "PUBLIC",
                "acknowledgement", text("Gefördert durch Engagement Global."),
                "agendaItems", List.of(Map.of("title", text("Begrüßung"), "kind", "OTHER", "text", text("Alle stellen sich vor."), "visibility", "PUBLIC"),
                        Map.of("title", text("Personal"), "kind", "OTHER", "visibility", "PRIVATE")),
                "outcomes", List.of(Map.of("kind", "NEXT_STEP", "text", text("Zweites Treffen im Mai"), "reached", "NOT_REACHED", "visibility", "PUBLIC"),
                        Map.of("kind", "DECISION", "text", text("Das Gremium ist gegründet."), "visibility", "PUBLIC"))));
        if (ofCommittee != null) draft.put("committee", ref(ofCommittee));
        draft.put("participations", List.of(Map.of("person", ref(person()), "role", "PARTICIPANT", "status", "ATTENDED", "visibility", "NETWORK")));
        return draft;
    }

    private String ada;

    private String person() {
        if (ada == null)
            ada = COORDINATOR.create("/persons", Map.of("networkId", network, "givenName", "Ada", "familyName", "Muster", "visibility", "NETWORK", "basis", Map.of("purpose", "Treffen", "legalBasis", "CONSENT"),
                    "contactPoints", List.of(Map.of("kind", "EMAIL", "value", address, "visibility", "NETWORK"))));
        return ada;
    }

    private static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        draft.put(member, value);
        return draft;
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("id", id);
    }

    private static Map<String, Object> text(String german) {
        return Map.of("de", german);
    }
}
