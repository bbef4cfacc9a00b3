/** What the tests stand on: a real PostgreSQL and Keycloak, tokens of real users, and answers checked against the contract. */
package org.treffpunkt.support;
