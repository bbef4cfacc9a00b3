package org.treffpunkt.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Visibility;

/** What there is to do for one member that joins or leaves. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
public class Checklist extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY)
    Membership membership;

    @Enumerated(EnumType.STRING)
    Occasion occasion;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "checklist_id", nullable = false)
    @OrderColumn(name = "position")
    List<ChecklistItem> items = new ArrayList<>();

    /** How much is still to do. Read with the list, so that a page of them costs one query. */
    @Formula("(select count(*) from checklist_item i where i.checklist_id = id and i.done_at is null)")
    int toDo;

    protected Checklist() {}

    Checklist(Membership membership, Occasion occasion) {
        super(membership.networkId());
        this.membership = membership;
        this.occasion = occasion;
        describe();
    }

    @Override
    public Aggregate namesake() {
        return membership.holder();
    }

    /** It is called by the name the member has now. */
    final void describe() {
        describe(membership.holder().name(), Visibility.PRIVATE, List.of(), List.of());
        findableBy(items.stream().flatMap(item -> item.text.texts().values().stream()));
    }

    boolean untouched() {
        return items.stream().allMatch(item -> item.doneAt == null && item.note == null);
    }

    void copy(ChecklistTemplate template) {
        for (TemplateItem item : template.items) items.add(ChecklistItem.of(item.text()));
        describe();
    }
}
