package org.treffpunkt.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.treffpunkt.shared.LinkToken;

/** By which whoever was asked answers. Each letter has one of its own, since we do not keep what we sent. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ConsentLink {
    @Id
    String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    ConsentRequest request;

    protected ConsentLink() {}

    ConsentLink(LinkToken token, ConsentRequest request) {
        this.hash = token.hash();
        this.request = request;
    }
}
