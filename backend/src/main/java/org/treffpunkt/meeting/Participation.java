package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.person.Person;
import org.treffpunkt.value.Visibility;

/**
 * Somebody's part in a meeting: a person, an organisation, or only a category of organisations where the source names no more. A delegation is the participations on behalf of one network.
 * Who took part is personal data: outsiders read only what is marked PUBLIC. Part of its meeting.
 */
@Entity
public class Participation implements MeetingPart {
    /** As what somebody takes part. */
    @Schema(name = "ParticipationRole")
    enum Role { DELEGATE, PARTICIPANT, SPEAKER, HOST, GUEST }

    /** How far it has come. */
    @Schema(name = "ParticipationStatus")
    public enum Status { INVITED, ACCEPTED, TENTATIVE, DECLINED, ATTENDED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    /** Where the person is from, or who takes part. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Nullable OrganisationKind category;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Contribution contribution;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    /** Whether they were there, where that was noted: it is written by itself, see {@link Attendance}. */
    @Enumerated(EnumType.STRING)
    @Formula("(select noted.status from attendance noted where noted.participation_id = id)")
    Attendance.@Nullable Status attendance;

    protected Participation() {}

    static Participation create() {
        return new Participation();
    }

    static Participation invited(@Nullable Person person, @Nullable Organisation organisation) {
        var participation = new Participation();
        participation.person = person;
        participation.organisation = organisation;
        participation.role = Role.PARTICIPANT;
        participation.status = Status.INVITED;
        participation.visibility = Visibility.NETWORK;
        return participation;
    }

    public UUID id() {
        return id;
    }

    /** What is said beforehand gives way to whether they came. */
    public void answered(Status answer) {
        if (status != Status.ATTENDED) status = answer;
    }

    public @Nullable Person person() {
        return person;
    }

    /** Where the person is from, or who takes part. */
    public @Nullable Organisation organisation() {
        return organisation;
    }

    public boolean attended() {
        return status == Status.ATTENDED;
    }

    public boolean declined() {
        return status == Status.DECLINED;
    }

    /** Whether anybody wrote down that they came or did not. */
    public boolean noted() {
        return attendance != null || status == Status.ATTENDED;
    }

    /** Whether they came, or somebody for them: what was noted while people met goes before what the participation says. */
    public boolean came() {
        return attendance == null ? status == Status.ATTENDED : attendance == Attendance.Status.PRESENT || attendance == Attendance.Status.REPRESENTED;
    }

    /** Whether they said that they would not come. */
    public boolean excused() {
        return attendance == null ? status == Status.DECLINED : attendance == Attendance.Status.EXCUSED;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
