/**
 * The local stack: real PostgreSQL and Keycloak servers as child processes, the backend beside them, and the loader of the
 * reference networks. It serves a person who tries Treffpunkt on one machine, and the tests. Production starts the same parts
 * by other means and does not contain this package.
 */
package org.treffpunkt.stack;
