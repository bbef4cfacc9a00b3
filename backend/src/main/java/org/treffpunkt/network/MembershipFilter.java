package org.treffpunkt.network;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** By what a list of memberships can be narrowed; several values of one filter mean OR, several filters mean AND. */
record MembershipFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("organisation") List<UUID> organisation,
        @QueryParam("person") List<UUID> person,
        @QueryParam("role") List<Membership.Role> role,
        @QueryParam("status") List<Membership.Status> status,
        @QueryParam("constituency") List<String> constituency) {}
