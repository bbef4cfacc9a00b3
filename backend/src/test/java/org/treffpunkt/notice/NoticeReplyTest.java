package org.treffpunkt.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;

/** What members reply to a notice: beside it, without being in the way of whoever changes it. */
@RealParts
class NoticeReplyTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api OTHER = Api.as("gremium-erfurt");

    @Inject
    SessionFactory sessions;

    private String network;
    private String notice;

    @BeforeEach
    void aQuestion() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Fixture.grant("gremium-erfurt", "MEMBER", network);
        notice = "/notices/" + MEMBER.create("/notices", question());
    }

    @Test
    void membersTalkWhileItsAuthorChangesIt() {
        String etag = MEMBER.etag(notice);
        OTHER.post(notice + "/replies", Map.of("text", "Ich kenne jemanden.")).statusCode(201).body("author", equalTo("Gregor Gremium")).body("mine", equalTo(true));
        MEMBER.patch(notice, etag, Map.of("kind", "LOOKING_FOR")).statusCode(200);
        MEMBER.post(notice + "/replies", Map.of("text", "Danke!")).statusCode(201);
        BERLIN.get(notice + "/replies").statusCode(200).body("items.text", contains("Ich kenne jemanden.", "Danke!")).body("items.author", contains("Gregor Gremium", "Mirko Mitglied"))
                .body("items.mine", contains(false, false));
        OTHER.get("/notices?network=" + network).body("items[0].replies", equalTo(2));
    }

    @Test
    void aReplyIsTakenBackByWhoeverWroteItOrCoordinates() {
        String own = notice + "/replies/" + OTHER.create(notice + "/replies", Map.of("text", "Eins"));
        String unfit = notice + "/replies/" + OTHER.create(notice + "/replies", Map.of("text", "Zwei"));
        // Whoever asked does not decide what is answered.
        MEMBER.delete(own).statusCode(403);
        OTHER.delete(own).statusCode(204);
        OTHER.delete(own).statusCode(404);
        BERLIN.delete(unfit).statusCode(204);
        MEMBER.get(notice + "/replies").body("items", empty());
        String another = "/notices/" + MEMBER.create("/notices", question());
        String there = OTHER.create(another + "/replies", Map.of("text", "Drei"));
        OTHER.delete(notice + "/replies/" + there).statusCode(404);
        OTHER.get(another + "/replies").body("items.id", contains(there));
    }

    @Test
    void nobodyElseReadsOrReplies() {
        OTHER.create(notice + "/replies", Map.of("text", "Unter uns"));
        for (String stranger : List.of("gast", "koordination-bayern")) {
            Api.as(stranger).get(notice + "/replies").statusCode(404);
            Api.as(stranger).post(notice + "/replies", Map.of("text", "Hallo")).statusCode(404);
        }
        BERLIN.patch(notice, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        Api.anonymous().get(notice + "/replies").statusCode(401);
        Api.anonymous().post(notice + "/replies", Map.of("text", "Hallo")).statusCode(401);
        Api.as("gast").get(notice + "/replies").statusCode(403);
        Api.as("gast").post(notice + "/replies", Map.of("text", "Hallo")).statusCode(403);
        Api.as("admin").get(notice + "/replies").statusCode(200).body("items", hasSize(1));
        Api.as("admin").post(notice + "/replies", Map.of("text", "Hallo")).statusCode(403);
    }

    @Test
    void aNoticeIsClosedForRepliesAndTakesThemAlong() {
        String reply = OTHER.create(notice + "/replies", Map.of("text", "Ja"));
        MEMBER.patch(notice, "*", Map.of("repliesClosed", true)).statusCode(200);
        OTHER.post(notice + "/replies", Map.of("text", "Noch etwas")).statusCode(422).body("type", equalTo("/problems/notice-closed-for-replies"));
        MEMBER.delete(notice, "*").statusCode(204);
        OTHER.get(notice + "/replies").statusCode(410);
        OTHER.delete(notice + "/replies/" + reply).statusCode(410);
        MEMBER.restore(notice).statusCode(200);
        OTHER.get(notice + "/replies").body("items.id", contains(reply));
    }

    @Test
    void aReplyIsSentOnceHoweverOftenItArrives() {
        for (int i = 0; i < 2; i++)
            OTHER.json(Map.of("text", "Ja")).header("Idempotency-Key", "reply-" + network).post(notice + "/replies").then().statusCode(201);
        OTHER.get(notice + "/replies").body("items", hasSize(1));
        OTHER.post(notice + "/replies", Map.of("text", " ")).statusCode(400).body("violations[0].pointer", equalTo("/text"));
        OTHER.post(notice + "/replies", Map.of("text", "x".repeat(5001))).statusCode(400);
        OTHER.post(notice + "/replies", Map.of("text", "Ja", "author", "Jemand")).statusCode(400).body("type", equalTo("/problems/unknown-member"));
    }

    @Test
    void nobodyDrownsANotice() {
        for (int i = 0; i < 120; i++) OTHER.post(notice + "/replies", Map.of("text", "Und noch etwas")).statusCode(201);
        OTHER.post(notice + "/replies", Map.of("text", "Und noch etwas")).statusCode(429);
        MEMBER.post(notice + "/replies", Map.of("text", "Genug")).statusCode(201);
    }

    @Test
    void whoHasNoNameIsNotCalledByTheirAddress() throws SQLException {
        OTHER.create(notice + "/replies", Map.of("text", "Ja"));
        try (var database = Database.asSuperuser()) {
            database.change("update subject_name set name = 'gregor@example.org' where subject = '" + Fixture.subjectOf("gremium-erfurt") + "'");
            database.commit();
        }
        MEMBER.get(notice + "/replies").body("items[0].author", nullValue());
        OTHER.create(notice + "/replies", Map.of("text", "Nein"));
        MEMBER.get(notice + "/replies").body("items.author", contains("Gregor Gremium", "Gregor Gremium"));
    }

    @Test
    void theAuditKnowsWhatWasSaidAndByWhom() {
        String reply = OTHER.create(notice + "/replies", Map.of("text", "Beleidigung"));
        BERLIN.delete(notice + "/replies/" + reply).statusCode(204);
        BERLIN.get("/audit-records?record=" + reply).statusCode(200).body("items.action", contains("DELETED", "CREATED")).body("items.kind", hasItems("NOTICE_REPLY"))
                .body("items[1].subject", equalTo(Fixture.subjectOf("gremium-erfurt")));
        MEMBER.get("/audit-records?record=" + reply).body("items", not(hasSize(2)));
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        long one = statements(1);
        for (int i = 0; i < 9; i++) MEMBER.create("/notices", question());
        assertTrue(statements(10) <= one, "more statements for ten than for one");
    }

    private long statements(int size) {
        return Statements.of(sessions, () -> OTHER.get("/notices?network=" + network).body("items", hasSize(size)));
    }

    private Map<String, Object> question() {
        return Map.of("network", Map.of("id", network), "kind", "QUESTION", "title", Map.of("de", "Wer kennt eine Hebamme?"), "text", Map.of("de", "Sie soll Arabisch sprechen."));
    }
}
