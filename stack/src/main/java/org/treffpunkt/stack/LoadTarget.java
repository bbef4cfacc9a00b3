package org.treffpunkt.stack;

/**
 * Where to load to, and the service accounts to do it with: nobody gives rights to themselves, so that the one that administers the platform cannot be the one that keeps the records.
 *
 * @param administration founds networks and gives rights; a platform administrator
 * @param records is coordinator of each network while it loads; needs no role
 */
record LoadTarget(String baseUrl, String issuer, ApiClient.Account administration, ApiClient.Account records) {
    private static final String ADMINISTRATION = "networks:read networks:write grants:read grants:write";
    private static final String RECORDS = "networks:read networks:write organisations:read organisations:write persons:read persons:write memberships:read memberships:write "
            + "committees:read committees:write meetings:read meetings:write offers:read offers:write partners:read partners:write agreements:read agreements:write";

    static LoadTarget of(String baseUrl, String issuer, String administrationId, String administrationSecret, String recordsId, String recordsSecret) {
        return new LoadTarget(baseUrl, issuer,
                new ApiClient.Account(administrationId, administrationSecret, ADMINISTRATION), new ApiClient.Account(recordsId, recordsSecret, RECORDS));
    }
}
