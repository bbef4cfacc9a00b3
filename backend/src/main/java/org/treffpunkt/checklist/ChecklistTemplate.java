package org.treffpunkt.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What a network does each time somebody joins or leaves. A list that was begun keeps the items it was begun with. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class ChecklistTemplate extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the column of the network that keeps the record
    Network network;

    @Enumerated(EnumType.STRING)
    Occasion occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TemplateItem> items;

    protected ChecklistTemplate() {}

    ChecklistTemplate(Network network) {
        super(network.id());
        this.network = network;
    }

    void describe(ChecklistTemplateDraft draft) {
        describe(draft.name(), Visibility.PRIVATE, List.of(), List.of());
        occasion = draft.occasion();
        items = draft.items();
        findableBy(items.stream().map(TemplateItem::text).map(LocalizedText::texts).flatMap(texts -> texts.values().stream()));
    }
}
