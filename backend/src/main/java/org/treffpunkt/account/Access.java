package org.treffpunkt.account;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/**
 * Who may read and write records of one kind. This is the rule for records kept by a network; a feature whose rule differs says so in its own subclass,
 * both for one record and for lists, which must agree.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>PUBLIC</th><th>NETWORK</th><th>COMMITTEE</th><th>PRIVATE</th><th>write</th></tr>
 *   <tr><td>everyone</td><td>read</td><td></td><td></td><td></td><td></td></tr>
 *   <tr><td>member of the network</td><td>read</td><td>read</td><td></td><td></td><td></td></tr>
 *   <tr><td>member of the committee that the record is of</td><td>read</td><td>read</td><td>read</td><td></td><td></td></tr>
 *   <tr><td>chair, secretary of that committee</td><td>read</td><td>read</td><td>read</td><td>read</td><td>as the feature says</td></tr>
 *   <tr><td>coordinator of the network</td><td>read</td><td>read</td><td>read</td><td>read</td><td>yes</td></tr>
 *   <tr><td>platform administrator</td><td>read</td><td>read</td><td></td><td></td><td></td></tr>
 * </table>
 *
 * Whoever writes a record reads all of it: sending it back must not take away what was hidden.
 */
public abstract class Access<T extends Aggregate> {
    protected final Caller caller;

    protected Access(Caller caller) {
        this.caller = caller;
    }

    public final Caller caller() {
        return caller;
    }

    /** Whether the caller may read it, were it not deleted. */
    protected boolean mayRead(T record) {
        return caller.reads(record.visibility(), record);
    }

    /** The same as {@link #mayRead}, as a condition for lists. */
    public Predicate readable(HibernateCriteriaBuilder builder, Root<T> record) {
        var ways = new ArrayList<Predicate>();
        ways.add(builder.equal(record.get(Aggregate_.visibility), Visibility.PUBLIC));
        if (caller.administersPlatform()) ways.add(builder.equal(record.get(Aggregate_.visibility), Visibility.NETWORK));
        if (!caller.memberNetworks().isEmpty())
            ways.add(builder.and(builder.equal(record.get(Aggregate_.visibility), Visibility.NETWORK), record.get(Aggregate_.networkId).in(caller.memberNetworks())));
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(record.get(Aggregate_.networkId).in(caller.coordinatedNetworks()));
        if (!caller.committees().isEmpty()) ways.add(builder.and(builder.notEqual(record.get(Aggregate_.visibility), Visibility.PRIVATE), ofCommittee(builder, record, caller.committees())));
        if (!caller.ledCommittees().isEmpty()) ways.add(ofCommittee(builder, record, caller.ledCommittees()));
        return builder.or(ways);
    }

    /** The same as {@link Aggregate#committeeId}, as a condition for lists. */
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<T> record, Set<UUID> committees) {
        return builder.disjunction();
    }

    /** What {@link Caller#sees} says of a record that a listed one points to, as a condition for lists. */
    protected final Predicate seen(HibernateCriteriaBuilder builder, From<?, ? extends Aggregate> record) {
        var visibility = record.get(Aggregate_.visibility);
        var network = record.get(Aggregate_.networkId);
        var internal = caller.administersPlatform() ? builder.conjunction() : network.in(caller.memberNetworks());
        return builder.and(builder.isNull(record.get(Aggregate_.deletedAt)), builder.or(
                builder.equal(visibility, Visibility.PUBLIC), builder.and(builder.equal(visibility, Visibility.NETWORK), internal),
                network.in(caller.coordinatedNetworks()), record.get(Aggregate_.id).in(caller.editedOrganisations())));
    }

    /** Whether the caller may change it. */
    protected boolean mayWrite(T record) {
        return caller.coordinatesKeeperOf(record);
    }

    /** Whether the caller may delete it and bring it back. */
    protected boolean mayRemove(T record) {
        return mayWrite(record);
    }

    /** Whether the caller may add a record to the network. */
    protected boolean mayAdd(UUID network) {
        return caller.coordinates(network);
    }

    /** Who may write records of this kind, in the words in which others are told. */
    protected String writers() {
        return "the coordinators of the network that keeps it";
    }

    /** Who may add records of this kind to a network, in the words in which others are told. */
    protected String adders() {
        return "its coordinators";
    }

    /** Whether the caller may know what it is and was, deleted or not. */
    public final boolean reads(T record) {
        return mayRead(record);
    }

    /** Whether the caller may change it, and is hence shown all of it. */
    public final boolean writes(T record) {
        return mayRead(record) && mayWrite(record);
    }

    /** The record itself, if it may be read: what may not be known to exist is not found. */
    public final T requireRead(T record) {
        if (!mayRead(record)) throw Refusal.withheld();
        UUID now = record.mergedInto();
        if (now != null) throw Refusal.moved(now);
        if (record.deletedAt() != null) throw record.gone();
        return record;
    }

    public final T requireWrite(T record) {
        requireRead(record);
        if (!mayWrite(record)) throw Refusal.forbidden("This is written by " + writers() + ".");
        return record;
    }

    public final T requireRemove(T record) {
        requireRead(record);
        return requireRestore(record);
    }

    /** The deleted record, if the caller may bring it back. */
    public final T requireRestore(T record) {
        if (!mayRead(record)) throw Refusal.withheld();
        if (!mayRemove(record)) throw Refusal.forbidden("This is deleted and restored by " + writers() + ".");
        return record;
    }

    public final void requireAdd(UUID network) {
        requireAdd(network, "/networkId");
    }

    /** The pointer says where the draft names the network. */
    public final void requireAdd(UUID network, String pointer) {
        caller.requireNetwork(network, pointer);
        if (!mayAdd(network)) throw Refusal.forbidden("Records of this network are added by " + adders() + ".");
    }

    /** A record stays with the network that keeps it: handing it over is not an edit. */
    public final void requireSameNetwork(T record, UUID network, String pointer) {
        if (!record.networkId().equals(network)) throw Refusal.ruleBroken("record-stays-in-its-network", pointer, "A record cannot be moved to another network.");
    }
}
