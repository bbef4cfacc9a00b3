package org.treffpunkt.application;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** By what a list of applications can be narrowed; several values of one filter mean OR, several filters mean AND. */
record ApplicationFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("status") List<Application.Status> status,
        @QueryParam("applicant") List<Application.Applicant> applicant,
        @QueryParam("constituency") List<String> constituency) {}
