package org.treffpunkt.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails that invite. */
@MessageBundle("invitation")
interface InvitationTexts {
    @Message("{inviter} invites you: {scope}")
    String subject(String inviter, String scope);

    @Message("Good day,")
    String greeting();

    @Message("{inviter} invites you to Treffpunkt as a member of {scope}. You will read what is meant for the members: contacts, meetings, records.")
    String member(String inviter, String scope);

    @Message("{inviter} invites you to Treffpunkt to coordinate {scope}. You will keep the records of the network, and invite others to it.")
    String coordinator(String inviter, String scope);

    @Message("{inviter} invites you to Treffpunkt to keep the page of {scope} and its offers up to date.")
    String organisationEditor(String inviter, String scope);

    @Message("{inviter} invites you to Treffpunkt to chair {scope}. You will keep the page of the committee, its meetings and its members.")
    String committeeChair(String inviter, String scope);

    @Message("{inviter} invites you to Treffpunkt as the secretary of {scope}. You will keep the page of the committee, its meetings and its members.")
    String committeeSecretary(String inviter, String scope);

    @Message("{inviter} invites you to Treffpunkt as a member of {scope}. You will read what is meant for the committee: meetings, agendas, records.")
    String committeeMember(String inviter, String scope);

    @Message("See the invitation")
    String action();

    @Message("The link works once, until {day}. It is meant for you alone: do not pass it on.")
    String validUntil(String day);

    @Message("If you do not want this or do not know whom it is from, do nothing: without you nothing happens.")
    String notForYou();
}
