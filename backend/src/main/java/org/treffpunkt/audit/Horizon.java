package org.treffpunkt.audit;

/**
 * How far entries were numbered at one moment.
 *
 * @param given the last number given
 * @param horizon the first transaction that was given none by then
 */
record Horizon(long given, String horizon) {}
