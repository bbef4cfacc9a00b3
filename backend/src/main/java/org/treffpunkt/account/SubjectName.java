package org.treffpunkt.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What somebody signed in is called, as their token last said. Kept apart from what they did, so that it can be forgotten. */
@Entity
class SubjectName {
    @Id
    String subject;

    String name;

    protected SubjectName() {}
}
